import { each, esc, type Item, type Kit, m, on, opt, PLAIN, svg } from '../kit';

const button = (
  item: Item,
  look = item.danger ? 'bg-destructive text-white' : item.primary ? 'bg-primary text-primary-foreground' : 'border bg-background',
): string =>
  `<button data-slot="button" class="inline-flex items-center justify-center rounded-md text-sm font-medium h-9 px-4 ${look}"${on(item.disabled, ' disabled=""')}${m(item)}>${esc(item.text)}</button>`;
const radixRow = (row: Item, index: number): string =>
  `<div data-slot="item" class="group/item flex items-center gap-4 px-4 py-3"${m(row)}><div data-slot="item-media" class="size-8">${svg('x')}</div><div data-slot="item-content" class="flex-1"><div data-slot="item-title" class="text-sm font-medium">${esc(row.text)}</div>${opt(row.hint, (text) => `<p data-slot="item-description" class="text-muted-foreground text-sm">${text}</p>`)}</div>${opt(row.value, (text) => `<span class="text-muted-foreground text-sm tabular-nums">${text}</span>`)}${row.toggle === undefined ? '' : `<button type="button" role="switch" aria-checked="${row.toggle}" data-state="${row.toggle ? 'checked' : 'unchecked'}" data-slot="switch" id="radix-:r${index}:" aria-label="${esc(row.text)}"><span data-state="${row.toggle ? 'checked' : 'unchecked'}" data-slot="switch-thumb"></span></button>`}<div data-slot="item-actions">${row.action ? button(row.action, 'hover:bg-accent') : on(row.toggle === undefined, svg('chevron'))}</div></div>`;

