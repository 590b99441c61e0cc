/** Near misses of the shop and of service: phones that are bought, compared, handed in, repaired. */
import { buttons, cards, dialog, field, h, list, p, row, type Scene, table, toggle } from './kit';

const compare: Scene = {
  id: 'compare',
  urls: ['https://i.mi.com/next/shop/compare', 'https://account.xiaomi.com/fe/hub/shop/compare'],
  words: {
    en: 'Compare phones | Screen | Battery | Remove from comparison | Add a phone | Buy | Clear all',
    de: 'Handys vergleichen | Display | Akku | Aus dem Vergleich entfernen | Handy hinzufügen | Kaufen | Alle entfernen',
    id: 'Bandingkan ponsel | Layar | Baterai | Hapus dari perbandingan | Tambah ponsel | Beli | Hapus semua',
    pl: 'Porównaj telefony | Ekran | Bateria | Usuń z porównania | Dodaj telefon | Kup | Wyczyść wszystko',
    th: 'เปรียบเทียบโทรศัพท์ | หน้าจอ | แบตเตอรี่ | นำออกจากการเปรียบเทียบ | เพิ่มโทรศัพท์ | ซื้อ | ล้างทั้งหมด',
  },
  draw: (s) => [
    h(s(0)),
    cards(
      row('Redmi Note 13 Pro', `${s(1)} 6,67″, ${s(2)} 5000 mAh`, s(5), s(3)),
      row('POCO X6', `${s(1)} 6,67″, ${s(2)} 5100 mAh`, s(5), s(3)),
      row('Xiaomi 14', `${s(1)} 6,36″, ${s(2)} 4610 mAh`, s(5), s(3)),
    ),
    buttons(s(4), s(6)),
  ],
};

const orders: Scene = {
  id: 'orders',
  urls: ['https://account.xiaomi.com/fe/hub/orders', 'https://i.mi.com/next/shop/orders'],
  words: {
    en: 'Order history | Delivered on 2 October | Delete order from list | Track parcel | Return device | Write a review | Invoice',
    ru: 'История заказов | Доставлен 2 октября | Удалить заказ из списка | Отследить посылку | Вернуть устройство | Написать отзыв | Счёт',
    hi: 'ऑर्डर इतिहास | 2 अक्टूबर को डिलीवर हुआ | सूची से ऑर्डर हटाएँ | पार्सल ट्रैक करें | डिवाइस लौटाएँ | समीक्षा लिखें | बिल',
    ro: 'Istoricul comenzilor | Livrată pe 2 octombrie | Șterge comanda din listă | Urmărește coletul | Returnează dispozitivul | Scrie o recenzie | Factură',
  },
  draw: (s) => [
    h(s(0)),
    table([s(0), s(6)], row('Redmi Note 13 Pro 256 GB', s(1), s(4), s(2)), row('Xiaomi Smart Band 9', s(1), s(5), s(2))),
    buttons(s(3)),
  ],
};

const tradeIn: Scene = {
  id: 'trade-in',
  urls: ['https://i.mi.com/next/shop/trade-in', 'https://account.xiaomi.com/fe/hub/trade-in'],
  words: {
    en: 'Trade in your old phone | Which phone do you hand in? | up to €120 | IMEI of the phone | The phone turns on | I signed out of my Mi account and turned off Find device | Get an offer | Choose another phone',
    de: 'Altes Handy eintauschen | Welches Handy geben Sie ab? | bis zu 120 € | IMEI des Handys | Das Handy lässt sich einschalten | Ich habe mich vom Mi-Konto abgemeldet und „Gerät finden“ ausgeschaltet | Angebot erhalten | Anderes Handy wählen',
    'pt-BR':
      'Troque seu celular antigo | Qual celular você vai entregar? | até R$ 600 | IMEI do celular | O celular liga | Saí da minha conta Mi e desativei Encontrar dispositivo | Receber oferta | Escolher outro celular',
    ko: '중고폰 보상 판매 | 어떤 휴대폰을 반납하시나요? | 최대 150,000원 | 휴대폰 IMEI | 전원이 켜집니다 | Mi 계정에서 로그아웃하고 기기 찾기를 껐습니다 | 견적 받기 | 다른 휴대폰 선택',
  },
  draw: (s) => [
    h(s(0)),
    p(s(1)),
    cards(row('Redmi Note 10', s(2)), row('Mi 11 Lite', s(2)), row('POCO F3', s(2))),
    field(s(3)),
    toggle(s(4)),
    toggle(s(5), false),
    buttons(s(7), s(6)),
  ],
};

