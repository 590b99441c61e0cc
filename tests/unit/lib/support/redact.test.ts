// @vitest-environment node
// Passwords and codes do not go into a letter; what support needs does. Written from what people write, not from the rules.
import { describe, expect, it } from 'vitest';
import { LETTER_LANGUAGES, writeLetter } from '../../../../lib/support/letter';
import { redact } from '../../../../lib/support/redact';

const SECRETS: readonly [text: string, secret: string][] = [
  ['Мой пароль: qwerty12', 'qwerty12'],
  ['пароль - Masha1975!', 'Masha1975!'],
  ['Пароль был Zx9$kk, больше не подходит', 'Zx9$kk'],
  ['Пришёл код 482913, но сайт его не принял', '482913'],
  ['код из смс 482913 не подошёл', '482913'],
  ['код подтверждения: 4829', '4829'],
  ['Кодом 482 913 войти не удалось', '482 913'],
  ['ПИН-код 4321', '4321'],
  ['пин 4321 от телефона', '4321'],
  ['My password is hunter2 and it fails', 'hunter2'],
  ['Password: correct-horse', 'correct-horse'],
  ['the code 771204 came too late', '771204'],
  ['verification code was 7712', '7712'],
  ['PIN=0987', '0987'],
  ['密码：abc12345，无法登录', 'abc12345'],
  ['我的密码是abc12345', 'abc12345'],
  ['收到验证码 482913，无效', '482913'],
  ['验证码482913无效', '482913'],
];

const HARMLESS: readonly string[] = [
  'Код не приходит уже три дня',
  'Пароль не помню, почта утеряна',
  'Пароль сменил в 2023 году, а номер сменился раньше',
  'Я забыл пароль от аккаунта 6123456789',
  'Номер телефона +7 912 345-67-89, код не приходит',
  'IMEI 490154203237518, серийный номер 12345/X0AB67890',
  'Код с экрана блокировки: 4821-7733',
  'код блокировки на экране 48217733',
  'The code never arrives. I wait 24 hours.',
  'I changed my password in 2021 and lost the phone',
  'The lock screen code is 4821',
  'Zip code unknown, bought at the shop for 12990 roubles',
  'Штрихкод 4601234567890 на коробке',
  'Куплен 12.03.2021 за 15990 рублей',
  '密码忘记了，手机号已停用',
];

describe('what an owner writes', () => {
  it.each(SECRETS)('%s: is taken out', (text, secret) => {
    const left = redact(text, '[…]');
    expect(left).toContain('[…]');
    expect(left).not.toContain(secret);
    // nothing but the secret
    expect(left).toBe(text.replace(secret, '[…]'));
  });

  it.each(HARMLESS)('%s: stays', (text) => {
    expect(redact(text, '[…]')).toBe(text);
  });

  it.each(LETTER_LANGUAGES)('goes into no letter and no mail in %s', (language) => {
    const typed = { imei: '490154203237518', model: '', account: 'a@b.c password: hunter2', bought: '', story: SECRETS[0]?.[0] as string };
    const letter = writeLetter({ ...typed, papers: ['receipt'] }, language);
    if (!letter.ok) throw new Error('refused');
    expect(letter.body).not.toMatch(/hunter2|qwerty12/);
    expect(letter.body.split(letter.mark)).toHaveLength(3);
  });

  it('takes no longer for long texts', () => {
    const began = performance.now();
    redact(`пароль ${'а '.repeat(300)}`, '');
    redact('код '.repeat(150), '');
    redact('пароль: '.repeat(75), '');
    expect(performance.now() - began).toBeLessThan(200);
  });
});