/** A list beside its detail. Radix, Tailwind, shadcn. */
export const radixPanes: Kit = {
  name: 'radix-panes',
  generation: 'shadcn and Tailwind, two panes',
  frame: (
    page,
    main,
    over,
  ) => `<div id="__next"><div data-slot="sidebar-wrapper" class="flex min-h-svh w-full"><div data-slot="sidebar" data-state="expanded" class="hidden md:block w-64"><div data-slot="sidebar-header" class="p-4 font-semibold">${esc(page.brand)}</div><ul data-slot="sidebar-menu" class="flex flex-col gap-1">${each(page.nav, (item) => `<li data-slot="sidebar-menu-item"><a href="#" data-slot="sidebar-menu-button" data-active="${item.current ?? false}" class="flex gap-2 p-2"${m(item)}>${svg('x')}<span>${esc(item.text)}</span></a></li>`)}</ul><div data-slot="sidebar-footer" class="mt-auto p-2"><div class="text-sm">${esc(page.user)}</div>${each(page.menu, (item) => `<a href="#" class="block text-sm p-2"${m(item)}>${esc(item.text)}</a>`)}</div></div>
<main data-slot="sidebar-inset" class="flex-1 p-6"><header class="flex h-14 items-center gap-2">${page.back ? `<button class="size-9" aria-label="${esc(page.back.text)}"${m(page.back)}>${svg('back')}</button>` : ''}<h1 class="text-2xl font-semibold tracking-tight"${m(page.heading)}>${esc(page.heading.text)}</h1></header>${main}<footer class="border-t py-6 text-xs text-muted-foreground flex gap-4">${each(page.footer, (item) => `<a class="underline" href="#"${m(item)}>${esc(item.text)}</a>`)}<span>© 2028 Xiaomi Inc.</span></footer></main></div></div>${over}`,
  parts: {
    ...PLAIN,
    heading: ({ item }) => `<h2 class="text-lg font-medium"${m(item)}>${esc(item.text)}</h2>`,
    rows: ({ title, items }) =>
      `<section class="space-y-2">${title ? `<h2 class="text-sm font-medium text-muted-foreground"${m(title)}>${esc(title.text)}</h2>` : ''}<div data-slot="item-group" role="list" class="rounded-lg border divide-y">${each(items, radixRow)}</div></section>`,
    tiles: ({ items }) =>
      `<div class="grid grid-cols-2 lg:grid-cols-4 gap-4">${each(items, (tile) => `<a href="#" data-slot="card" class="rounded-xl border p-6 flex flex-col"${m(tile)}>${svg('x')}<div data-slot="card-title" class="font-semibold">${esc(tile.text)}</div>${opt(tile.value, (text) => `<div data-slot="card-description" class="text-sm">${text}</div>`)}</a>`)}</div>`,
    devices: ({ title, rows }) =>
      `<section>${title ? `<h2 class="text-sm font-medium"${m(title)}>${esc(title.text)}</h2>` : ''}<div role="list" class="rounded-lg border divide-y">${each(rows, (row, index) => `<div role="listitem" class="flex items-center p-4 hover:bg-accent"${m(row)}><button type="button" class="flex-1 text-left"><span class="block text-sm font-medium">${esc(row.name)}</span><span class="block text-xs text-muted-foreground">${esc(row.status)}</span></button>${opt(row.tag, (text) => `<span data-slot="badge" class="rounded-md border px-2 text-xs">${text}</span>`)}${row.action ? button(row.action, 'hover:bg-accent') : ''}${row.menu ? `<button type="button" id="radix-:r${index}m:" aria-haspopup="menu" aria-expanded="false" data-state="closed"${m(row.menu)}>${svg('dots')}<span class="sr-only">${esc(row.menu.text)}</span></button>` : ''}</div>`)}</div></section>`,
    facts: ({ pairs }) =>
      `<dl class="grid grid-cols-2 gap-2 text-sm">${each(pairs, ([name, value]) => `<dt class="text-muted-foreground">${esc(name)}</dt><dd class="font-mono">${esc(value)}</dd>`)}</dl>`,
    text: ({ lines }) => each(lines, (line) => `<p class="text-sm leading-7">${esc(line)}</p>`),
    tick: ({ item }) =>
      `<div class="flex items-start gap-3"${m(item)}><button type="button" role="checkbox" aria-checked="${item.toggle ?? false}" data-state="${item.toggle ? 'checked' : 'unchecked'}" id="agree" data-slot="checkbox" class="size-4 rounded border"></button><label data-slot="label" for="agree" class="text-sm">${esc(item.text)}</label></div>`,
    buttons: ({ items }) => `<div class="flex gap-2 justify-end">${each(items, (item) => button(item))}</div>`,
    steps: ({ names, current }) =>
      `<ol class="flex gap-4">${each(names, (name, index) => `<li data-state="${index === current ? 'active' : 'inactive'}" class="text-sm"><span class="size-6 rounded-full border">${index + 1}</span> ${esc(name)}</li>`)}</ol>`,
    notice: ({ text }) => `<div data-slot="alert" role="alert" class="rounded-lg border p-4 text-sm">${esc(text)}</div>`,
    dialog: ({ title, blocks }, draw) =>
      `<div data-state="open" data-slot="alert-dialog-overlay" class="fixed inset-0 z-50 bg-black/50"></div><div role="alertdialog" id="radix-:r2a:" aria-labelledby="radix-:r2b:" data-state="open" data-slot="alert-dialog-content" class="fixed z-50 grid gap-4 p-6 rounded-lg" tabindex="-1"><h2 id="radix-:r2b:" data-slot="alert-dialog-title" class="text-lg font-semibold">${esc(title)}</h2>${draw(blocks)}</div>`,
    menu: ({ items }) =>
      `<div data-radix-popper-content-wrapper="" style="position:fixed"><div data-side="bottom" data-align="end" role="menu" aria-orientation="vertical" data-state="open" data-radix-menu-content="" data-slot="dropdown-menu-content" tabindex="-1">${each(items, (item) => `<div role="menuitem" data-slot="dropdown-menu-item" data-variant="${item.danger ? 'destructive' : 'default'}" tabindex="-1" data-orientation="vertical" data-radix-collection-item=""${m(item)}>${esc(item.text)}</div>`)}</div></div>`,
    panes: ({ list, detail }, draw) =>
      `<div data-panel-group="" data-panel-group-direction="horizontal" class="flex"><div data-panel="" class="w-80 border-r">${draw(list)}</div><div role="separator" data-panel-resize-handle-id=":r9:" tabindex="0"></div><div data-panel="" class="flex-1 p-4">${draw(detail)}</div></div>`,
  },
};