const warranty: Scene = {
  id: 'warranty',
  urls: ['https://account.xiaomi.com/fe/hub/service/warranty', 'https://i.mi.com/next/service/warranty'],
  words: {
    en: 'Check warranty | Device | IMEI or serial number | Bought on 14 February 2025 | Warranty until 14 February 2027 | Not locked | Check another device | Book a repair',
    ru: 'Проверка гарантии | Устройство | IMEI или серийный номер | Куплено 14 февраля 2025 | Гарантия до 14 февраля 2027 | Не заблокировано | Проверить другое устройство | Записаться на ремонт',
    tr: 'Garanti sorgulama | Cihaz | IMEI veya seri numarası | 14 Şubat 2025 tarihinde satın alındı | Garanti bitişi 14 Şubat 2027 | Kilitli değil | Başka cihaz sorgula | Onarım randevusu al',
    'zh-CN': '保修查询 | 设备 | IMEI 或序列号 | 购买日期 2025 年 2 月 14 日 | 保修至 2027 年 2 月 14 日 | 未锁定 | 查询其他设备 | 预约维修',
  },
  draw: (s) => [
    h(s(0)),
    field(s(2)),
    table([s(1), 'IMEI', ''], row('Redmi Note 12 Pro', `860000000000017 / ${s(3)} / ${s(4)}`), row('—', s(5))),
    buttons(s(6), s(7)),
  ],
};

const event: Scene = {
  id: 'event',
  urls: ['https://i.mi.com/next/events/fans', 'https://account.xiaomi.com/fe/hub/events/7'],
  words: {
    en: 'Fan meeting in Berlin | 12 December, 18:00. Bring your Mi phone. | Name | E-mail | Which phone do you use? | Register | Cancel my registration',
    es: 'Encuentro de fans en Madrid | 12 de diciembre, 18:00. Trae tu móvil Mi. | Nombre | Correo electrónico | ¿Qué móvil usas? | Inscribirme | Cancelar mi inscripción',
    vi: 'Gặp gỡ Mi Fan tại Hà Nội | 12 tháng 12, 18:00. Hãy mang theo điện thoại Mi. | Họ tên | Email | Bạn dùng điện thoại nào? | Đăng ký | Hủy đăng ký',
  },
  draw: (s) => [h(s(0)), p(s(1)), field(s(2)), field(s(3), 'email'), field(s(4)), buttons(s(5), `!${s(6)}`)],
};

const cart: Scene = {
  id: 'cart',
  urls: ['https://i.mi.com/next/shop/cart'],
  words: {
    en: 'Cart | Remove phone from cart | 1 piece | To checkout | Remove everything? | The phones stay in your wish list. | Keep | Remove all',
    uk: 'Кошик | Видалити телефон із кошика | 1 шт. | Оформити | Видалити все? | Телефони залишаться у списку бажань. | Залишити | Видалити все',
    fr: 'Panier | Retirer le téléphone du panier | 1 article | Commander | Tout retirer ? | Les téléphones restent dans votre liste d’envies. | Garder | Tout retirer',
  },
  draw: (s) => [
    h(s(0)),
    list(row('Redmi Note 13 Pro', s(2), s(1)), row('Redmi Pad SE', s(2), s(1))),
    buttons(s(3)),
    dialog(s(4), s(5), s(6), `!${s(7)}`),
  ],
};

const developer: Scene = {
  id: 'developer',
  urls: ['https://account.xiaomi.com/fe/hub/developer/apps', 'https://i.mi.com/next/developer'],
  words: {
    en: 'Developer console | Test devices for push | Registered by you | Delete app | Remove test token | New app | App ID',
    'zh-CN': '开发者控制台 | 推送测试设备 | 由你注册 | 删除应用 | 移除测试令牌 | 新建应用 | 应用 ID',
  },
  draw: (s) => [
    h(s(0)),
    list(row('Weather+', `${s(6)} 2882303761517`, `!${s(3)}`), row('Torch', `${s(6)} 2882303761518`, `!${s(3)}`)),
    p(s(1)),
    list(row('token-a91f', s(2), s(4)), row('token-77c0', s(2), s(4))),
    buttons(s(5)),
  ],
};

export const shopScenes: readonly Scene[] = [compare, orders, tradeIn, warranty, event, cart, developer];
