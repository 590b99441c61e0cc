import type { Language } from '../model';

export const vi: Language = {
  code: 'vi',
  cloud: 'Xiaomi Cloud',
  account: 'Tài khoản Xiaomi',
  cloudNav: 'h Trang chủ|Danh bạ|Ghi chú|f Tìm máy|s Cài đặt|a Tài khoản của tôi',
  accountNav: 'Hồ sơ|c Đăng nhập và bảo mật|p Quyền riêng tư|Dịch vụ liên kết|Trợ giúp',
  out: 'Đăng xuất',
  back: 'Quay lại',
  footer: 'Thỏa thuận người dùng|Chính sách quyền riêng tư|Cookie',
  pages: `
@@ cloud-home terms c:h -
= Xiaomi Cloud
# Đám mây của bạn
& Đã dùng 3,4 GB trên 5 GB :: 68
+ Danh bạ
+ Ghi chú
+ Tin nhắn
+ Ghi âm
+ Tìm thiết bị @FD
+ Mới xóa
- Cài đặt đám mây :: Đồng bộ, dung lượng, thiết bị @SE
@@ device ionic - k
= Máy của mẹ
# Máy của mẹ
* Redmi 13 :: Trực tuyến · 71% :: M:Thêm thao tác @DM
% IMEI :: 86••••••••8806
% Phiên bản :: HyperOS 2.0.1
~ Tìm thiết bị :: Đang bật @TF
!! Gỡ thiết bị khỏi tài khoản @RD
!- Đổi tên @NO
{ Tắt Tìm thiết bị trên “Máy của mẹ”?
. Nếu máy bị mất, bạn sẽ không thể khóa hay xóa dữ liệu từ xa.
!! Vẫn tắt @TF
!- Giữ nguyên @NO
}
@@ find-device terms c:f k
= Tìm thiết bị
# Tìm thiết bị
^ Máy của mẹ · Đà Nẵng
* Máy của mẹ :: Pin 25% · vừa cập nhật
* Xiaomi 13 :: Đang ở cùng bạn
! Phát âm thanh @NO
!- Chế độ mất máy @NO
!- Xóa dữ liệu từ xa @NO
@@ security pane a:c -
= Đăng nhập và bảo mật
# Đăng nhập và bảo mật
( Cách đăng nhập
- Mật khẩu :: Đổi lần gần nhất 8 tháng trước :: :: B:Đổi @CP @CP
- Số điện thoại khôi phục :: +84 ••• ••• 119 :: :: B:Thay @RP @RP
- Email khôi phục :: Chưa thêm :: :: B:Thêm @RE @RE
)
( Bảo vệ thêm
- Câu hỏi bảo mật :: Đã đặt
- Xác minh hai bước :: Tắt
- Các phiên đăng nhập :: 2 nơi
)
@@ privacy shadow a:p global.-
= Quyền riêng tư
# Dữ liệu và quyền riêng tư
- Xem và quản lý dữ liệu của bạn
- Yêu cầu bản sao dữ liệu @NO
- Quảng cáo được cá nhân hóa :: :: Tắt
- Chính sách quyền riêng tư
- Rút lại sự đồng ý với chính sách :: Tài khoản cùng toàn bộ dữ liệu sẽ bị xóa vĩnh viễn @WC
- Xóa vĩnh viễn tài khoản Xiaomi @DE
@@ null-i element c -
= Mới xóa
# Mới xóa
* Danh bạ: Anh Tú (sửa máy) :: Còn 9 ngày :: B:Khôi phục
* Ghi chú: IMEI các máy :: Còn 21 ngày :: B:Khôi phục
!! Xóa hết @NO
!- Khôi phục tất cả
@@ null-i server - -
= Nhật ký thay đổi
# Có gì mới trong Xiaomi Cloud
## Tháng 5
$ Tìm thiết bị: thêm thẻ cho thành viên gia đình.
$ Cài đặt: gỡ thiết bị ngay trong danh sách.
## Tháng 4
$ Trang Quyền riêng tư: tải bản sao dữ liệu nhanh hơn.
$ Sửa lỗi không xóa được ghi chú.
a Các phiên bản trước
`,
};