const muiButton = (
  item: Item,
  look = item.danger ? 'MuiButton-containedError' : item.primary ? 'MuiButton-contained' : 'MuiButton-text',
): string =>
  `<button class="MuiButtonBase-root MuiButton-root ${look} MuiButton-sizeMedium css-1ujsas3${on(item.disabled, ' Mui-disabled')}" tabindex="${item.disabled ? -1 : 0}" type="button"${on(item.disabled, ' disabled=""')}${m(item)}>${esc(item.text)}<span class="MuiTouchRipple-root css-w0pj6f"></span></button>`;
const muiRow = (row: Item): string =>
  `<li class="MuiListItem-root MuiListItem-gutters css-1yo8bqd"${m(row)}><div class="MuiButtonBase-root MuiListItemButton-root css-16ac5r2" tabindex="0" role="button"><div class="MuiListItemText-root MuiListItemText-multiline css-13bmp8w"><span class="MuiTypography-root MuiTypography-body1 MuiListItemText-primary css-yb0lig">${esc(row.text)}</span>${opt(row.hint ?? row.value, (text) => `<p class="MuiTypography-root MuiTypography-body2 MuiListItemText-secondary css-1a1whku">${text}</p>`)}</div></div>${row.toggle === undefined && !row.action ? '' : `<div class="MuiListItemSecondaryAction-root css-1smgmsa">${row.action ? muiButton(row.action, 'MuiButton-outlined') : ''}${row.toggle === undefined ? '' : `<span class="MuiSwitch-root MuiSwitch-sizeMedium css-julti5"><span class="MuiButtonBase-root MuiSwitch-switchBase MuiSwitch-colorPrimary${on(row.toggle, ' Mui-checked')} css-1nr2wod"><input class="PrivateSwitchBase-input MuiSwitch-input css-1m9pwf3" type="checkbox" role="switch"${on(row.toggle, ' checked=""')} aria-label="${esc(row.text)}"><span class="MuiSwitch-thumb css-19gndve"></span></span><span class="MuiSwitch-track css-1ju1kxc"></span></span>`}</div>`}</li>`;

