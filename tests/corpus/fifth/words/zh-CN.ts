/** Texts of the fifth set in Chinese (simplified): key, then text. ` / ` parts variants, ` ; ` parts list items. */
export default `
settings 云端偏好设置
find 设备定位 / 我的手机在哪里
account 前往小米账号 / 我的账号
signout 登出
help 客服与支持
back 返回上一页
cancel 再想想 / 保留账号
gallery 照片
contacts 通讯录
notes 笔记
storage 云端空间
backup 手机备份
devices 已绑定设备 / 此账号下的设备
here 正在使用
active 2小时前使用
away 3月14日后未上线
ring 响铃
rename 修改名称
wipe 远程清除
version 系统
serial 序列号
remove 移出账号 / 移除这台手机 / 与账号解绑
removeAsk 要把这部手机移出账号吗？
removeText 之后在手机上登录即可重新添加。
removeYes 移出 / 解绑
off 停止定位此设备 / 关闭设备定位
offAsk 停止定位这部手机？
offYes 停止定位
keep 继续定位
security 密码与安全 / 保护账号
profile 资料
privacy 我的数据与隐私 / 隐私管理
phone 用于找回账号的手机
mail 用于找回账号的邮箱
password 设置新密码 / 重设密码
edit 替换
export 导出数据副本
withdraw 收回我的同意
withdrawYes 收回同意
delete 彻底删除小米账号 / 永久销户
deleteNote 任何人都无法恢复
lose 云端保存的一切都会消失 ; 优惠券和金币作废
aware 我清楚这对我的设备和数据意味着什么
agree 我同意永久删除账号和数据
final 彻底删除账号 / 立即销户 / 确认删除
ask 最后一步：删除账号？
blocked 请先处理以下事项，再注销账号
reasons Redmi Note 15 仍开启设备定位 ; 商城有未完成的订单 ; 小米钱包中仍有银行卡
open 前往
unlock 申请为手机解锁
unlockText 买来的手机要求输入前机主的账号？请告诉我们并附上购机发票。
apply 开始申请
count 4 台设备
`;
