/** Texts of the fifth set in Chinese (traditional): key, then text. ` / ` parts variants, ` ; ` parts list items. */
export default `
settings 雲端偏好設定
find 裝置定位 / 我的手機在哪裡
account 前往小米帳號
signout 登出帳號
help 支援
back 返回上一頁
cancel 我再想想 / 保留帳號
gallery 照片
contacts 通訊錄
notes 筆記
storage 雲端空間
backup 手機備份
devices 已連結的裝置 / 此帳號的裝置
here 使用中
active 2 小時前使用
away 3 月 14 日後未上線
ring 讓裝置響鈴
rename 編輯名稱
wipe 遠端清除
version 軟體
serial 序號
remove 移出帳號 / 取消連結此裝置
removeAsk 要將這支手機移出帳號嗎？
removeText 之後在手機上登入即可再次加入。
removeYes 移出
off 停止定位此裝置 / 關閉裝置定位
offAsk 要停止定位這支手機嗎？
offYes 停止定位
keep 繼續定位
security 密碼與安全 / 保護帳號
profile 個人檔案
privacy 你的資料與隱私
phone 用於救援帳號的電話
mail 用於救援帳號的電子郵件
password 設定新密碼 / 重設密碼
edit 更換
export 匯出資料副本
withdraw 收回我的同意
withdrawYes 收回同意
delete 徹底刪除小米帳號 / 永久刪除帳號
deleteNote 任何人都無法復原
lose 雲端中的一切都會消失 ; 優惠券與金幣將失效
aware 我清楚這對裝置與資料的影響
agree 我同意永久刪除帳號與資料
final 徹底刪除帳號 / 立即刪除我的帳號 / 確認刪除
ask 最後一步：刪除帳號？
blocked 刪除帳號前請先處理下列事項
reasons Redmi Note 15 仍開啟裝置定位 ; 商城有未完成的訂單 ; Mi Pay 仍有銀行卡
open 前往
unlock 申請為手機解鎖
unlockText 買來的手機要求前一位主人的帳號？請告訴我們並附上收據。
apply 開始申請
count 4 部裝置
`;
