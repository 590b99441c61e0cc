/** Texts of the fifth set in Vietnamese: key, then text. ` / ` parts variants, ` ; ` parts list items. */
export default `
settings Tùy chọn đám mây
find Trình định vị thiết bị / Điện thoại của tôi ở đâu
account Đến Tài khoản Xiaomi
signout Thoát tài khoản
help Hỗ trợ
back Trở lại
cancel Thôi / Giữ nguyên tài khoản
gallery Ảnh
contacts Sổ địa chỉ
notes Ghi nhớ
storage Không gian đám mây
backup Bản sao lưu điện thoại
devices Thiết bị đã liên kết / Thiết bị trong tài khoản này
here Bạn đang dùng
active Đã dùng 2 giờ trước
away Không thấy từ ngày 14 tháng 3
ring Cho đổ chuông
rename Sửa tên
wipe Xóa sạch từ xa
version Phần mềm
serial Số sê-ri
remove Đưa ra khỏi tài khoản / Quên thiết bị này
removeAsk Đưa điện thoại này ra khỏi tài khoản?
removeText Bạn có thể thêm lại bằng cách đăng nhập trên điện thoại.
removeYes Đưa ra
off Ngừng định vị thiết bị này / Vô hiệu hóa trình định vị
offAsk Ngừng định vị điện thoại này?
offYes Ngừng định vị
keep Tiếp tục định vị
security Mật khẩu và bảo mật / Bảo vệ tài khoản
profile Hồ sơ
privacy Dữ liệu và quyền riêng tư của bạn
phone Số điện thoại để khôi phục tài khoản
mail Email để khôi phục tài khoản
password Đặt mật khẩu mới / Đặt lại mật khẩu
edit Thay thế
export Xuất bản sao dữ liệu
withdraw Thu hồi sự đồng ý của tôi
withdrawYes Thu hồi
delete Hủy Tài khoản Xiaomi của tôi / Xóa tài khoản vĩnh viễn
deleteNote Không ai có thể khôi phục
lose Mọi thứ trên đám mây sẽ mất ; Phiếu giảm giá và xu bị hủy
aware Tôi biết điều này ảnh hưởng thế nào đến thiết bị và dữ liệu của mình
agree Tôi đồng ý để tài khoản và dữ liệu bị xóa mãi mãi
final Xóa tài khoản mãi mãi / Xóa tài khoản của tôi ngay / Xác nhận xóa
ask Bước cuối: xóa tài khoản?
blocked Hãy giải quyết những mục này trước khi xóa tài khoản
reasons Trình định vị vẫn bật trên Redmi Note 15 ; Đơn hàng chưa hoàn tất ; Mi Pay vẫn còn thẻ ngân hàng
open Đến đó
unlock Nhờ mở khóa điện thoại
unlockText Điện thoại bạn mua đòi tài khoản của chủ cũ? Hãy mô tả và đính kèm hóa đơn.
apply Bắt đầu yêu cầu
count 4 thiết bị
`;
