/** Texts of the fifth set in Japanese: key, then text. ` / ` parts variants, ` ; ` parts list items. */
export default `
settings クラウドの環境設定
find デバイスの位置検索 / スマホはどこ？
account Xiaomiアカウントへ
signout サインアウト
help サポート
back 前に戻る
cancel やめておく / このままにする
gallery 写真
contacts アドレス帳
notes ノート
storage クラウド容量
backup スマホのバックアップ
devices 連携中の端末 / このアカウントのデバイス
here 現在使用中
active 2時間前に使用
away 3月14日以降未接続
ring 着信音を鳴らす
rename 名前を編集
wipe 遠隔で消去
version ソフトウェア
serial シリアル番号
remove アカウントから外す / このデバイスの登録を解除
removeAsk このスマホをアカウントから外しますか？
removeText スマホでログインすれば、もう一度追加できます。
removeYes 外す
off このデバイスの位置検索を停止 / 位置検索を無効化
offAsk このスマホの位置検索を停止しますか？
offYes 停止する
keep 検索を続ける
security パスワードと保護 / アカウントを守る
profile プロフィール
privacy データとプライバシー管理
phone アカウント復旧用の電話番号
mail アカウント復旧用のメール
password 新しいパスワードを設定 / パスワードを再設定
edit 差し替える
export データのコピーを書き出す
withdraw 同意を取り下げる
withdrawYes 取り下げる
delete Xiaomiアカウントを抹消する / アカウントの完全削除
deleteNote 誰にも復元できません
lose クラウド上のすべてが消えます ; クーポンとコインは無効になります
aware 端末とデータがどうなるかを理解しています
agree アカウントとデータが永久に消去されることに同意します
final アカウントを永久に消去 / 今すぐアカウントを削除 / 削除を確定
ask 最後の確認：アカウントを消去しますか？
blocked アカウントを削除する前に次の項目を解決してください
reasons Redmi Note 15で位置検索がオンのままです ; 未完了の注文があります ; Mi Payにカードが残っています
open 移動する
unlock スマホのロック解除を依頼
unlockText 購入したスマホが前の持ち主のアカウントを求めますか？状況を知らせて、領収書を添付してください。
apply 依頼を始める
count 4台
`;
