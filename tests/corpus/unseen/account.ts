/** Xiaomi Account itself: security, privacy, deletion in its stages, devices. Routes unknown for the most part. */
import { GADGETS, known, MAIL, PHONE } from '../held-out/kit';
import { say } from '../held-out/words';
import { DELETE_WORDS, PRIVACY, REFUSAL_ZH } from '../labels';
import type { CorpusPage } from '../page';
import { cards, HOST, type Kit, type Line, material, menu, p, show, type Told, tables, tell, vant } from './account-kit';

// --- Security, the home of the account, its settings.

const recovery = (kit: Kit, t: Told): Line[] => {
  const lines = [
    { text: t.recoveryPhone, value: PHONE, id: 'phone', act: t.change },
    { text: t.recoveryEmail, value: MAIL, id: 'mail', act: t.change },
    { text: t.password, value: '••••••••', id: 'password', act: t.change },
  ];
  return kit === material ? lines.reverse() : lines;
};
const RECOVERY = { 'recovery-phone': 'phone', 'recovery-email': 'mail', 'change-password': 'password' } as const;

/** `popup`: the old popup that deletes, in the same document, hidden or open. */
function security(kit: Kit, w: string, url: string, more: { erase?: true; popup?: 'hidden' | 'open' } = {}): CorpusPage {
  const t = tell(w);
  const words = DELETE_WORDS[w];
  const shut = more.popup === 'hidden' ? ' style="display:none"' : '';
  const popup = `<div id="pop"${shut}>${kit.dialog(t.deleteAccount, p(t.warning) + kit.tick(words?.consent ?? t.understood, 'consent', false), kit.button(t.cancel, 'leave') + kit.button(words?.confirm ?? t.deleteAccount, 'press', 'off'))}</div>`;
  const open = more.popup === 'open';
  return show(kit, {
    name: more.popup ? `security-popup-${more.popup}` : more.erase ? 'security-erase' : 'security',
    wording: w,
    url,
    heading: t.security,
    nav: menu(t, 'security'),
    inner: `${kit.lines(recovery(kit, t))}${kit.lines([{ text: 'Google', act: t.delete, actId: 'third' }], t.thirdParty)}${kit.lines([{ text: t.devices, value: '3', href: '#' }, ...(more.erase || more.popup ? [{ text: t.deleteAccount, hint: t.warning, id: 'erase' }] : [])])}`,
    ...(more.popup ? { dialog: popup } : {}),
    kind: open ? 'delete-account' : 'security',
    ...(open ? { or: 'security' as const, note: 'The popup lies over the security page; either name can be defended.' } : {}),
    controls: open
      ? known({ 'delete-account-consent': words && 'consent', 'delete-account-confirm': words && 'press' })
      : known({
          ...RECOVERY,
          'privacy-entry': PRIVACY[t.lang] && 'privacy',
          'delete-account-entry': (more.erase || more.popup) && 'erase',
        }),
    forbidden: ['third', 'leave'],
  });
}

function home(kit: Kit, w: string, url: string): CorpusPage {
  const t = tell(w);
  return show(kit, {
    name: 'home',
    wording: w,
    url,
    title: t.brand,
    heading: MAIL,
    inner: `${kit.lines([{ text: t.security, hint: t.password, id: 'security' }, { text: t.personalInfo }, { text: t.privacyName, hint: t.data, id: 'privacy' }, { text: t.devices, value: '3' }, { text: t.siteName }])}${kit.lines(
      [
        { text: t.recoveryPhone, value: PHONE, id: 'phone' },
        { text: t.recoveryEmail, value: MAIL, id: 'mail' },
      ],
    )}${kit.button(t.signOut, 'out')}`,
    kind: 'security',
    controls: known({
      'security-entry': 'security',
      'privacy-entry': PRIVACY[t.lang] && 'privacy',
      'recovery-phone': 'phone',
      'recovery-email': 'mail',
    }),
    note: 'The home of the account; the site of today has no other home than security.',
  });
}

