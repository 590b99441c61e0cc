/** A letter to Xiaomi's support in the language of whoever reads it. Pure: what is typed goes into the text and nowhere else. */
import { type ImeiFault, imeiDigits, imeiFault } from './imei';
import { PAPERS, type PaperId } from './papers';
import { redact } from './redact';

export const LETTER_LANGUAGES = ['ru', 'en', 'zh'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

/** What the owner has typed and ticked. Nothing of it is stored. */
export interface LetterInput {
  readonly imei: string;
  /** As the owner calls it, for example "Redmi Note 8". */
  readonly model: string;
  readonly account: string;
  readonly bought: string;
  readonly story: string;
  readonly papers: readonly PaperId[];
}

export type LetterFault = `imei-${ImeiFault}` | 'no-proof';
export type Letter =
  /** `mark`: what stands in the body for each password or code that was taken out. */
  | { readonly ok: true; readonly subject: string; readonly body: string; readonly mark: string }
  | { readonly ok: false; readonly faults: readonly LetterFault[] };

/** Characters kept of each typed field: a mail link has to stay one. */
export const MAX_FIELD = 600;

interface Template {
  readonly subject: (imei: string) => string;
  readonly hello: string;
  readonly ask: string;
  readonly imei: string;
  readonly model: string;
  readonly account: string;
  readonly bought: string;
  readonly story: string;
  readonly attached: string;
  readonly papers: Readonly<Record<PaperId, string>>;
  readonly owner: string;
  readonly thanks: string;
  /** In the place of what was taken out. */
  readonly redacted: string;
}

const TEMPLATES: Readonly<Record<LetterLanguage, Template>> = {
  ru: {
    subject: (imei) => `Нет доступа к аккаунту Xiaomi, IMEI ${imei}`,
    hello: 'Здравствуйте!',
    ask: 'Я не могу войти в свой аккаунт Xiaomi: восстановление на сайте не помогло. Прошу помочь вернуть доступ к аккаунту или отвязать от него мой телефон.',
    imei: 'IMEI',
    model: 'Устройство',
    account: 'Аккаунт (ID, почта или номер телефона)',
    bought: 'Где и когда куплено',
    story: 'Что произошло',
    attached: 'Прилагаю',
    papers: {
      receipt: 'фото чека',
      order: 'номер заказа или чека',
      box: 'фото коробки с IMEI',
      serial: 'серийный номер',
      purchase: 'место и дату покупки',
      contact: 'почту или номер, к которым был привязан аккаунт',
      lock: 'код с экрана блокировки',
      network: 'последние набранные номера или название своей сети Wi-Fi',
    },
    owner: 'Устройство принадлежит мне. Пароль аккаунта и коды подтверждения по почте не сообщаю.',
    thanks: 'Спасибо.',
    redacted: '[скрыто: пароль или код]',
  },
  en: {
    subject: (imei) => `No access to my Xiaomi Account, IMEI ${imei}`,
    hello: 'Hello,',
    ask: 'I cannot sign in to my Xiaomi Account, and the recovery on your site did not help. Please help me to regain access to the account, or unbind my phone from it.',
    imei: 'IMEI',
    model: 'Device',
    account: 'Account (ID, email or phone number)',
    bought: 'Where and when it was bought',
    story: 'What happened',
    attached: 'Attached',
    papers: {
      receipt: 'photo of the receipt',
      order: 'order or receipt number',
      box: 'photo of the box with the IMEI',
      serial: 'serial number',
      purchase: 'place and date of purchase',
      contact: 'the email or number that the account was bound to',
      lock: 'the code from the lock screen',
      network: 'last dialled numbers, or the name of my Wi-Fi network',
    },
    owner: 'The device is mine. I do not send my account password or verification codes by email.',
    thanks: 'Thank you.',
    redacted: '[removed: password or code]',
  },
  zh: {
    subject: (imei) => `无法登录小米账号，IMEI ${imei}`,
    hello: '您好：',
    ask: '我无法登录自己的小米账号，通过官网找回也没有成功。请协助我恢复账号，或将我的手机与该账号解除绑定。',
    imei: 'IMEI',
    model: '设备',
    account: '账号（ID、邮箱或手机号）',
    bought: '购买地点和日期',
    story: '情况说明',
    attached: '随信附上',
    papers: {
      receipt: '购买凭证照片',
      order: '订单号或小票号',
      box: '带有 IMEI 的包装盒照片',
      serial: '序列号',
      purchase: '购买地点和日期',
      contact: '账号绑定的邮箱或手机号',
      lock: '锁屏上显示的代码',
      network: '最近拨打的号码或自己的 Wi-Fi 名称',
    },
    owner: '该设备归我本人所有。我不会通过邮件提供账号密码或短信、邮箱验证码。',
    thanks: '谢谢。',
    redacted: '[已隐去：密码或验证码]',
  },
};

/** Writes the letter, or says what is missing. Without a proof of purchase and a valid IMEI there is none. */
export function writeLetter(input: LetterInput, language: LetterLanguage): Letter {
  const fault = imeiFault(input.imei);
  const proven = input.papers.some((id) => 'proof' in PAPERS[id]);
  const faults: LetterFault[] = [...(fault ? [`imei-${fault}` as const] : []), ...(proven ? [] : ['no-proof' as const])];
  if (faults.length > 0) return { ok: false, faults };
  const words = TEMPLATES[language];
  const imei = imeiDigits(input.imei);
  const line = (name: string, value: string): string[] => {
    const text = redact(oneLine(value), words.redacted);
    return text === '' ? [] : [`${name}: ${text}`];
  };
  const body = [
    words.hello,
    '',
    words.ask,
    '',
    `${words.imei}: ${imei}`,
    ...line(words.model, input.model),
    ...line(words.account, input.account),
    ...line(words.bought, input.bought),
    ...line(words.story, input.story),
    '',
    `${words.attached}:`,
    ...input.papers.map((id) => `- ${words.papers[id]}`),
    '',
    words.owner,
    words.thanks,
  ].join('\n');
  return { ok: true, subject: words.subject(imei), body, mark: words.redacted };
}

/** One line of plain text: control characters and marks that turn the direction are of no use to a reader. */
function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .slice(0, MAX_FIELD);
}

/** A mail link. Line ends as RFC 6068 wants them. */
export function mailLink(address: string, letter: { readonly subject: string; readonly body: string }): string {
  const body = letter.body.replaceAll('\n', '\r\n');
  return `mailto:${address}?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(body)}`;
}
