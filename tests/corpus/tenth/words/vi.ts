/** Vietnamese pages. */
import { type Chapter, draft as d } from '../build';

export const vi: Chapter = {
  words: {
    lang: 'vi',
    cloud: 'Đám mây Xiaomi',
    account: 'Tài khoản Xiaomi',
    nav: 'Trang chủ|Thư viện|Danh bạ|Ghi chú|Tìm thiết bị|Thiết bị|Cài đặt',
    side: 'Đăng nhập và bảo mật|Thông tin cá nhân|Tài khoản liên kết|Quyền riêng tư|Trợ giúp',
    top: 'Tài khoản|Trợ giúp|Đăng xuất',
    foot: 'Thỏa thuận người dùng|Chính sách quyền riêng tư',
  },
  drafts: [
    d(
      'H',
      ['h', 'Đám mây của bạn'],
      ['quota', 'Đã dùng 3,4 GB trong 5 GB|68'],
      ['tiles', 'Ảnh', 'Danh bạ', 'Ghi chú', 'Bản ghi âm', 'Tìm điện thoại§find', 'Cài đặt đám mây§set'],
      ['p', 'Đồng bộ lần cuối lúc 6:20 hôm nay.'],
      ['rows', 'Tài khoản Xiaomi của tôi§acc', 'Thùng rác§no'],
    ),
    d(
      'S',
      ['or', 'my-devices'],
      ['h', 'Cài đặt đám mây'],
      ['tabs', 'Đồng bộ', '*Thiết bị', 'Khác'],
      ['h2', 'Thiết bị đang dùng tài khoản này§my'],
      ['devs', 'Redmi Note 14 Pro§row|Đang trực tuyến|Thêm§menu', 'Điện thoại của mẹ§row|Redmi 14C · 8 giờ trước|Thêm§menu'],
      ['p', 'Các thiết bị này đồng bộ danh bạ và ghi chú với đám mây.'],
    ),
    d(
      'L',
      ['h', 'Thiết bị của tôi§my'],
      [
        'devs',
        'Redmi Note 14 Pro§row|Đang trực tuyến|Thêm§menu|Gỡ khỏi tài khoản§rm',
        'Điện thoại của mẹ§row|Redmi 14C · 8 giờ trước|Thêm§menu|Gỡ khỏi tài khoản§rm',
      ],
      ['p', 'Bạn có 2 thiết bị đang đăng nhập.'],
    ),
    d(
      'F',
      ['h', 'Tìm thiết bị'],
      ['map', 'Redmi Note 14 Pro', 'Điện thoại của mẹ'],
      ['rows', 'Redmi Note 14 Pro|Cầu Giấy, Hà Nội|vừa xong', 'Điện thoại của mẹ|Ngoại tuyến'],
      ['btns', 'Đổ chuông§no', 'Chế độ bị mất', '!Xóa dữ liệu từ xa'],
    ),
    d(
      'Y',
      ['h', 'Bảo mật tài khoản'],
      ['toast', 'Đã cập nhật số điện thoại khôi phục'],
      [
        'rows',
        'Mật khẩu§pwd|Đổi 1 năm trước||Đổi mật khẩu§pwd',
        'Số điện thoại khôi phục§phone||+84 ••• ••• 90|Thay đổi§phone',
        'Email khôi phục§mail||Chưa có|Thêm§mail',
        'Câu hỏi bảo mật||Chưa đặt|Đặt',
      ],
    ),
    d(
      'X',
      ['h', 'Xóa vĩnh viễn tài khoản Xiaomi'],
      ['steps', 'Điều kiện', 'Hậu quả', '*Xác nhận'],
      ['p', 'Ảnh, danh bạ, ghi chú trên đám mây, Mi Coin và chủ đề đã mua sẽ mất hoàn toàn.'],
      ['tick', 'Tôi muốn xóa vĩnh viễn tài khoản và mọi dữ liệu§cons|on'],
      ['btns', 'Tôi hiểu rõ mọi hậu quả§ack', '!~Xóa tài khoản§conf', 'Hủy§no'],
    ),
    d(
      'a',
      ['url', 'https://account.xiaomi.com/helpcenter/faq/vi_VN/02.faqs/03.safety/faq-3'],
      ['cur', '4'],
      ['h', 'Cách đổi số điện thoại khôi phục'],
      ['p', '1. Mở Đăng nhập và bảo mật. 2. Chọn Số điện thoại khôi phục. 3. Nhập mã xác minh.'],
      ['p', 'Nếu không nhận được mã, hãy đợi 10 phút. Mỗi ngày chỉ gửi tối đa 5 mã.'],
      ['rows', 'Cách đổi mật khẩu§no', 'Cách xóa tài khoản§no'],
    ),
    d('c', ['h', 'Bản ghi âm'], ['rows', 'Cuộc gọi 0912|02:14|hôm qua', 'Họp nhóm|48:09|20/11'], ['btns', 'Tải xuống§no', 'Xóa§no']),
  ],
};
