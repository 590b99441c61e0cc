/** Near misses in words: pages that speak of deleting, unbinding and turning off, and do none of it. */
import { buttons, dialog, faq, field, h, links, list, menu, p, post, row, type Scene, toggle } from './kit';

const article: Scene = {
  id: 'article',
  urls: [
    'https://i.mi.com/next/help/delete-account',
    'https://account.xiaomi.com/fe/hub/help/how-to-delete-mi-account',
    'https://i.mi.com/next/help/article/118',
  ],
  words: {
    en: 'How to delete your Mi account | Before you start, remove your devices and save your photos. | 1. Open Privacy. | 2. Press “Delete account”. | 3. Confirm with the code from the message. | Was this article helpful? | Yes | No | Related: How to turn off Find device | Print',
    ru: 'Как удалить Mi аккаунт | Сначала удалите устройства и сохраните фотографии. | 1. Откройте раздел «Конфиденциальность». | 2. Нажмите «Удалить аккаунт». | 3. Подтвердите кодом из сообщения. | Статья помогла? | Да | Нет | Ещё: как выключить поиск устройства | Печать',
    'zh-CN':
      '如何注销小米账号 | 开始之前，请先移除设备并保存照片。 | 1. 打开“隐私”。 | 2. 点击“注销账号”。 | 3. 输入短信验证码确认。 | 这篇文章有帮助吗？ | 有 | 没有 | 相关：如何关闭查找设备 | 打印',
    es: 'Cómo eliminar tu cuenta Mi | Antes de empezar, quita tus dispositivos y guarda tus fotos. | 1. Abre Privacidad. | 2. Pulsa «Eliminar cuenta». | 3. Confirma con el código del mensaje. | ¿Te ha sido útil? | Sí | No | Relacionado: cómo desactivar Encontrar dispositivo | Imprimir',
    uk: 'Як видалити Mi акаунт | Спочатку вилучіть пристрої та збережіть фото. | 1. Відкрийте «Конфіденційність». | 2. Натисніть «Видалити обліковий запис». | 3. Підтвердьте кодом із повідомлення. | Стаття була корисною? | Так | Ні | Ще: як вимкнути пошук пристрою | Друк',
    tr: 'Mi hesabı nasıl silinir? | Başlamadan önce cihazlarınızı kaldırın ve fotoğraflarınızı kaydedin. | 1. Gizlilik bölümünü açın. | 2. “Hesabı sil” düğmesine basın. | 3. Mesajdaki kodla onaylayın. | Bu makale yararlı oldu mu? | Evet | Hayır | İlgili: Cihazımı bul nasıl kapatılır? | Yazdır',
  },
  draw: (s) => [h(s(0)), p(s(1)), p(s(2)), p(s(3)), p(s(4)), p(s(5)), buttons(s(6), s(7)), links(s(8)), buttons(s(9))],
};

const forum: Scene = {
  id: 'forum',
  urls: ['https://i.mi.com/next/community/thread/40817', 'https://account.xiaomi.com/fe/hub/community/t/2201'],
  words: {
    en: 'Sold my phone, “Delete device” is grey | I press “Delete device” on the cloud page and nothing happens. What now? | Turn off Find device on the phone first, then “Remove device” works. | Worked, thank you! | Reply | Report post | Delete my post | Quote',
    ru: 'Продал телефон, кнопка «Удалить устройство» не работает | Нажимаю «Удалить устройство» в облаке, и ничего не происходит. Что делать? | Сначала выключите «Поиск устройства» на телефоне, потом «Удалить устройство» сработает. | Помогло, спасибо! | Ответить | Пожаловаться | Удалить мой пост | Цитировать',
    fr: 'Téléphone vendu, « Supprimer l’appareil » est grisé | J’appuie sur « Supprimer l’appareil » dans le cloud et rien ne se passe. Que faire ? | Désactivez d’abord « Localiser l’appareil » sur le téléphone. | Ça marche, merci ! | Répondre | Signaler | Supprimer mon message | Citer',
    vi: 'Bán điện thoại rồi mà nút “Xóa thiết bị” bị mờ | Tôi bấm “Xóa thiết bị” trên trang đám mây nhưng không có gì xảy ra. Làm sao bây giờ? | Hãy tắt “Tìm thiết bị” trên điện thoại trước. | Được rồi, cảm ơn! | Trả lời | Báo cáo | Xóa bài của tôi | Trích dẫn',
    it: 'Telefono venduto, «Elimina dispositivo» è grigio | Premo «Elimina dispositivo» nel cloud e non succede nulla. Cosa faccio? | Prima disattiva «Trova dispositivo» sul telefono. | Ha funzionato, grazie! | Rispondi | Segnala | Elimina il mio post | Cita',
  },
  draw: (s) => [
    h(s(0)),
    post('anna_61', s(1)),
    buttons(s(4), s(5), s(7)),
    post('Mi_helper', s(2)),
    buttons(s(4), s(5), s(7)),
    post('anna_61', s(3)),
    menu(s(7), `!${s(6)}`),
  ],
};

