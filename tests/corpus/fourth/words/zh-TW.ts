/** Wordings of the fourth set in Chinese (traditional). A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud 小米雲端服務
account 小米帳號
settings 設定
find 尋找我的裝置 / 尋找裝置
manage 管理帳號 / 小米帳號
signout 登出
signin 使用小米帳號登入
help 說明
back 返回
cancel 取消 / 暫時不要
close 關閉
next 繼續
more 更多動作
policy 隱私權政策
gallery 相簿
contacts 聯絡人
notes 記事
drive 雲端硬碟
storage 儲存空間
backup 備份
language 語言
devices 我的裝置 / 你的裝置
this 這部裝置
online 上線中
offline 離線
seen 上次活動
minutes 5 分鐘前
yesterday 昨天 21:40
locate 在地圖上顯示
ring 播放音效
rename 重新命名
erase 清除資料
version 系統版本
model 型號
remove 從帳號移除 / 解除綁定 / 移除裝置
removeAsk 要移除這部裝置嗎？ / 要將手機與帳號解除綁定嗎？
removeText 該裝置將會登出，備份會在 30 天後刪除。
removeYes 移除 / 解除綁定
off 停用尋找裝置 / 關閉「尋找我的裝置」
offAsk 要停用尋找裝置嗎？
offText 手機遺失時，將無法定位、鎖定或清除資料。
offYes 仍要停用 / 確定關閉
keep 保持開啟
security 登入與安全性 / 帳號安全
personal 個人資訊
privacy 隱私權 / 資料與隱私權
phone 備用手機號碼 / 安全手機號碼
mail 備用電子郵件 / 安全信箱
password 變更密碼 / 修改密碼
change 變更
linked 已連結的帳號
data 下載你的資料
withdraw 撤回同意
withdrawText 小米服務將會停止，帳號也會遭到刪除。
withdrawYes 撤回
delete 刪除帳號… / 永久關閉帳號
deleteHint 清除帳號與其中儲存的所有內容
loss 雲端服務中的相片、聯絡人與記事將會清除 ; 仍綁定的手機可能會鎖住 ; 點數、優惠券與訂閱將會失效
aware 我了解後果
consent 是，我要永久刪除我的帳號與所有資料
final 刪除帳號 / 永久刪除 / 確定關閉帳號
start 繼續刪除
ask 要永久刪除這個帳號嗎？
noUndo 此動作無法復原。
refuse 目前還無法刪除帳號
refusals 有 2 部裝置開啟了尋找功能 ; 米幣餘額尚未歸零 ; 雲端儲存方案仍在使用中
fix 前往處理
unlock 裝置解鎖申請
unlockText 如果你購買的手機被他人的小米帳號鎖定，請提供購買證明，我們會審核你的申請。
imei IMEI 或序號
proof 購買證明
status 查詢申請進度
submit 送出申請
`;