function settings(kit: Kit, w: string, url: string): CorpusPage {
  const t = tell(w);
  return show(kit, {
    name: 'settings',
    wording: w,
    url,
    heading: t.settings,
    inner: `${kit.lines([{ text: t.language, value: t.lang }, { text: t.personalInfo }])}${kit.lines(recovery(kit, t), t.security)}${kit.lines([{ text: t.privacyPolicy }, { text: t.withdraw, id: 'withdraw' }, { text: t.deleteAccount, id: 'erase' }], t.privacyName)}${kit.button(t.signOut, 'out')}`,
    kind: 'security',
    or: 'privacy',
    controls: { ...RECOVERY, 'delete-account-entry': 'erase' },
    note: 'The page is both; where it is taken for Privacy, withdrawing consent counts.',
  });
}

// --- Privacy.

const ASK_WITHDRAW: Record<string, [string, string, string]> = {
  ru: ['Отозвать согласие?', 'Вы выйдете из аккаунта на всех устройствах, сервисы перестанут работать.', 'Отозвать'],
  en: ['Withdraw consent?', 'You will be signed out on every device and the services will stop working.', 'Withdraw'],
};
function privacy(kit: Kit, w: string, url: string, more: { erase?: true; ask?: true } = {}): CorpusPage {
  const t = tell(w);
  const [ask = '', loss = '', go = ''] = ASK_WITHDRAW[t.lang] ?? [];
  return show(kit, {
    name: more.ask ? 'privacy-ask' : more.erase ? 'privacy-erase' : 'privacy',
    wording: w,
    url,
    heading: t.privacyName,
    nav: kit === vant ? [] : menu(t, 'privacy'),
    inner: `${kit.lines([{ text: t.data, id: 'data' }, { text: t.privacyPolicy }, { text: t.withdraw, id: 'withdraw' }])}${more.erase ? kit.lines([{ text: t.deleteAccount, hint: t.warning, id: 'erase' }]) : ''}`,
    ...(more.ask ? { dialog: kit.dialog(ask, p(loss), kit.button(t.cancel, 'leave') + kit.button(go, 'go', 'danger')) } : {}),
    kind: 'privacy',
    controls: known({
      'security-entry': kit !== vant && 'security',
      'delete-account-entry': more.erase && 'erase',
      'withdraw-consent': 'withdraw',
    }),
    forbidden: ['data', 'leave'],
  });
}

// --- Delete the account, stage by stage.

const ASK: Record<string, [string, string]> = {
  ru: ['Удалить аккаунт навсегда?', 'Отменить это будет нельзя.'],
  en: ['Delete this account for good?', 'This cannot be undone.'],
  'zh-CN': ['确认继续注销？', '注销后将无法恢复。'],
  de: ['Konto endgültig löschen?', 'Das lässt sich nicht rückgängig machen.'],
};
const DENY: Record<string, [string, string, string[]]> = {
  ru: [
    'Аккаунт пока нельзя удалить',
    'Перейти',
    ['«Найти устройство» включено на двух устройствах', 'Есть незавершённый заказ в магазине'],
  ],
  en: ['Your account cannot be deleted yet', 'Resolve', ['Find device is on for two devices', 'You have an unfinished order']],
  'zh-CN': ['暂时无法注销，请先处理以下事项', '去处理', [REFUSAL_ZH, '小米商城（存在未完成的订单）']],
};
const DONE: Record<string, [string, string, string, string]> = {
  ru: ['Заявка на удаление принята', 'Аккаунт и его данные будут удалены через 15 дней.', 'Отменить удаление', 'На главную'],
  en: ['Deletion requested', 'Your account and its data will be deleted in 15 days.', 'Keep my account', 'Back to home'],
  'zh-CN': ['您已成功注销帐号', '账号数据将在 15 天内清除。', '撤销注销', '返回首页'],
  'pt-BR': ['Exclusão solicitada', 'A conta e os dados serão excluídos em 15 dias.', 'Cancelar a exclusão', 'Voltar ao início'],
};
type Stage = 'explain' | 'unticked' | 'ticked' | 'deny' | 'ask' | 'done';