const tickets: Scene = {
  id: 'tickets',
  urls: ['https://account.xiaomi.com/fe/hub/support/tickets', 'https://i.mi.com/next/support'],
  words: {
    en: 'My requests | Cannot remove device from account | Open since Monday | Delete account: code does not arrive | Answered | New request | Close request | Delete request',
    ru: 'Мои обращения | Не удаляется устройство из аккаунта | Открыто с понедельника | Удаление аккаунта: не приходит код | Есть ответ | Новое обращение | Закрыть обращение | Удалить обращение',
    'pt-BR':
      'Meus chamados | Não consigo remover o dispositivo da conta | Aberto desde segunda-feira | Excluir conta: o código não chega | Respondido | Novo chamado | Encerrar chamado | Excluir chamado',
    nl: 'Mijn aanvragen | Kan apparaat niet uit account verwijderen | Open sinds maandag | Account verwijderen: code komt niet aan | Beantwoord | Nieuwe aanvraag | Aanvraag sluiten | Aanvraag verwijderen',
  },
  draw: (s) => [h(s(0)), list(row(s(1), s(2), s(6)), row(s(3), s(4), s(6), `!${s(7)}`)), buttons(s(5))],
};

const questions: Scene = {
  id: 'questions',
  urls: ['https://i.mi.com/next/help', 'https://account.xiaomi.com/fe/hub/help'],
  words: {
    en: 'Help | How do I delete my account? | Open Privacy on this site and follow the steps there. | How do I remove a device? | Open the device in the cloud and press the red button. | Can I turn off Find device from here? | No, only on the phone itself. | Contact us',
    ru: 'Помощь | Как удалить аккаунт? | Откройте раздел «Конфиденциальность» на сайте. | Как удалить устройство? | Откройте устройство в облаке и нажмите красную кнопку. | Можно ли выключить поиск устройства отсюда? | Нет, только на самом телефоне. | Связаться с нами',
    fr: 'Aide | Comment supprimer mon compte ? | Ouvrez Confidentialité sur ce site. | Comment retirer un appareil ? | Ouvrez l’appareil dans le cloud et appuyez sur le bouton rouge. | Puis-je désactiver Localiser l’appareil d’ici ? | Non, seulement sur le téléphone. | Nous contacter',
    'zh-CN':
      '帮助 | 如何注销账号？ | 在本网站打开“隐私”并按步骤操作。 | 如何删除设备？ | 在云服务中打开该设备并点击红色按钮。 | 可以在这里关闭查找设备吗？ | 不可以，只能在手机上操作。 | 联系我们',
    id: 'Bantuan | Bagaimana cara menghapus akun saya? | Buka Privasi di situs ini. | Bagaimana cara menghapus perangkat? | Buka perangkat di cloud lalu tekan tombol merah. | Bisakah Temukan perangkat dimatikan dari sini? | Tidak, hanya di ponsel. | Hubungi kami',
    cs: 'Nápověda | Jak smažu svůj účet? | Otevřete na tomto webu Soukromí. | Jak odeberu zařízení? | Otevřete zařízení v cloudu a stiskněte červené tlačítko. | Mohu odtud vypnout Najít zařízení? | Ne, jen v telefonu. | Kontakt',
  },
  draw: (s) => [h(s(0)), faq([s(1), s(2)], [s(3), s(4)], [s(5), s(6)]), buttons(s(7))],
};

