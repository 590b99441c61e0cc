/** Wordings of the fourth set in Chinese (simplified). A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud 小米云服务
account 小米账号
settings 设置 / 云服务设置
find 查找设备 / 查找我的设备
manage 账号管理 / 小米账号
signout 退出登录
signin 使用小米账号登录
help 帮助
back 返回
cancel 取消 / 暂不
close 关闭
next 继续
more 更多操作
policy 隐私政策
gallery 云相册
contacts 联系人
notes 便签
drive 云盘
storage 存储空间
backup 云备份
language 语言
devices 我的设备 / 已登录的设备
this 当前设备
online 在线
offline 离线
seen 最近活动
minutes 5分钟前
yesterday 昨天 21:40
locate 在地图上查看
ring 设备发声
rename 重命名
erase 抹掉数据
version 系统版本
model 型号
remove 从账号中移除 / 解绑 / 解除绑定 / 移除设备
removeAsk 要移除此设备吗？ / 确定解绑这台手机？
removeText 该设备将退出账号，备份会在30天后删除。
removeYes 移除 / 确定解绑
off 停用查找设备 / 关闭查找功能
offAsk 要停用查找设备吗？
offText 手机丢失后将无法定位、锁定或抹掉数据。
offYes 仍要停用 / 确定关闭
keep 保持开启
security 登录与安全 / 账号安全 / 安全
personal 个人信息
privacy 隐私 / 数据与隐私
phone 安全手机号 / 备用手机号
mail 安全邮箱地址 / 备用邮箱
password 修改密码 / 更改密码
change 修改 / 更换
linked 关联账号
data 下载个人数据
withdraw 撤回同意 / 撤销隐私政策授权
withdrawText 小米服务将停止使用，账号将被注销。
withdrawYes 撤回 / 确定撤回
delete 注销账号… / 永久注销账号 / 删除账号
deleteHint 清除账号及其中保存的全部内容
loss 云服务中的照片、联系人和便签将被清除 ; 仍绑定的手机可能会被锁定 ; 积分、优惠券和订阅将全部失效
aware 我已了解注销的后果
consent 是的，我要永久删除我的账号及所有数据 / 我确认不再使用此账号
final 确认注销 / 永久注销 / 注销账号 / 永久删除
start 继续注销 / 开始注销流程
ask 确定要永久注销该账号吗？
noUndo 此操作无法撤销。
refuse 账号暂时无法注销
refusals 有2台设备开启了查找功能 ; 米币余额不为零 ; 云存储会员尚未到期
fix 去处理
unlock 设备解锁申请 / 申请解除设备锁
unlockText 如果您购买的手机被他人的小米账号锁定，请提交购买凭证，我们会审核您的申请。
imei IMEI或序列号
proof 购买凭证
status 查询申请进度
submit 提交申请
`;