function erase(kit: Kit, w: string, stage: Stage, url: string): CorpusPage {
  const t = { ...say(w), ...tell(w) };
  const words = DELETE_WORDS[w] ?? DELETE_WORDS[t.lang];
  const press = words?.confirm ?? t.deleteAccount;
  const leave = kit.button(t.cancel, 'leave');
  const loss = `${p(t.warning)}<ul><li>${t.photos}</li><li>${t.contacts}</li><li>${t.notes}</li></ul>`;
  const ticks = (on: boolean): string =>
    (words?.acknowledge ? kit.tick(words.acknowledge, 'aware', on) : '') + kit.tick(words?.consent ?? t.understood, 'consent', on);
  const [ask = '', forever = ''] = ASK[t.lang] ?? [];
  const [why = '', solve = '', rows = []] = DENY[t.lang] ?? [];
  const [done = '', wait = '', undo = '', start = ''] = DONE[w] ?? [];
  const last = w === 'zh-CN' ? '继续注销' : press;
  const inner: Record<Stage, () => string> = {
    explain: () => loss + leave + kit.button(t.resume, 'next'),
    unticked: () => loss + ticks(false) + leave + kit.button(press, 'press', 'off'),
    ticked: () => p(t.warning) + ticks(true) + kit.button(press, 'press', 'danger') + leave,
    deny: () =>
      kit.lines(
        rows.map((text) => ({ text, id: 'deny', act: solve, actId: 'solve' })),
        why,
      ) + leave,
    ask: () => ticks(true) + kit.button(press, 'press', 'danger'),
    done: () => p(`<b>${done}</b>`) + p(wait) + kit.button(undo, 'undo') + kit.button(start, 'leave'),
  };
  const ticking = stage === 'unticked' || stage === 'ticked';
  return show(kit, {
    name: stage,
    wording: w,
    url,
    heading: t.deleteAccount,
    inner: inner[stage](),
    ...(stage === 'ask' ? { dialog: kit.dialog(ask, p(forever), leave + kit.button(last, 'press', 'danger')) } : {}),
    kind: 'delete-account',
    controls: known({
      'delete-account-acknowledge': ticking && words?.acknowledge && 'aware',
      'delete-account-consent': ticking && words && 'consent',
      'delete-account-confirm': (ticking || stage === 'ask') && words && 'press',
      'delete-account-refusal': stage === 'deny' && w === 'zh-CN' && 'deny',
    }),
    forbidden: ['leave', 'solve', 'undo'],
  });
}

// --- Devices that are signed in.

function devices(kit: Kit, w: string, url: string): CorpusPage {
  const t = tell(w);
  const rows = GADGETS.map((g, at) => ({
    text: g.name,
    value: at ? t.offline : t.currentDevice,
    id: 'row',
    act: t.removeDevice,
    actId: 'remove',
  }));
  return show(kit, {
    name: 'devices',
    wording: w,
    url,
    heading: t.myDevices,
    headingId: 'heading',
    nav: kit === vant ? [] : menu(t, ''),
    inner: kit.lines(rows),
    kind: 'my-devices',
    controls: { 'my-devices-heading': 'heading', 'device-row': 'row', 'remove-device': 'remove' },
  });
}

function device(kit: Kit, w: string, url: string): CorpusPage {
  const t = { ...say(w), ...tell(w) };
  const [g] = GADGETS;
  return show(kit, {
    name: 'device',
    wording: w,
    url,
    title: t.brand,
    heading: g.name,
    inner: `${kit.lines([
      { text: t.model, value: g.code },
      { text: t.system, value: g.system },
    ])}${p(t.removeAsk)}${kit.button(t.removeDevice, 'remove', 'danger')}`,
    kind: 'device',
    controls: { 'remove-device': 'remove' },
  });
}

