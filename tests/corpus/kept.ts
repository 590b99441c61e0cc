import { labelsOf } from './labels';
import type { CorpusPage } from './page';
import { documentOf } from './tools';
import { wordsOf } from './words';

/** Pages written out by hand after what is known of the real ones' markup, class for class. */

type Kept = Omit<CorpusPage, 'html' | 'family' | 'id'> & { id: string; body: string; title?: string };

/** The account's home of 2016 with the popup that deletes the account, closed or open. */
function securityOf2016(open: boolean): string {
  return `<div class="n-main-nav clearfix"><ul><li class="current"><a href="/pass/auth/security/home" data-corpus="nav">帐号安全</a></li><li><a href="/pass/auth/profile/home">个人信息</a></li><li><a href="/pass/auth/sns/home">绑定授权</a></li><li><a href="/pass/auth/services/home">小米服务</a></li><li><a href="#">设备管理</a></li></ul></div>
<div class="n-frame"><ul class="device-detail-area">
<li id="changePassword" data-corpus="password"><p class="title-big dis-inb">帐号密码</p><span>用于保护帐号信息和登录安全</span><a class="n-btn" href="#service=setPassword">修改</a></li>
<li id="changeEmail" data-corpus="email"><p class="title-big">安全邮箱</p><span>a***@mail.com</span><a class="n-btn" href="#">修改</a></li>
<li id="changeMobile" data-corpus="phone"><p class="title-big">安全手机</p><span>138****0000</span><a id="btnUpdatePhone" class="n-btn" href="#">修改</a></li>
<li id="setMibao"><p class="title-big">密保问题</p><a class="n-btn" href="#">设置</a></li></ul>
<a class="del-account" href="javascript:;" data-corpus="to-delete">注销帐号</a></div>
<div class="popup_mask" id="popSuicideWarning" style="display:${open ? 'block' : 'none'}"><div class="bkc"></div><div class="mod_wrap"><div class="mod_acc_tip"><div class="mod_tip_hd"><h4>注销帐号</h4></div><div class="mod_tip_bd"><p>注销帐号后，您将无法使用小米服务</p><div class="twostep_trustinfo"><label data-corpus="consent"><i class="icon_select"></i>我了解并接受注销可能带来的损失</label></div><div class="tip_btns"><a class="btn_tip btn_commom disabled" href="javascript:;" data-corpus="confirm">开始注销</a><a class="btn_tip btn_back" href="javascript:;" data-corpus="x-cancel">取消</a></div></div></div></div></div>`;
}

const UNLOCK = `<div id="container"><div><div class="back-header"><a href="#/">‹</a></div><div class="find-status partial"><p class="imei-label">IMEI</p><input type="text"><a class="imei-link" href="#/help">*#06#</a><button class="button" data-corpus="x-next">NEXT</button></div><div class="lang-section"><a href="/find/device/activationlock?_locale=zh_CN">简体</a><a href="/find/device/activationlock?_locale=zh_TW">繁體</a><a href="/find/device/activationlock?_locale=en_US">English</a><a href="/find/device/activationlock?_locale=in_ID">Indonesia</a></div></div></div>`;

/** The question that the phone asks, as a window over the device's page; the words are the phone's. */
function turningOff(title: string, yes: string, no: string): string {
  return `<div id="root"><div class="micloud-app"><h1>Redmi Note 12</h1><p>IMEI 8660******8901</p><div class="ops-1aB"><span tabindex="0" data-corpus="x-sound">♪</span></div></div></div><div role="dialog" aria-modal="true" class="modal-7Hq"><h2>${title}</h2><div class="btns-2Lp"><div class="btn-3Mn" tabindex="0" data-corpus="turn-off">${yes}</div><div class="btn-3Mn main-4Op" tabindex="0" data-corpus="x-keep">${no}</div></div></div>`;
}

/** The cloud's home as scripts of 2019–2020 describe it: links without names of their own, the user's number at the top. */
function homeOf2020(language: string): string {
  const words = wordsOf(language);
  const labels = labelsOf(language);
  const links: [string, string, string?][] = [
    [words.messages, '/sms/h5'],
    [words.contacts, '/contacts'],
    [words.gallery, '/gallery/h5#/'],
    [words.notes, '/note/h5#/'],
    [words.recordings, '#/recorder'],
    [words.drive, '/drive'],
    [labels.findDevice, '/mobile/find', 'to-find'],
  ];
  return `<div id="root"><div><div><div class="header-2wKsA"><div class="logo-1Qa"></div><div class="user-3Ed"><a class="avatar-9Lk" href="https://account.xiaomi.com/fe/service/account" data-corpus="x-avatar"></a><span class="name-4Rf">6012345678（普通用户）</span></div></div><div class="apps-5Tg">${links
    .map(
      ([text, href, corpus]) =>
        `<a class="app-6Yh" href="${href}"${corpus ? ` data-corpus="${corpus}"` : ''}><i class="pic-7Uj"></i><span>${text}</span></a>`,
    )
    .join('')}</div></div></div></div>`;
}