/** Tabs across the top of a paper. MUI 6. */
export const muiTabs: Kit = {
  name: 'mui-tabs',
  generation: 'MUI 6, tabs',
  frame: (
    page,
    main,
    over,
  ) => `<div id="root"><header class="MuiPaper-root MuiPaper-elevation4 MuiAppBar-root MuiAppBar-positionSticky css-zxjh3f"><div class="MuiToolbar-root css-hyum1k">${page.back ? `<button class="MuiButtonBase-root MuiIconButton-root MuiIconButton-edgeStart css-1abc12" type="button" aria-label="${esc(page.back.text)}"${m(page.back)}>${svg('back', 'data-testid="ArrowBackIcon"')}</button>` : ''}<h6 class="MuiTypography-root MuiTypography-h6 css-1pzpwnb">${esc(page.brand)}</h6>${each(page.menu, (item) => `<a class="MuiTypography-root MuiLink-root css-kdxqpd" href="#"${m(item)}>${esc(item.text)}</a>`)}<div class="MuiAvatar-root MuiAvatar-circular css-1gdq21" title="${esc(page.user)}">${esc(page.user.slice(0, 1))}</div></div></header>
<div class="MuiTabs-root css-heg063"><div class="MuiTabs-scroller MuiTabs-hideScrollbar MuiTabs-scrollableX css-13u7dk1"><div role="tablist" class="MuiTabs-list css-162tvoi">${each(page.nav, (item, index) => `<button class="MuiButtonBase-root MuiTab-root MuiTab-textColorPrimary${on(item.current, ' Mui-selected')} css-1ps51zj" tabindex="${item.current ? 0 : -1}" type="button" role="tab" aria-selected="${item.current ?? false}" id="tab-${index}"${m(item)}>${esc(item.text)}</button>`)}</div><span class="MuiTabs-indicator css-1qltlow"></span></div></div>
<main class="MuiContainer-root MuiContainer-maxWidthMd css-1aauofw" role="tabpanel"><h1 class="MuiTypography-root MuiTypography-h4 css-1xw4kzx"${m(page.heading)}>${esc(page.heading.text)}</h1>${main}</main>
<footer class="MuiBox-root css-16z0m4z">${each(page.footer, (item) => `<a class="MuiTypography-root MuiTypography-caption MuiLink-root css-9f1av2" href="#"${m(item)}>${esc(item.text)}</a>`)}<span class="MuiTypography-root MuiTypography-caption css-1h4l7a">© Xiaomi</span></footer></div>${over}`,
  parts: {
    ...PLAIN,
    heading: ({ item }) => `<h2 class="MuiTypography-root MuiTypography-h6 css-a5uk9n"${m(item)}>${esc(item.text)}</h2>`,
    rows: ({ title, items }) =>
      `<div class="MuiPaper-root MuiPaper-outlined MuiPaper-rounded css-j8ln2b"><ul class="MuiList-root MuiList-padding css-1uzmcsd">${title ? `<li class="MuiListSubheader-root MuiListSubheader-gutters css-1h8ny6k"${m(title)}>${esc(title.text)}</li>` : ''}${each(items, muiRow)}</ul></div>`,
    tiles: ({ items }) =>
      `<div class="MuiGrid2-root MuiGrid2-container css-v3z1wi">${each(items, (tile) => `<div class="MuiGrid2-root css-1idn90j"><div class="MuiPaper-root MuiCard-root css-1v0ij7l"><button class="MuiButtonBase-root MuiCardActionArea-root css-18nx2m" tabindex="0" type="button"${m(tile)}><div class="MuiCardContent-root css-46bh2p"><div class="MuiTypography-root MuiTypography-subtitle1 css-ktzq5t">${esc(tile.text)}</div>${opt(tile.value, (text) => `<p class="MuiTypography-root MuiTypography-body2 css-1bn0j5x">${text}</p>`)}</div><span class="MuiCardActionArea-focusHighlight css-jn5m5k"></span></button></div></div>`)}</div>`,
    devices: ({ title, rows }) =>
      `${title ? `<h2 class="MuiTypography-root MuiTypography-h6 css-a5uk9n"${m(title)}>${esc(title.text)}</h2>` : ''}<div class="MuiStack-root css-j7qwjs">${each(rows, (row) => `<div class="MuiPaper-root MuiPaper-elevation1 MuiCard-root css-zz1kf0"${m(row)}><div class="MuiCardHeader-root css-185gdzj"><div class="MuiCardHeader-avatar css-1ssile9">${svg('x')}</div><div class="MuiCardHeader-content css-11qjisw"><span class="MuiTypography-root MuiTypography-body2 MuiCardHeader-title css-et1ao3">${esc(row.name)}</span><span class="MuiTypography-root MuiTypography-body2 MuiCardHeader-subheader css-83ijpv">${esc(row.status)}</span></div>${row.menu ? `<div class="MuiCardHeader-action css-sgoict"><button class="MuiButtonBase-root MuiIconButton-root css-1yxmbwk" tabindex="0" type="button" aria-label="${esc(row.menu.text)}" aria-haspopup="true"${m(row.menu)}>${svg('dots', 'data-testid="MoreVertIcon"')}</button></div>` : ''}</div>${opt(row.tag, (text) => `<div class="MuiChip-root MuiChip-filled MuiChip-sizeSmall css-lp9zf2"><span class="MuiChip-label MuiChip-labelSmall css-tavflp">${text}</span></div>`)}${row.action ? `<div class="MuiCardActions-root MuiCardActions-spacing css-1bs1zcg">${muiButton(row.action)}</div>` : ''}</div>`)}</div>`,
    facts: ({ pairs }) =>
      `<div class="MuiPaper-root MuiTableContainer-root css-11xur9t"><table class="MuiTable-root css-1owb465"><tbody class="MuiTableBody-root css-1xnox0e">${each(pairs, ([name, value]) => `<tr class="MuiTableRow-root css-1gqug66"><th class="MuiTableCell-root MuiTableCell-body css-1ex1afd" scope="row">${esc(name)}</th><td class="MuiTableCell-root MuiTableCell-body css-q34dxg">${esc(value)}</td></tr>`)}</tbody></table></div>`,
    tick: ({ item }) =>
      `<label class="MuiFormControlLabel-root MuiFormControlLabel-labelPlacementEnd css-1jaw3da"${m(item)}><span class="MuiButtonBase-root MuiCheckbox-root MuiCheckbox-colorPrimary css-12wnr2w"><input class="PrivateSwitchBase-input css-1m9pwf3" type="checkbox"${on(item.toggle, ' checked=""')}>${svg('x', 'data-testid="CheckBoxOutlineBlankIcon"')}</span><span class="MuiTypography-root MuiTypography-body1 MuiFormControlLabel-label css-9l3uo3">${esc(item.text)}</span></label>`,
    buttons: ({ items }) =>
      `<div class="MuiDialogActions-root MuiDialogActions-spacing css-14b29qc">${each(items, (item) => muiButton(item))}</div>`,
    steps: ({ names, current }) =>
      `<div class="MuiStepper-root MuiStepper-vertical css-4ybcot">${each(names, (name, index) => `<div class="MuiStep-root MuiStep-vertical css-1xdhyk6"><span class="MuiStepLabel-root MuiStepLabel-vertical css-1vyamtt"><span class="MuiStepLabel-labelContainer css-h2cmlr"><span class="MuiStepLabel-label${on(index === current, ' Mui-active')} css-1hv8oq8">${esc(name)}</span></span></span></div>`)}</div>`,
    dialog: ({ title, blocks }, draw) =>
      `<div role="presentation" class="MuiDialog-root MuiModal-root css-126xj0f"><div class="MuiBackdrop-root MuiModal-backdrop css-yiavyu"></div><div class="MuiDialog-container MuiDialog-scrollPaper css-ekeie0" role="presentation" tabindex="-1"><div class="MuiPaper-root MuiDialog-paper css-uhb5lp" role="dialog" aria-modal="true" aria-labelledby=":r5:"><h2 class="MuiTypography-root MuiTypography-h6 MuiDialogTitle-root css-bdhsul" id=":r5:">${esc(title)}</h2><div class="MuiDialogContent-root css-1ty026z">${draw(blocks)}</div></div></div></div>`,
    menu: ({ items }) =>
      `<div role="presentation" class="MuiPopover-root MuiMenu-root MuiModal-root css-1sucic7"><div class="MuiBackdrop-root MuiBackdrop-invisible css-esi9ax"></div><div class="MuiPaper-root MuiPopover-paper MuiMenu-paper css-1poimk" tabindex="-1"><ul class="MuiList-root MuiMenu-list css-r8u8y9" role="menu" tabindex="-1">${each(items, (item) => `<li class="MuiButtonBase-root MuiMenuItem-root MuiMenuItem-gutters css-1km1ehz" tabindex="-1" role="menuitem"${m(item)}>${esc(item.text)}</li>`)}</ul></div></div>`,
    panes: ({ list, detail }, draw) =>
      `<div class="MuiGrid2-root MuiGrid2-container css-v3z1wi"><div class="MuiGrid2-root css-1p3na">${draw(list)}</div><div class="MuiGrid2-root css-2m9q">${draw(detail)}</div></div>`,
  },
};