export function account(): CorpusPage[] {
  const old = `${HOST}/fe/service/account`;
  return [
    security(vant, 'ru', `${HOST}/m/u/k7`, { erase: true }),
    security(vant, 'es', `global.${HOST}/m/u/safe-harbour`),
    security(vant, 'fr', `eu.${HOST}/m/tab/2`, { erase: true }),
    security(tables, 'ru+app', `ru.${HOST}/pass/user/panel`, { erase: true }),
    security(tables, 'ru', `${HOST}/pass/auth/security/home?userId=0`, { popup: 'hidden' }),
    security(tables, 'zh-CN', `${HOST}/pass/auth/security/home?userId=0`, { popup: 'open' }),
    security(cards, 'en', `${HOST}/app/board`, { erase: true }),
    security(cards, 'ko', `${old}?cUserId=0`),
    security(material, 'uk', `eu.${HOST}/next/hub#/1`, { erase: true }),
    security(material, 'ja', `sgp.${HOST}/next/hub#/1`),
    home(vant, 'ru', `${HOST}/m/start`),
    home(cards, 'pt-BR', `${HOST}/app`),
    home(material, 'en', `in.${HOST}/next/hub`),
    settings(cards, 'ru', `${HOST}/app/prefs`),
    settings(vant, 'id', `sgp.${HOST}/m/prefs`),
    settings(material, 'de', `eu.${HOST}/next/prefs`),
    privacy(vant, 'zh-CN', `cn.${HOST}/m/u/p3`, { erase: true }),
    privacy(vant, 'ru', `${old}/privacy?userId=0`),
    privacy(tables, 'en+manage', `${HOST}/pass/user/rights`, { erase: true }),
    privacy(tables, 'it', `eu.${HOST}/pass/user/rights`, { erase: true }),
    privacy(cards, 'ar', `${old}/privacy?userId=0`, { erase: true }),
    privacy(cards, 'ru', `${HOST}/app/choices`, { erase: true, ask: true }),
    privacy(material, 'en', `global.${HOST}/next/hub#/4`, { ask: true }),
    privacy(material, 'vi', `${old}/privacy?userId=0`, { erase: true }),
    erase(vant, 'ru', 'explain', `${HOST}/m/flow/9`),
    erase(cards, 'es', 'explain', `${old}/privacy/delete-account?userId=0`),
    erase(tables, 'zh-TW', 'explain', `${HOST}/pass/del`),
    erase(vant, 'ru+app', 'unticked', `${HOST}/m/flow/9#2`),
    erase(tables, 'en', 'unticked', `${HOST}/pass/del`),
    erase(cards, 'ru', 'unticked', `ru.${HOST}/app/goodbye`),
    erase(material, 'zh-CN', 'unticked', `cn.${HOST}/next/flow#/b2`),
    erase(material, 'pt-BR', 'unticked', `${old}/privacy/delete-account?userId=0`),
    erase(vant, 'zh-CN', 'ticked', `${old}/privacy/delete-account?userId=0`),
    erase(tables, 'ru', 'ticked', `${HOST}/pass/user/rights/3`),
    erase(cards, 'en+linked', 'ticked', `global.${HOST}/app/goodbye`),
    erase(material, 'ru+app', 'ticked', `${HOST}/next/flow#/b2`),
    erase(vant, 'zh-CN', 'deny', `cn.${HOST}/m/flow/9`),
    erase(tables, 'zh-CN', 'deny', `${HOST}/pass/del`),
    erase(cards, 'ru', 'deny', `${HOST}/app/goodbye`),
    erase(material, 'en', 'deny', `${HOST}/next/flow#/b1`),
    erase(vant, 'ru', 'ask', `${HOST}/m/flow/9#3`),
    erase(tables, 'ru', 'ask', `${HOST}/pass/user/rights/3`),
    erase(cards, 'zh-CN', 'ask', `${old}/privacy/delete-account?userId=0`),
    erase(cards, 'de', 'ask', `eu.${HOST}/app/goodbye`),
    erase(material, 'en+app', 'ask', `in.${HOST}/next/flow#/b3`),
    erase(vant, 'pt-BR', 'done', `${HOST}/m/flow/9#4`),
    erase(tables, 'zh-CN', 'done', `${HOST}/pass/del`),
    erase(cards, 'ru', 'done', `${HOST}/app/goodbye`),
    erase(material, 'en', 'done', `${HOST}/next/flow#/b4`),
    devices(vant, 'ru', `${HOST}/m/u/d1`),
    devices(tables, 'zh-CN', `${HOST}/pass/user/terminals`),
    devices(cards, 'es', `${HOST}/app/hardware`),
    device(cards, 'ru', `${HOST}/app/hardware/d-7f3a1c`),
    device(material, 'en+manage', `${HOST}/next/hub#/6/d-7f3a1c`),
  ];
}
