// The cloud in the old generation. Its looks are a guess in the manner of the saved account pages; its steps follow the guides of
// 2017: tiles with a gear, the list "My devices", one device with a button that removes it.

import type { Device } from '../../../lib/rehearsal/replicas/types';
import type { PageContext } from '../context';
import { html, type Markup } from '../html';
import { backButton, localed, none, oldPage, popups, practice } from './layout';

function header(context: PageContext): Markup {
  const { words, config } = context;
  const user = html`<div class="user_info"><a class="avatar user_toggle" href="#"></a>
    <span class="name user_toggle" ${practice('account-menu')}>1234567890${words.userSuffix}</span>
    <ul class="user_menu" ${config.csp === 'strict' && 'hidden'}>
      <li><a href="${localed('https://account.xiaomi.com/fe/service/account', context)}" ${practice('account-menu-item')}>${words.accountMenuItem}</a></li>
      <li><a href="#" id="logoutLink" ${practice('sign-out')}>${words.signOut}</a></li>
    </ul></div>`;
  const guest = html`<div class="user_info"><a href="/api/user/login?followUp=${encodeURIComponent('https://i.mi.com/')}">${words.signInSubmit}</a></div>`;
  return html`<div class="header"><a class="site_name" href="/">${words.cloud}</a>${config.signedIn ? user : guest}</div>`;
}

function homeBody({ words, config }: PageContext): Markup {
  if (!config.signedIn) {
    const login = `/api/user/login?followUp=${encodeURIComponent('https://i.mi.com/')}`;
    return html`<div class="login_area"><h2>${words.tagline}</h2>
      <a class="btn_tip btn_commom btn_login" href="${login}" ${practice('sign-in')}><span>${words.cloudSignIn}</span></a></div>`;
  }
  const tile = (address: string, name: string, sign: string, hook = none) =>
    html`<li><a class="app_item" href="${address}" ${hook}><i class="ico ico_${sign}"></i><span>${name}</span></a></li>`;
  return html`<ul class="app_list">
    ${tile('/contacts', words.contactsTile, 'contacts')}
    ${tile('/sms/h5', words.messagesTile, 'messages')}
    ${tile('/#', words.galleryTile, 'gallery')}
    ${tile('/note/h5#/', words.notesTile, 'notes')}
    ${tile('/mobile/find#/', words.findDevice, 'find', practice('find-device-entry'))}
    ${tile('/settings', words.settings, 'settings', practice('settings-entry'))}
  </ul>`;
}

function settingsBody({ words }: PageContext): Markup {
  return html`<h2 class="page_title">${words.settings}</h2>
  <dl class="set_list">
    <dt>${words.syncSetting}</dt><dd>${words.syncNote}</dd>
    <dt>${words.storageSetting}</dt><dd>${words.storageNote}</dd>
    <dt><a href="/settings/devices" ${practice('devices-entry')}>${words.myDevices}</a></dt><dd></dd>
  </dl>`;
}

function deviceList(devices: readonly Device[], words: PageContext['words'], hrefOf: (device: Device) => string): Markup {
  if (devices.length === 0) return html`<p class="empty_tip">${words.noDevices}</p>`;
  return html`<ul class="dev_list">${devices.map(
    (device) => html`<li class="dev_item"><a href="${hrefOf(device)}" rel="${device.id}" ${practice('device-row', device)}>
      <i class="ico ico_${device.kind}"></i><span class="dev_name">${device.name}</span><em class="dev_model">${device.model}</em></a></li>`,
  )}</ul>`;
}

function devicesBody({ words, config }: PageContext): Markup {
  return html`<h2 class="page_title">${words.myDevices}</h2>
  ${deviceList(config.devices, words, (device) => `/settings/device/${encodeURIComponent(device.id)}`)}`;
}

function deviceBody(context: PageContext): Markup {
  const { words, device } = context;
  if (!device) return html`<h2 class="page_title">${words.myDevices}</h2><p class="empty_tip">${words.noDevices}</p>`;
  const confirm = {
    id: 'popRemoveDevice',
    title: words.removeDevice,
    // A guide of 2017 says that the account's password is asked for here; the practice site takes any, also none.
    content: html`<p>${device.name}. ${words.removeQuestion}</p>
      <label class="pwd_line">${words.passwordField} <input type="password" name="pwd" autocomplete="off"></label>`,
    buttons: html`<a class="btn_tip btn_commom" href="#" ${practice('remove-device-confirm', device)}>${words.removeConfirm}</a>
      ${backButton(words.cancel)}`,
  };
  return html`<h2 class="page_title">${device.name}</h2>
  <dl class="set_list"><dt>${device.model}</dt><dd>${device.online ? words.online : words.offline}</dd>
    <dt>${words.findDevice}</dt><dd>${device.findDevice ? words.findIsOn : words.findIsOff}</dd></dl>
  <p><a class="btn_tip btn_commom" href="#" rel="popRemoveDevice" ${practice('remove-device', device)}>${words.removeDevice}</a></p>
  ${popups(context, [confirm])}`;
}

function findBody(context: PageContext): Markup {
  const { words, config } = context;
  const strict = config.csp === 'strict';
  const devices = config.devices.filter((device) => ['phone', 'tablet'].includes(device.kind));
  const menu = (device: Device) => html`<a class="dev_more" href="#" ${practice('device-menu', device)}><b></b><b></b><b></b></a>
    <ul class="more_menu" ${strict && 'hidden'}>
      <li><a href="#" rel="popTurnOff_${device.id}" ${practice('turn-off-find-device', device)}>${words.turnOffFindDevice}</a></li>
    </ul>`;
  const detail = (device: Device) => html`<div class="dev_detail" id="detail_${device.id}" ${strict && 'hidden'}>
    <h3>${device.name}</h3><p class="dev_state">${device.findDevice ? words.findIsOn : words.findIsOff}</p>
    ${device.findDevice && menu(device)}
    <p class="dev_actions"><a href="#">${words.locate}</a> <a href="#">${words.sound}</a> <a href="#">${words.lostMode}</a> <a href="#">${words.wipe}</a></p>
  </div>`;
  const confirm = (device: Device) => ({
    id: `popTurnOff_${device.id}`,
    title: words.turnOffTitle,
    content: html`<p>${device.name}. ${words.turnOffQuestion}</p>`,
    buttons: html`<a class="btn_tip btn_commom" href="#" ${practice('turn-off-find-device-confirm', device)}>${words.turnOffConfirm}</a>
      ${backButton(words.turnOffCancel)}`,
  });
  return html`<div class="find_frame"><div class="map_box">${devices.map((device) => html`<i class="map_pin" title="${device.name}"></i>`)}</div>
  <div class="dev_panel"><h2 class="page_title">${words.findDevice}</h2>
    ${deviceList(devices, words, () => '#')}${devices.map(detail)}</div></div>
  ${popups(context, devices.filter((device) => device.findDevice).map(confirm))}`;
}

export function cloudPage(context: PageContext): string {
  const bodies: Record<string, (context: PageContext) => Markup> = {
    settings: settingsBody,
    devices: devicesBody,
    device: deviceBody,
    find: findBody,
  };
  const body = (bodies[context.kind] ?? homeBody)(context);
  return oldPage(context, context.words.cloud, html`${header(context)}<div class="n-frame" id="content">${body}</div>`);
}
