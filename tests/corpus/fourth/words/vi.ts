/** Wordings of the fourth set in Vietnamese. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account Tài khoản Xiaomi
settings Cài đặt
find Tìm thiết bị của tôi / Định vị thiết bị
manage Quản lý tài khoản / Tài khoản Xiaomi
signout Đăng xuất
signin Đăng nhập bằng Tài khoản Xiaomi
help Trợ giúp
back Quay lại
cancel Hủy / Để sau
close Đóng
next Tiếp tục
more Thao tác khác
policy Chính sách quyền riêng tư
gallery Thư viện ảnh
contacts Danh bạ
notes Ghi chú
drive Drive
storage Dung lượng
backup Bản sao lưu
language Ngôn ngữ
devices Thiết bị của tôi / Các thiết bị của bạn
this Thiết bị này
online Trực tuyến
offline Ngoại tuyến
seen Hoạt động gần nhất
minutes 5 phút trước
yesterday Hôm qua, 21:40
locate Xem trên bản đồ
ring Phát âm thanh
rename Đổi tên
erase Xóa dữ liệu
version Phiên bản hệ thống
model Kiểu máy
remove Gỡ khỏi tài khoản / Hủy liên kết thiết bị / Xóa thiết bị
removeAsk Gỡ thiết bị này? / Hủy liên kết điện thoại với tài khoản?
removeText Thiết bị sẽ bị đăng xuất và các bản sao lưu sẽ bị xóa sau 30 ngày.
removeYes Gỡ / Hủy liên kết
off Tắt tìm thiết bị / Tắt tính năng Tìm thiết bị của tôi
offAsk Tắt tính năng tìm thiết bị?
offText Nếu mất điện thoại, bạn sẽ không thể định vị, khóa hoặc xóa dữ liệu.
offYes Vẫn tắt / Tắt
keep Giữ bật
security Đăng nhập và bảo mật / Bảo mật tài khoản
personal Thông tin cá nhân
privacy Quyền riêng tư / Dữ liệu và quyền riêng tư
phone Số điện thoại khôi phục / Điện thoại bảo mật
mail Email khôi phục / Email bảo mật
password Đổi mật khẩu / Thay đổi mật khẩu
change Thay đổi
linked Tài khoản liên kết
data Tải dữ liệu của bạn
withdraw Rút lại sự đồng ý
withdrawText Các dịch vụ Xiaomi sẽ ngừng hoạt động và tài khoản sẽ bị xóa.
withdrawYes Rút lại
delete Xóa tài khoản… / Đóng tài khoản vĩnh viễn
deleteHint Xóa tài khoản và mọi thứ lưu trong đó
loss Ảnh, danh bạ và ghi chú trong Xiaomi Cloud sẽ bị xóa ; Điện thoại còn liên kết có thể bị khóa ; Bạn sẽ mất điểm, phiếu giảm giá và gói đăng ký
aware Tôi hiểu hậu quả
consent Có, tôi muốn xóa vĩnh viễn tài khoản và toàn bộ dữ liệu
final Xóa tài khoản / Xóa vĩnh viễn / Đóng tài khoản
start Tiếp tục xóa
ask Xóa vĩnh viễn tài khoản này?
noUndo Không thể hoàn tác thao tác này.
refuse Chưa thể xóa tài khoản
refusals Tính năng tìm thiết bị đang bật trên 2 thiết bị ; Bạn vẫn còn số dư Mi Coins ; Gói dung lượng đám mây vẫn còn hiệu lực
fix Xử lý
unlock Yêu cầu mở khóa thiết bị
unlockText Nếu điện thoại bạn mua bị khóa bằng Tài khoản Xiaomi của người khác, hãy gửi cho chúng tôi bằng chứng mua hàng.
imei IMEI hoặc số sê-ri
proof Bằng chứng mua hàng
status Kiểm tra trạng thái yêu cầu
submit Gửi yêu cầu
`;
