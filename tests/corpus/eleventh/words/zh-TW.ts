import type { Language } from '../model';

export const zhTW: Language = {
  code: 'zh-TW',
  cloud: '小米雲服務',
  account: '小米帳號',
  cloudNav: 'h 首頁|聯絡人|備忘錄|錄音|f 尋找裝置|s 設定|a 我的帳號',
  accountNav: '個人檔案|c 登入與安全|p 隱私權|已連結的服務|說明',
  out: '登出',
  back: '返回',
  footer: '使用者條款|隱私權政策|Cookie',
  pages: `
@@ cloud-settings element c:s -
= 雲服務設定
# 設定
|* 同步
| 空間
| 通知
~ 聯絡人
~ 備忘錄
~0 通話記錄
- 使用此雲端的裝置 :: 目前 3 部 @MH
- 停止使用雲服務 :: 僅撤回雲服務的授權 @NO
@@ device mui - k
= 媽媽的手機
# 媽媽的手機
. Redmi Note 13 · 上線中
- 在地圖上查看 @NO
- 發出聲響 @NO
~ 尋找裝置 :: 關閉後無法從遠端鎖定 @TF
% IMEI :: 86••••••••0273
% 系統版本 :: HyperOS 2.0.8
% 上次同步 :: 今天上午 9:04
- 從帳號中移除這部裝置 @RD
@@ find-device divs c:f -
= 尋找裝置
^ 媽媽的手機 · 台中市西屯區
# 媽媽的手機
. 電量 52% · 剛剛更新
- 發出聲響 @NO
- 遺失模式 @NO
- 清除資料 @NO
* Xiaomi 14T :: 就在身邊
* Redmi Pad Pro :: 無法定位
@@ privacy native a:p k
= 隱私權
# 隱私權與資料
- 管理您的資料
- 下載資料副本 @NO
- 隱私權政策
- 撤回同意 :: 撤回後，帳號與所有資料將永久刪除 @WC
- 刪除小米帳號 @DE
@@ null-i bootstrap c -
= 備忘錄
# 備忘錄
- 賣手機前 :: 關閉尋找裝置、移除裝置、恢復原廠
- 採買清單
@@ null-a tdesign a -
= 已連結的服務
# 已連結的服務
- Google :: 已連結 :: :: B:解除連結
- LINE :: 已連結 :: :: B:解除連結
- Apple :: 未連結 :: :: B:連結
`,
};