const feedback: Scene = {
  id: 'feedback',
  urls: ['https://i.mi.com/next/feedback', 'https://account.xiaomi.com/fe/hub/feedback'],
  words: {
    en: 'Tell us what went wrong | I want to delete my account | I cannot find my device | Something else | Device | Your message | Send | Delete draft',
    hu: 'Mi történt? | Törölni szeretném a fiókomat | Nem találom a készülékemet | Egyéb | Készülék | Üzenet | Küldés | Piszkozat törlése',
    ja: 'お問い合わせ内容 | アカウントを削除したい | デバイスが見つからない | その他 | デバイス | メッセージ | 送信 | 下書きを削除',
  },
  draw: (s) => [h(s(0)), toggle(s(1), false), toggle(s(2), false), toggle(s(3)), field(s(4)), field(s(5)), buttons(s(6), `!${s(7)}`)],
};

const friends: Scene = {
  id: 'find-friends',
  urls: ['https://i.mi.com/next/friends', 'https://i.mi.com/friends/h5#/map'],
  words: {
    en: 'Find friends | Shares its place with you | 200 m away | Stop sharing | Turn off Find friends | Invite a friend | Turn off Find friends? | Your friends will no longer see where you are. | Cancel',
    ru: 'Найти друзей | Показывает вам, где находится | в 200 м | Не показывать моё место | Выключить «Найти друзей» | Пригласить друга | Выключить «Найти друзей»? | Друзья больше не увидят, где вы. | Отмена',
    'pt-BR':
      'Encontrar amigos | Compartilha a localização com você | a 200 m | Parar de compartilhar | Desativar Encontrar amigos | Convidar um amigo | Desativar Encontrar amigos? | Seus amigos não verão mais onde você está. | Cancelar',
    de: 'Freunde finden | Teilt den Standort mit dir | 200 m entfernt | Nicht mehr teilen | „Freunde finden“ ausschalten | Freund einladen | „Freunde finden“ ausschalten? | Deine Freunde sehen nicht mehr, wo du bist. | Abbrechen',
  },
  draw: (s) => [
    h(s(0)),
    list(row('Olga', `${s(1)}, ${s(2)}`, s(3)), row('Max', s(1), s(3))),
    buttons(s(5), `!${s(4)}`),
    dialog(s(6), s(7), s(8), `!${s(4)}`),
  ],
};

const repair: Scene = {
  id: 'before-repair',
  urls: ['https://account.xiaomi.com/fe/hub/service/prepare', 'https://i.mi.com/next/service/prepare'],
  words: {
    en: 'Before you send your phone in | Turn off Find device on the phone | Save your data | Take out the SIM card | Download the form | I have done all this | Book a courier',
    ru: 'Перед отправкой телефона в ремонт | Выключите поиск устройства на телефоне | Сохраните данные | Выньте SIM-карту | Скачать бланк | Всё сделано | Вызвать курьера',
    pl: 'Zanim wyślesz telefon do naprawy | Wyłącz na telefonie Znajdź urządzenie | Zapisz swoje dane | Wyjmij kartę SIM | Pobierz formularz | Wszystko gotowe | Zamów kuriera',
  },
  draw: (s) => [h(s(0)), list(row(s(1)), row(s(2)), row(s(3))), toggle(s(5), false), buttons(s(4), s(6))],
};

const policy: Scene = {
  id: 'policy-text',
  urls: ['https://i.mi.com/next/legal/privacy', 'https://account.xiaomi.com/fe/hub/legal/privacy'],
  words: {
    en: 'Privacy policy | 4. Your rights. You may withdraw your consent to this policy or delete your account at any time. | 5. Devices. When you remove a device, we delete its place within 24 hours. | Download as PDF | Older versions | Back to top',
    nl: 'Privacybeleid | 4. Uw rechten. U kunt uw toestemming altijd intrekken of uw account verwijderen. | 5. Apparaten. Als u een apparaat verwijdert, wissen we de locatie binnen 24 uur. | Downloaden als pdf | Oudere versies | Naar boven',
    el: 'Πολιτική απορρήτου | 4. Τα δικαιώματά σας. Μπορείτε ανά πάσα στιγμή να ανακαλέσετε τη συγκατάθεσή σας ή να διαγράψετε τον λογαριασμό σας. | 5. Συσκευές. Όταν καταργείτε μια συσκευή, διαγράφουμε τη θέση της εντός 24 ωρών. | Λήψη ως PDF | Παλαιότερες εκδόσεις | Επιστροφή στην αρχή',
  },
  draw: (s) => [h(s(0)), p(s(1)), p(s(2)), buttons(s(3), s(4), s(5))],
};

export const helpScenes: readonly Scene[] = [article, forum, tickets, questions, feedback, friends, repair, policy];
