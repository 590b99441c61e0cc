/** Words of the set: Indonesian, Vietnamese, Thai, Japanese, Korean, traditional Chinese. One line is one group of `vocabulary.ts`. */
export const WORDS_C: Readonly<Record<string, string>> = {
  id: `
Xiaomi Cloud|Akun Xiaomi|Beranda|Pengaturan ~ Setelan|Perangkat saya ~ Perangkat Anda|Temukan perangkat ~ Cari perangkat|Foto|Kontak|Catatan|Rekaman|Sampah|Penyimpanan
3,2 GB dari 5 GB terpakai|Kelola Akun Xiaomi|Keluar|Bantuan|Semua isi ponsel Anda, aman juga di sini.|Tambah penyimpanan
Sinkron otomatis|Item baru dikirim ke cloud begitu Anda online|Bahasa|Notifikasi
Hapus perangkat ~ Keluarkan perangkat|Hapus {d} dari akun Anda?|Sinkronisasi berhenti dan cadangannya dihapus setelah 30 hari.|Batal|Matikan Cari perangkat ~ Nonaktifkan Temukan perangkat|Jika ponsel hilang, Anda tidak bisa melihatnya di peta.|Tindakan lain|Model|Versi sistem|Terakhir online|Online|Offline|2 jam lalu|Belum ada perangkat yang memakai akun ini|Ponsel Ibu|Ponsel dan tablet tempat Anda masuk|Tentang perangkat
Bunyikan|Mode hilang|Hapus data|Lokasi diperbarui 2 menit lalu
Keamanan ~ Masuk dan keamanan|Cara Anda masuk dan cara kami menghubungi Anda|Ubah sandi ~ Ganti kata sandi|Telepon pemulihan ~ Nomor telepon pemulihan|Email pemulihan|Ubah|Belum ditambahkan|Info pribadi|Akun tertaut
Privasi ~ Privasi dan data|Anda yang menentukan nasib data Anda|Kebijakan Privasi|Kelola data Anda|Unduh data Anda|Cabut persetujuan Kebijakan Privasi ~ Cabut persetujuan|Pencabutan akan menghapus akun beserta semua datanya selamanya|Hapus akun ~ Hapus Akun Xiaomi|Akun dan semua isinya akan hilang selamanya
Yang akan hilang|Foto, kontak, dan catatan di cloud|Saldo, kupon, dan riwayat pesanan|Ya, saya ingin menghapus Akun Xiaomi dan semua datanya secara permanen ~ Saya paham akun tidak bisa dipulihkan dan setuju menghapusnya|Saya sadar sepenuhnya akan akibatnya|Hapus permanen ~ Hapus akun|Akun belum bisa dihapus|Temukan perangkat masih aktif di {d}|Masih ada saldo di dompet Anda|Paket penyimpanan masih aktif|Kembali
Perubahan disimpan|Terjadi kesalahan. Coba lagi nanti.|Masuk|Masukkan sandi|Lupa sandi?|Pastikan ini Anda|Masukkan kode 6 digit yang kami kirim|Riwayat masuk|Bukan Anda? Ubah sandi.|Grup keluarga|50 GB, diperpanjang tiap bulan|Langganan
Bagaimana cara menghapus perangkat dari akun?|Buka Pengaturan, pilih Perangkat saya, lalu tekan Hapus perangkat.|Bagaimana cara menghapus Akun Xiaomi?|Di halaman Privasi pilih Hapus akun dan ikuti langkahnya.|Kami hanya mengumpulkan data yang diperlukan layanan dan menyimpannya sesuai ketentuan hukum.|Kami memakai cookie|Terima|Keluar di komputer ini?|Hapus cadangan {d}?|Hapus|Permintaan buka kunci|Lampirkan kuitansi dan isi IMEI perangkat|Periksa kunci perangkat|Memuat…`,
  vi: `
Xiaomi Cloud|Tài khoản Xiaomi|Trang chủ|Cài đặt|Thiết bị của tôi ~ Thiết bị của bạn|Tìm thiết bị|Ảnh|Danh bạ|Ghi chú|Bản ghi âm|Thùng rác|Bộ nhớ
Đã dùng 3,2 GB trên 5 GB|Quản lý Tài khoản Xiaomi|Đăng xuất|Trợ giúp|Mọi thứ trong điện thoại cũng được giữ ở đây.|Mua thêm bộ nhớ
Tự động đồng bộ|Nội dung mới được tải lên ngay khi có mạng|Ngôn ngữ|Thông báo
Xóa thiết bị ~ Gỡ thiết bị|Xóa {d} khỏi tài khoản?|Thiết bị sẽ ngừng đồng bộ và bản sao lưu sẽ bị xóa sau 30 ngày.|Hủy|Tắt Tìm thiết bị ~ Tắt tính năng Tìm thiết bị|Nếu mất điện thoại, bạn sẽ không xem được vị trí trên bản đồ.|Thao tác khác|Kiểu máy|Phiên bản hệ thống|Trực tuyến lần cuối|Trực tuyến|Ngoại tuyến|2 giờ trước|Chưa có thiết bị nào dùng tài khoản này|Điện thoại của mẹ|Điện thoại và máy tính bảng bạn đã đăng nhập|Thông tin thiết bị
Phát âm thanh|Chế độ mất máy|Xóa dữ liệu|Vị trí cập nhật 2 phút trước
Bảo mật ~ Đăng nhập và bảo mật|Cách bạn đăng nhập và cách chúng tôi liên hệ với bạn|Đổi mật khẩu|Số điện thoại khôi phục ~ Điện thoại khôi phục|Email khôi phục|Sửa|Chưa thêm|Thông tin cá nhân|Tài khoản liên kết
Quyền riêng tư ~ Quyền riêng tư và dữ liệu|Bạn quyết định điều gì xảy ra với dữ liệu của mình|Chính sách quyền riêng tư|Quản lý dữ liệu|Tải dữ liệu của bạn|Rút lại sự đồng ý với Chính sách quyền riêng tư ~ Rút lại sự đồng ý|Rút lại sẽ xóa vĩnh viễn tài khoản cùng mọi dữ liệu|Xóa tài khoản ~ Xóa Tài khoản Xiaomi|Tài khoản và mọi thứ trong đó sẽ mất vĩnh viễn
Bạn sẽ mất gì|Ảnh, danh bạ và ghi chú trên đám mây|Số dư, phiếu giảm giá và lịch sử đơn hàng|Có, tôi muốn xóa vĩnh viễn Tài khoản Xiaomi và toàn bộ dữ liệu ~ Tôi hiểu tài khoản không thể khôi phục và đồng ý xóa|Tôi hoàn toàn hiểu rõ hậu quả|Xóa vĩnh viễn ~ Xóa tài khoản|Chưa thể xóa tài khoản|Tìm thiết bị vẫn đang bật trên {d}|Ví của bạn vẫn còn tiền|Gói bộ nhớ vẫn còn hiệu lực|Quay lại
Đã lưu thay đổi|Đã xảy ra lỗi. Hãy thử lại sau.|Đăng nhập|Nhập mật khẩu|Quên mật khẩu?|Xác nhận đó là bạn|Nhập mã 6 chữ số chúng tôi đã gửi|Lần đăng nhập gần đây|Không phải bạn? Hãy đổi mật khẩu.|Nhóm gia đình|50 GB, gia hạn hằng tháng|Đăng ký gói
Làm cách nào để xóa thiết bị khỏi tài khoản?|Mở Cài đặt, chọn Thiết bị của tôi rồi nhấn Xóa thiết bị.|Làm cách nào để xóa Tài khoản Xiaomi?|Trên trang Quyền riêng tư, chọn Xóa tài khoản và làm theo các bước.|Chúng tôi chỉ thu thập thông tin cần cho dịch vụ và lưu giữ theo thời hạn luật định.|Chúng tôi dùng cookie|Chấp nhận|Đăng xuất trên máy tính này?|Xóa bản sao lưu của {d}?|Xóa|Yêu cầu mở khóa|Đính kèm hóa đơn và nhập IMEI của thiết bị|Kiểm tra khóa thiết bị|Đang tải…`,
  th: `
Xiaomi Cloud|บัญชี Xiaomi|หน้าแรก|การตั้งค่า|อุปกรณ์ของฉัน ~ อุปกรณ์ของคุณ|ค้นหาอุปกรณ์|รูปภาพ|รายชื่อ|โน้ต|เสียงบันทึก|ถังขยะ|พื้นที่เก็บข้อมูล
ใช้ไป 3.2 GB จาก 5 GB|จัดการบัญชี Xiaomi|ออกจากระบบ|ความช่วยเหลือ|ทุกอย่างในโทรศัพท์ของคุณ เก็บไว้ที่นี่ด้วย|เพิ่มพื้นที่เก็บข้อมูล
ซิงค์อัตโนมัติ|รายการใหม่จะส่งขึ้นคลาวด์เมื่อออนไลน์|ภาษา|การแจ้งเตือน
ลบอุปกรณ์ ~ นำอุปกรณ์ออก|ลบ {d} ออกจากบัญชีหรือไม่|อุปกรณ์จะหยุดซิงค์ และข้อมูลสำรองจะถูกลบใน 30 วัน|ยกเลิก|ปิดการค้นหาอุปกรณ์ ~ ปิดใช้ค้นหาอุปกรณ์|หากโทรศัพท์หาย คุณจะไม่เห็นตำแหน่งบนแผนที่|การดำเนินการอื่น|รุ่น|เวอร์ชันระบบ|ออนไลน์ล่าสุด|ออนไลน์|ออฟไลน์|2 ชั่วโมงที่แล้ว|ยังไม่มีอุปกรณ์ใดใช้บัญชีนี้|โทรศัพท์ของแม่|โทรศัพท์และแท็บเล็ตที่คุณลงชื่อเข้าใช้|ข้อมูลอุปกรณ์
เล่นเสียง|โหมดสูญหาย|ลบข้อมูลทั้งหมด|อัปเดตตำแหน่งเมื่อ 2 นาทีที่แล้ว
ความปลอดภัย ~ การเข้าสู่ระบบและความปลอดภัย|วิธีที่คุณลงชื่อเข้าใช้และวิธีที่เราติดต่อคุณ|เปลี่ยนรหัสผ่าน|โทรศัพท์สำหรับกู้คืน ~ หมายเลขโทรศัพท์สำรอง|อีเมลสำหรับกู้คืน ~ อีเมลสำรอง|แก้ไข|ยังไม่ได้เพิ่ม|ข้อมูลส่วนตัว|บัญชีที่เชื่อมโยง
ความเป็นส่วนตัว ~ ความเป็นส่วนตัวและข้อมูล|คุณเป็นผู้ตัดสินใจเกี่ยวกับข้อมูลของคุณ|นโยบายความเป็นส่วนตัว|จัดการข้อมูลของคุณ|ดาวน์โหลดข้อมูลของคุณ|ถอนความยินยอมต่อนโยบายความเป็นส่วนตัว ~ ถอนความยินยอม|การถอนความยินยอมจะลบบัญชีและข้อมูลทั้งหมดอย่างถาวร|ลบบัญชี ~ ลบบัญชี Xiaomi|บัญชีและทุกอย่างในบัญชีจะหายไปตลอดกาล
สิ่งที่คุณจะสูญเสีย|รูปภาพ รายชื่อ และโน้ตบนคลาวด์|ยอดเงิน คูปอง และประวัติการสั่งซื้อ|ใช่ ฉันต้องการลบบัญชี Xiaomi และข้อมูลทั้งหมดอย่างถาวร ~ ฉันเข้าใจว่ากู้คืนบัญชีไม่ได้และยินยอมให้ลบ|ฉันเข้าใจผลที่จะตามมาทั้งหมดแล้ว|ลบถาวร ~ ลบบัญชี|ยังลบบัญชีไม่ได้|ค้นหาอุปกรณ์ยังเปิดอยู่บน {d}|ยังมีเงินในกระเป๋าเงินของคุณ|แพ็กเกจพื้นที่เก็บข้อมูลยังใช้งานอยู่|กลับ
บันทึกการเปลี่ยนแปลงแล้ว|เกิดข้อผิดพลาด โปรดลองอีกครั้งภายหลัง|ลงชื่อเข้าใช้|ป้อนรหัสผ่าน|ลืมรหัสผ่าน?|ยืนยันว่าเป็นคุณ|ป้อนรหัส 6 หลักที่เราส่งให้|การลงชื่อเข้าใช้ล่าสุด|ไม่ใช่คุณใช่ไหม เปลี่ยนรหัสผ่าน|กลุ่มครอบครัว|50 GB ต่ออายุทุกเดือน|สมัคร
ฉันจะลบอุปกรณ์ออกจากบัญชีได้อย่างไร|เปิดการตั้งค่า เลือกอุปกรณ์ของฉัน แล้วกดลบอุปกรณ์|ฉันจะลบบัญชี Xiaomi ได้อย่างไร|ในหน้าความเป็นส่วนตัว เลือกลบบัญชีแล้วทำตามขั้นตอน|เราเก็บเฉพาะข้อมูลที่จำเป็นต่อบริการและเก็บไว้ตามระยะเวลาที่กฎหมายกำหนด|เราใช้คุกกี้|ยอมรับ|ออกจากระบบบนคอมพิวเตอร์นี้หรือไม่|ลบข้อมูลสำรองของ {d} หรือไม่|ลบ|คำขอปลดล็อก|แนบใบเสร็จและกรอก IMEI ของอุปกรณ์|ตรวจสอบการล็อกอุปกรณ์|กำลังโหลด…`,
  ja: `
Xiaomi Cloud|Xiaomi アカウント|ホーム|設定|マイデバイス ~ お使いのデバイス|デバイスを探す|フォト|連絡先|メモ|録音|ゴミ箱|ストレージ
5 GB 中 3.2 GB を使用中|Xiaomi アカウントの管理|サインアウト|ヘルプ|スマホの中身をここでも安心して保管できます。|容量を増やす
自動同期|オンラインになると新しい項目がクラウドに保存されます|言語|通知
デバイスを削除 ~ デバイスを解除|{d} をアカウントから削除しますか?|同期は停止し、バックアップは 30 日後に消去されます。|キャンセル|「デバイスを探す」をオフにする|紛失したときに地図で場所を確認できなくなります。|その他の操作|モデル|システムバージョン|最終オンライン|オンライン|オフライン|2 時間前|このアカウントを使うデバイスはまだありません|母のスマホ|サインインしているスマホとタブレット|デバイス情報
音を鳴らす|紛失モード|データを消去|2 分前に位置情報を更新
セキュリティ ~ サインインとセキュリティ|サインインの方法と連絡先を確認できます|パスワードを変更 ~ パスワードの変更|復旧用の電話番号 ~ 再設定用の電話番号|復旧用のメールアドレス ~ 再設定用メール|変更|未登録|個人情報|連携アカウント
プライバシー ~ プライバシーとデータ|データの扱いはあなたが決められます|プライバシーポリシー|データの管理|データをダウンロード|プライバシーポリシーへの同意を撤回 ~ 同意を撤回|撤回すると、アカウントとすべてのデータが完全に削除されます|アカウントを削除 ~ Xiaomi アカウントの削除|アカウントと保存されたすべてのデータが永久に失われます
失われるもの|クラウドの写真、連絡先、メモ|残高、クーポン、注文履歴|はい、Xiaomi アカウントとすべてのデータを完全に削除します ~ アカウントを復元できないことを理解し、削除に同意します|結果を十分に理解しています|完全に削除 ~ アカウントを削除する|アカウントはまだ削除できません|{d} で「デバイスを探す」がオンになっています|ウォレットに残高があります|ストレージプランが有効です|戻る
変更を保存しました|問題が発生しました。しばらくしてからお試しください。|サインイン|パスワードを入力|パスワードをお忘れですか?|ご本人確認|お送りした 6 桁のコードを入力してください|最近のサインイン|心当たりがない場合はパスワードを変更してください。|ファミリーグループ|50 GB、毎月自動更新|申し込む
アカウントからデバイスを削除するには?|「設定」を開き、「マイデバイス」で「デバイスを削除」を押します。|Xiaomi アカウントを削除するには?|「プライバシー」ページで「アカウントを削除」を選び、手順に従ってください。|当社はサービスに必要な情報のみを収集し、法令で定められた期間保管します。|Cookie を使用しています|同意する|このパソコンからサインアウトしますか?|{d} のバックアップを削除しますか?|削除|ロック解除の申請|購入証明を添付し、端末の IMEI を入力してください|端末のロック状態を確認|読み込み中…`,
  ko: `
Xiaomi Cloud|Xiaomi 계정|홈|설정|내 기기 ~ 내 기기 목록|기기 찾기|사진|연락처|메모|녹음|휴지통|저장공간
5GB 중 3.2GB 사용|Xiaomi 계정 관리|로그아웃|도움말|휴대폰의 모든 것을 여기에서도 안전하게.|저장공간 늘리기
자동 동기화|온라인이 되면 새 항목을 바로 클라우드에 올립니다|언어|알림
기기 삭제 ~ 기기 제거|{d}을(를) 계정에서 삭제할까요?|동기화가 중지되고 백업은 30일 후 지워집니다.|취소|기기 찾기 끄기|휴대폰을 잃어버리면 지도에서 볼 수 없습니다.|추가 작업|모델|시스템 버전|마지막 접속|온라인|오프라인|2시간 전|이 계정을 쓰는 기기가 아직 없습니다|엄마 휴대폰|로그인한 휴대폰과 태블릿|기기 정보
소리 재생|분실 모드|데이터 지우기|2분 전에 위치 업데이트됨
보안 ~ 로그인 및 보안|로그인 방법과 연락 수단을 관리합니다|비밀번호 변경|복구 전화번호 ~ 복구용 휴대폰|복구 이메일|수정|등록 안 됨|개인정보|연결된 계정
개인정보 보호 ~ 개인정보 및 데이터|내 데이터를 어떻게 할지 직접 결정하세요|개인정보처리방침|데이터 관리|데이터 다운로드|개인정보처리방침 동의 철회 ~ 동의 철회|철회하면 계정과 모든 데이터가 영구 삭제됩니다|계정 삭제 ~ Xiaomi 계정 삭제|계정과 그 안의 모든 것이 영원히 사라집니다
잃게 되는 것|클라우드의 사진, 연락처, 메모|잔액, 쿠폰, 주문 내역|예, Xiaomi 계정과 모든 데이터를 영구적으로 삭제하겠습니다 ~ 계정을 복구할 수 없음을 이해하며 삭제에 동의합니다|결과를 충분히 알고 있습니다|영구 삭제 ~ 계정 삭제하기|아직 계정을 삭제할 수 없습니다|{d}에서 기기 찾기가 켜져 있습니다|지갑에 잔액이 남아 있습니다|저장공간 구독이 유효합니다|뒤로
변경 사항이 저장됨|문제가 발생했습니다. 나중에 다시 시도하세요.|로그인|비밀번호 입력|비밀번호를 잊으셨나요?|본인 확인|보내드린 6자리 코드를 입력하세요|최근 로그인|본인이 아닌가요? 비밀번호를 변경하세요.|가족 그룹|50GB, 매월 갱신|구독
계정에서 기기를 어떻게 삭제하나요?|설정을 열고 내 기기를 선택한 다음 기기 삭제를 누르세요.|Xiaomi 계정은 어떻게 삭제하나요?|개인정보 보호 페이지에서 계정 삭제를 선택하고 안내를 따르세요.|당사는 서비스에 필요한 정보만 수집하며 법에서 정한 기간 동안 보관합니다.|쿠키를 사용합니다|동의|이 컴퓨터에서 로그아웃할까요?|{d}의 백업을 삭제할까요?|삭제|잠금 해제 신청|영수증을 첨부하고 기기의 IMEI를 입력하세요|기기 잠금 확인|불러오는 중…`,
  'zh-TW': `
小米雲服務|小米帳號|首頁|設定|我的裝置 ~ 裝置管理|尋找裝置|相簿|聯絡人|便箋|錄音|垃圾桶|儲存空間
已使用 3.2 GB，共 5 GB|管理小米帳號|登出|說明|手機裡的一切，這裡也有一份。|擴充空間
自動同步|連線後新內容會立即上傳到雲端|語言|通知
刪除裝置 ~ 移除裝置|要從帳號中移除 {d} 嗎？|此裝置將停止同步，備份會在 30 天後清除。|取消|關閉尋找裝置|手機遺失時，將無法在地圖上看到位置。|更多操作|型號|系統版本|上次連線|線上|離線|2 小時前|帳號中還沒有裝置|媽媽的手機|已登入此帳號的手機和平板|裝置資訊
播放聲音|遺失模式|清除資料|位置已於 2 分鐘前更新
登入與安全 ~ 帳號安全|您的登入方式，以及我們如何與您聯絡|變更密碼 ~ 修改密碼|備援電話 ~ 安全手機|備援電子郵件 ~ 安全電子信箱|變更|尚未新增|個人資訊|已連結的帳號
隱私 ~ 隱私與資料|由您決定如何處理自己的資料|隱私權政策|管理您的資料|下載您的資料|撤回對隱私權政策的同意 ~ 撤回同意|撤回後，帳號及所有資料將永久刪除|刪除帳號 ~ 註銷小米帳號|帳號及其中的所有內容將永久消失
您將失去|雲端的相片、聯絡人和便箋|餘額、優惠券和訂單紀錄|是的，我要永久刪除小米帳號及所有資料 ~ 我了解帳號無法復原，並同意刪除|我已充分了解後果|永久刪除 ~ 確認刪除帳號|目前還無法刪除帳號|{d} 的尋找裝置仍為開啟|錢包中還有餘額|儲存空間方案仍在有效期內|返回
變更已儲存|發生錯誤，請稍後再試。|登入|請輸入密碼|忘記密碼？|確認是您本人|請輸入我們傳送的 6 位數驗證碼|最近登入紀錄|不是您嗎？請變更密碼。|家庭群組|50 GB，每月續訂|訂閱
如何從帳號中移除裝置？|開啟「設定」，選擇「我的裝置」，然後點「刪除裝置」。|如何刪除小米帳號？|在「隱私」頁面選擇「刪除帳號」，依指示操作。|我們只收集提供服務所需的資訊，並依法律規定的期限保存。|我們使用 Cookie|接受|要在這台電腦上登出嗎？|刪除 {d} 的備份？|刪除|解鎖申請|請附上購買證明並填寫裝置 IMEI|查詢裝置鎖定狀態|載入中…`,
};
