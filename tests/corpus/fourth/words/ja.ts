/** Wordings of the fourth set in Japanese. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account Xiaomiアカウント
settings 設定
find デバイスを探す / 端末を探す
manage アカウントを管理 / Xiaomiアカウント
signout ログアウト
signin Xiaomiアカウントでログイン
help ヘルプ
back 戻る
cancel キャンセル / 今はしない
close 閉じる
next 続行
more その他の操作
policy プライバシーポリシー
gallery ギャラリー
contacts 連絡先
notes メモ
drive ドライブ
storage ストレージ
backup バックアップ
language 言語
devices マイデバイス / お使いの端末
this このデバイス
online オンライン
offline オフライン
seen 最終アクセス
minutes 5分前
yesterday 昨日 21:40
locate 地図で表示
ring 音を鳴らす
rename 名前を変更
erase データを消去
version システムバージョン
model モデル
remove アカウントから削除 / 連携を解除 / デバイスを削除
removeAsk このデバイスを削除しますか？ / この端末の連携を解除しますか？
removeText デバイスからログアウトされ、バックアップは30日後に削除されます。
removeYes 削除 / 解除する
off 「デバイスを探す」をオフにする / 端末の検索を無効にする
offAsk 「デバイスを探す」をオフにしますか？
offText 紛失した場合、この端末を探したり、ロックや消去をしたりできなくなります。
offYes それでもオフにする / 無効にする
keep オンのままにする
security ログインとセキュリティ / アカウントのセキュリティ
personal 個人情報
privacy プライバシー / データとプライバシー
phone 再設定用の電話番号 / 予備の電話番号
mail 再設定用のメールアドレス / 予備のメールアドレス
password パスワードを変更 / パスワードの変更
change 変更
linked 連携アカウント
data データをダウンロード
withdraw 同意を撤回
withdrawText Xiaomiのサービスが停止し、アカウントが削除されます。
withdrawYes 撤回する
delete アカウントを削除… / アカウントを完全に閉鎖
deleteHint アカウントと保存されているすべてのデータを消去します
loss Xiaomi Cloudの写真、連絡先、メモが消去されます ; 連携したままの端末はロックされることがあります ; ポイント、クーポン、定期購入は失われます
aware 上記の結果を理解しました
consent はい、アカウントとすべてのデータを完全に削除します
final アカウントを削除 / 完全に削除 / アカウントを閉鎖する
start 削除に進む
ask このアカウントを完全に削除しますか？
noUndo この操作は取り消せません。
refuse アカウントをまだ削除できません
refusals 2台のデバイスで「デバイスを探す」がオンになっています ; Mi Coinsの残高があります ; クラウドストレージのプランが有効です
fix 解決する
unlock 端末ロック解除の申請
unlockText 購入した端末が他の人のXiaomiアカウントでロックされている場合は、購入証明をお送りください。
imei IMEIまたはシリアル番号
proof 購入証明
status 申請状況を確認
submit 申請を送信
`;
