import type { Block, Item, Line, Sheet } from '../page';
import { esc, type Look, mark, named } from '../tools';
import type { Family } from './family';

/** Server pages of 2014–2019: tables, script links, drawn ticks, popups that CSS shows. */

function press(item: Item, look: Look): string {
  if (item.icon) return `<a href="javascript:void(0)" class="icon_more"${named('title', item.text)}${mark(item.corpus)}></a>`;
  if (item.href)
    return `<a href="${esc(item.href)}"${item.current ? ' class="current"' : ''}${mark(item.corpus)}>${look.label(item.text)}</a>`;
  if (look.pick(2) === 0) return `<input type="button" class="btn" value="${esc(item.text)}"${mark(item.corpus)}>`;
  return `<a href="javascript:;" class="btn_tip btn_commom"${mark(item.corpus)}>${look.label(item.text)}</a>`;
}

function line(item: Line, look: Look): string {
  const text = item.href
    ? `<a href="${esc(item.href)}"${mark(item.corpus)}>${look.label(item.text)}</a>`
    : `<span class="title">${look.label(item.text)}</span>`;
  const rest = [item.hint, item.value]
    .filter((part) => part !== undefined)
    .map(esc)
    .join(' ');
  return `<tr class="fl"${item.href ? '' : mark(item.corpus)}><td width="30%">${text}</td><td class="desc">${rest}</td><td align="right">${
    item.action ? press(item.action, look) : '&gt;'
  }</td></tr>`;
}

function block(one: Block, look: Look): string {
  switch (one.is) {
    case 'heading': {
      const count = one.count === undefined ? '' : `<em>(${one.count})</em>`;
      return `<div class="${one.level === 1 ? 'n-tit' : 'sub-tit'}"><h4${mark(one.corpus)}>${look.label(one.text)}${count}</h4></div>`;
    }
    case 'text':
      return `<div class="wap-desc">${esc(one.text)}</div>`;
    case 'tiles':
      return `<table class="apps"><tr>${one.items.map((item) => `<td align="center"><img src="data:," alt=""><br>${press(item, look)}</td>`).join('')}</tr></table>`;
    case 'lines':
      return `<div class="n-frame"><table class="device-detail-area" cellspacing="0">${one.items.map((item) => line(item, look)).join('\n')}</table></div>`;
    case 'devices':
      return `<div class="n-frame"><table class="dev-tab" border="0">${one.rows
        .map(
          (row) =>
            `<tr${mark(row.corpus)}><td class="pic"></td><td><b>${esc(row.name)}</b><br><font color="#999">${esc(row.status)}</font></td><td>${row.menu ? press(row.menu, look) : ''} ${
              row.action ? press(row.action, look) : ''
            }</td></tr>`,
        )
        .join('\n')}</table></div>`;
    case 'facts':
      return `<table>${one.pairs.map(([name, value]) => `<tr><td>${esc(name)}:</td><td>${esc(value)}</td></tr>`).join('')}</table>`;
    case 'buttons':
      return `<div class="tip_btns">${one.items.map((item) => press(item, look)).join(' ')}<div class="clear"></div></div>`;
    case 'switch':
      return `<div class="line"><label>${look.label(one.text)}</label><span class="slide_btn${one.on ? ' on' : ''}" role="switch" aria-checked="${one.on}" title="${esc(one.text)}"${mark(one.corpus)}></span></div>`;
    case 'tick':
      return `<div class="twostep_trustinfo"><label${mark(one.corpus)}><i class="icon_select${one.on ? ' checked' : ''}"></i>${look.label(one.text)}</label></div>`;
    case 'dialog':
      return `<div class="popup_mask" style="display:block"><div class="bkc"></div><div class="mod_wrap"><div class="mod_acc_tip"><div class="mod_tip_hd"><h4>${esc(one.title)}</h4></div><div class="mod_tip_bd">${one.blocks
        .map((inner) => block(inner, look))
        .join('')}</div></div></div></div>`;
    case 'map':
      return '<div id="mapCanvas" style="height:300px"></div>';
  }
}

function body(sheet: Sheet, look: Look): string {
  const nav = sheet.nav.length
    ? `<div class="n-main-nav clearfix"><ul>${sheet.nav.map((item) => `<li>${press(item, look)}<em class="n-nav-corner"></em></li>`).join('')}</ul></div>`
    : '';
  return `<div class="popup_mask" style="display:none" id="loadingMask"><div class="bkc"></div></div>
<div class="wrapper blockimportant"><div class="n-account-area-box"><a class="logo" href="/">${esc(sheet.site)}</a> <span class="na-name">${esc(sheet.user)}</span> ${sheet.menu
    .map((item) => press(item, look))
    .join(' | ')}</div>
${nav}
<div class="layout">
${sheet.main.map((one) => block(one, look)).join('\n')}
</div>
<div class="n-footer"><p class="nf-link-area">${sheet.footer.map((item) => press(item, look)).join(' | ')}</p></div></div>`;
}

export const jquery: Family = {
  id: 'jquery',
  generation: '2016-server-pages',
  head: '<script type="text/plain">jQuery 1.8.3</script>',
  bodyAttributes: ' class="zh_CN"',
  body,
};