const OLD_CONTROLS: CorpusPage['controls'] = {
  'recovery-phone': 'phone',
  'recovery-email': 'email',
  'change-password': 'password',
  'security-entry': 'nav',
};

const PAGES: readonly Kept[] = [
  {
    id: 'kept-security-2016/closed',
    url: 'https://account.xiaomi.com/pass/auth/security/home?userId=6012345678',
    language: 'zh-CN',
    generation: '2016',
    kind: 'security',
    controls: { ...OLD_CONTROLS, 'delete-account-entry': 'to-delete' },
    forbidden: ['to-delete', 'x-cancel'],
    title: '小米帐号 - 帐号安全',
    body: securityOf2016(false),
    note: 'The popup is in the page but hidden: its parts are not judged.',
  },
  {
    id: 'kept-security-2016/popup',
    url: 'https://account.xiaomi.com/pass/del',
    language: 'zh-CN',
    generation: '2016',
    kind: 'delete-account',
    controls: { 'delete-account-consent': 'consent', 'delete-account-confirm': 'confirm' },
    forbidden: ['to-delete', 'x-cancel', 'consent', 'phone', 'email', 'password'],
    title: '小米帐号 - 帐号安全',
    body: securityOf2016(true),
  },
  {
    id: 'kept-security-2016/refused',
    url: 'https://account.xiaomi.com/pass/del',
    language: 'zh-CN',
    generation: '2016',
    kind: 'delete-account',
    controls: { 'delete-account-refusal': 'refusal' },
    forbidden: ['refusal', 'x-back'],
    title: '小米帐号',
    body: `<div class="popup_mask" style="display:block"><div class="mod_acc_tip"><h4>注销帐号</h4><p>您的帐号暂时不能注销</p><ul class="del-account-deny"><li class="del-account-deny-micloudfind" data-corpus="refusal">小米云查找设备（存在未关闭查找手机服务的设备）</li></ul><a class="btn_tip btn_back" data-corpus="x-back">取消</a></div></div>`,
  },
  {
    id: 'kept-security-2016/continue',
    url: 'https://account.xiaomi.com/pass/del',
    language: 'zh-CN',
    generation: '2016',
    kind: 'delete-account',
    controls: { 'delete-account-confirm': 'confirm' },
    forbidden: ['x-back'],
    body: `<div class="popup_mask" id="popSuicidePrompt" style="display:block"><div class="mod_acc_tip"><h4>注销帐号</h4><p>注销后将无法恢复</p><div class="tip_btns"><a class="btn_tip btn_commom" href="javascript:;" data-corpus="confirm">继续注销</a><a class="btn_tip btn_back" data-corpus="x-back">取消</a></div></div></div>`,
  },
  ...[
    ['en', 'Turn off Find device?', 'Turn off anyway', 'Keep on'],
    ['ru', 'Отключить Поиск устройства?', 'Отключить', 'Не отключать'],
  ].map(
    ([language = 'en', title = '', yes = '', no = '']): Kept => ({
      id: `kept-turning-off/${language}`,
      url: 'https://us.i.mi.com/#/device/8f3a12',
      language,
      generation: '2021',
      kind: 'device',
      controls: { 'turn-off-find-device': 'turn-off' },
      forbidden: ['x-keep', 'x-sound'],
      body: turningOff(title, yes, no),
    }),
  ),
  ...(
    [
      ['#/', 'unlock-request'],
      ['#/status', null],
      ['#/status/imei', null],
      ['#/complain', null],
    ] as const
  ).map(
    ([route, kind]): Kept => ({
      id: `kept-unlock/${route}`,
      url: `https://i.mi.com/find/device/activationlock?_locale=en_US${route}?_k=z1`,
      language: 'en',
      generation: '2017',
      kind,
      controls: {},
      forbidden: ['x-next'],
      body: UNLOCK,
    }),
  ),
  ...['zh-CN', 'en', 'ru'].map(
    (language): Kept => ({
      id: `kept-home-2020/${language}`,
      url: 'https://i.mi.com/#/',
      language,
      generation: '2020',
      kind: 'cloud-home',
      controls: { 'find-device-entry': 'to-find' },
      forbidden: ['to-find', 'x-avatar'],
      body: homeOf2020(language),
    }),
  ),
];

export function kept(): CorpusPage[] {
  return PAGES.map(({ body, title, ...page }) => ({
    ...page,
    family: 'kept',
    html: documentOf({ language: page.language, attribute: 'right', title: title ?? null, body }),
  }));
}
