/** Switches of ten component libraries, in the markup that the libraries themselves render (rendered once, then copied). */
import { base } from '../base';
import { each, type Kit, m } from '../kit';

interface Library {
  name: string;
  control(on: boolean, label: string): string;
  /** A row with a title, a hint and the control. */
  row(title: string, hint: string, control: string, mark: string): string;
  danger(text: string, mark: string): string;
}

/** A number for an id that is the same wherever the label is. */
const code = (label: string): number => [...label].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
const CHECKED = ' checked=""';
const when = (on: boolean, text: string): string => (on ? text : '');

const antd: Library = {
  name: 'Ant Design 5',
  control: (on, label) =>
    `<button aria-label="${label}" type="button" role="switch" aria-checked="${on}" class="ant-switch css-mncuj7${when(on, ' ant-switch-checked')}"><div class="ant-switch-handle"></div><span class="ant-switch-inner"><span class="ant-switch-inner-checked"></span><span class="ant-switch-inner-unchecked"></span></span></button>`,
  row: (title, hint, control, mark) =>
    `<div class="ant-list-item"${mark}><div class="ant-list-item-meta"><div class="ant-list-item-meta-content"><h4 class="ant-list-item-meta-title">${title}</h4><div class="ant-list-item-meta-description">${hint}</div></div></div><ul class="ant-list-item-action"><li>${control}</li></ul></div>`,
  danger: (text, mark) =>
    `<button type="button" class="ant-btn css-mncuj7 ant-btn-default ant-btn-dangerous ant-btn-color-dangerous ant-btn-variant-outlined"${mark}><span>${text}</span></button>`,
};
const mui: Library = {
  name: 'MUI',
  control: (on) =>
    `<span class="MuiSwitch-root MuiSwitch-edgeEnd MuiSwitch-sizeMedium css-18ncwu7-MuiSwitch-root"><span class="MuiButtonBase-root MuiSwitch-switchBase MuiSwitch-colorPrimary${when(on, ' Mui-checked')} PrivateSwitchBase-root css-1ljh8g4-MuiButtonBase-root-MuiSwitchBase-root-MuiSwitch-switchBase"><input type="checkbox" role="switch" class="PrivateSwitchBase-input MuiSwitch-input css-12xagqm-MuiSwitchBase-root"${when(on, CHECKED)}/><span class="MuiSwitch-thumb css-1mw77bv-MuiSwitch-thumb"></span></span><span class="MuiSwitch-track css-pm6g3f-MuiSwitch-track"></span></span>`,
  row: (title, hint, control, mark) =>
    `<li class="MuiListItem-root MuiListItem-gutters MuiListItem-padding css-1p4qrhw-MuiListItem-root"${mark}><div class="MuiListItemText-root MuiListItemText-multiline css-14ln1j6-MuiListItemText-root"><span class="MuiTypography-root MuiTypography-body1 MuiListItemText-primary css-rizt0-MuiTypography-root">${title}</span><p class="MuiTypography-root MuiTypography-body2 MuiListItemText-secondary css-1a1whku-MuiTypography-root">${hint}</p></div><div class="MuiListItemSecondaryAction-root css-ik4sem-MuiListItemSecondaryAction-root">${control}</div></li>`,
  danger: (text, mark) =>
    `<button class="MuiButtonBase-root MuiButton-root MuiButton-text MuiButton-sizeMedium MuiButton-colorError css-4vcczr-MuiButtonBase-root-MuiButton-root" tabindex="0" type="button"${mark}>${text}</button>`,
};
const element: Library = {
  name: 'Element Plus',
  control: (on) =>
    `<div class="el-switch${when(on, ' is-checked')}"><input class="el-switch__input" type="checkbox" role="switch" aria-checked="${on}" aria-disabled="false" name="" true-value="true" false-value="false"><span class="el-switch__core"><div class="el-switch__action"></div></span></div>`,
  row: (title, hint, control, mark) =>
    `<div class="el-form-item asterisk-left"${mark}><label class="el-form-item__label">${title}</label><div class="el-form-item__content">${control}<span class="el-text el-text--info el-text--small">${hint}</span></div></div>`,
  danger: (text, mark) =>
    `<button aria-disabled="false" type="button" class="el-button el-button--danger is-plain"${mark}><span class="">${text}</span></button>`,
};
const vant: Library = {
  name: 'Vant',
  control: (on) =>
    `<div role="switch" class="van-switch${when(on, ' van-switch--on')}" style="font-size:24px;" tabindex="0" aria-checked="${on}"><div class="van-switch__node"></div></div>`,
  row: (title, hint, control, mark) =>
    `<div class="van-cell van-cell--center"${mark}><div class="van-cell__title"><span>${title}</span><div class="van-cell__label">${hint}</div></div>${control}</div>`,
  danger: (text, mark) =>
    `<button type="button" class="van-button van-button--danger van-button--normal van-button--plain"${mark}><div class="van-button__content"><span class="van-button__text">${text}</span></div></button>`,
};
const naive: Library = {
  name: 'Naive UI',
  control: (on) =>
    `<div role="switch" aria-checked="${on}" class="n-switch${when(on, ' n-switch--active')} n-switch--round n-switch--rubber-band" tabindex="0" style="--n-height:max(22px, 18px);--n-rail-height:22px;--n-rail-width:40px;"><div class="n-switch__rail" aria-hidden="true"><div class="n-switch__button"></div></div></div>`,
  row: (title, hint, control, mark) =>
    `<li class="n-list-item"${mark}><div class="n-list-item__main"><div class="n-thing"><div class="n-thing-main"><div class="n-thing-header"><div class="n-thing-header__title">${title}</div></div><div class="n-thing-main__description">${hint}</div></div></div></div><div class="n-list-item__suffix">${control}</div></li>`,
  danger: (text, mark) =>
    `<button class="n-button n-button--error-type n-button--medium-type" tabindex="0" type="button"${mark}><span class="n-button__content">${text}</span><div aria-hidden="true" class="n-base-wave"></div><div aria-hidden="true" class="n-button__border"></div></button>`,
};
const arco: Library = {
  name: 'Arco Design',
  control: (on) =>
    `<button role="switch" aria-checked="${on}" class="arco-switch arco-switch-type-circle${when(on, ' arco-switch-checked')}" type="button"><div class="arco-switch-dot"></div></button>`,
  row: (title, hint, control, mark) =>
    `<div class="arco-list-item"${mark}><div class="arco-list-item-main"><div class="arco-list-item-content"><div class="arco-list-item-meta"><div class="arco-list-item-meta-content"><div class="arco-list-item-meta-title">${title}</div><div class="arco-list-item-meta-description">${hint}</div></div></div></div></div><div class="arco-list-item-extra-content">${control}</div></div>`,
  danger: (text, mark) =>
    `<button class="arco-btn arco-btn-secondary arco-btn-size-default arco-btn-shape-square arco-btn-status-danger" type="button"${mark}><span>${text}</span></button>`,
};
const tdesign: Library = {
  name: 'TDesign',
  control: (on) =>
    `<div class="t-switch t-size-m${when(on, ' t-is-checked')}"><span class="t-switch__handle"></span><div class="t-switch__content t-size-m"></div></div>`,
  row: (title, hint, control, mark) =>
    `<li class="t-list-item"${mark}><div class="t-list-item-main"><div class="t-list-item__meta"><div class="t-list-item__meta-content"><h3 class="t-list-item__meta-title">${title}</h3><p class="t-list-item__meta-description">${hint}</p></div></div><ul class="t-list-item__action">${control}</ul></div></li>`,
  danger: (text, mark) =>
    `<button class="t-button t-button--variant-base t-button--theme-danger t-button--shape-rectangle" type="button" tabindex="0"${mark}><span class="t-button__text">${text}</span></button>`,
};
const chakra: Library = {
  name: 'Chakra UI 2',
  control: (on, label) =>
    `<label${when(on, ' data-checked=""')} class="chakra-switch css-ghot30"><input class="chakra-switch__input" type="checkbox" id="s${code(label)}" aria-invalid="false" aria-disabled="false" aria-checked="${on}" style="border:0;clip:rect(0, 0, 0, 0);height:1px;width:1px;margin:-1px;padding:0;overflow:hidden;white-space:nowrap;position:absolute"${when(on, CHECKED)}/><span${when(on, ' data-checked=""')} aria-hidden="true" class="chakra-switch__track css-v4l15v"><span class="chakra-switch__thumb css-6bli37"></span></span></label>`,
  row: (title, hint, control, mark) =>
    `<div role="group" class="chakra-form-control css-as70mm"${mark}><label for="s${code(title)}" id="field-:Rau:-label" class="chakra-form__label css-g6pte">${title}</label>${control}<div class="chakra-form__helper-text css-0">${hint}</div></div>`,
  danger: (text, mark) => `<button type="button" class="chakra-button css-41aesz"${mark}>${text}</button>`,
};
const radix: Library = {
  name: 'Radix and shadcn/ui',
  control: (on, label) => {
    const state = on ? 'checked' : 'unchecked';
    return `<button type="button" role="switch" aria-checked="${on}" data-state="${state}" value="on" id="r${code(label)}" class="peer inline-flex h-6 w-11 shrink-0 cursor-pointer items-center rounded-full data-[state=checked]:bg-primary"><span data-state="${state}" class="pointer-events-none block h-5 w-5 rounded-full bg-background"></span></button><input type="checkbox" aria-hidden="true" tabindex="-1" style="position:absolute;pointer-events:none;opacity:0;margin:0;transform:translateX(-100%)"${when(on, CHECKED)} value="on"/>`;
  },
  row: (title, hint, control, mark) =>
    `<div class="flex flex-row items-center justify-between rounded-lg border p-4"${mark}><div class="space-y-0.5"><label class="text-base font-medium leading-none" for="r${code(title)}">${title}</label><p class="text-sm text-muted-foreground">${hint}</p></div>${control}</div>`,
  danger: (text, mark) =>
    `<button class="inline-flex items-center justify-center rounded-md text-sm font-medium bg-destructive text-destructive-foreground h-10 px-4 py-2"${mark}>${text}</button>`,
};
const material: Library = {
  name: 'Material Web',
  control: (on, label) =>
    `<md-switch slot="end"${when(on, ' selected')} data-aria-label="${label}"><template shadowrootmode="open" shadowrootdelegatesfocus><div class="switch ${on ? 'selected' : 'unselected'}"><input id="switch" class="touch" type="checkbox" role="switch" aria-label="${label}"${when(on, ' checked')}><md-focus-ring part="focus-ring" for="switch" aria-hidden="true"></md-focus-ring><span class="track"><span class="handle-container"><md-ripple for="switch" aria-hidden="true"></md-ripple><span class="handle"></span></span></span></div></template></md-switch>`,
  row: (title, hint, control, mark) =>
    `<md-list-item type="text"${mark}><div slot="headline">${title}</div><div slot="supporting-text">${hint}</div>${control}</md-list-item>`,
  danger: (text, mark) => `<md-text-button class="error"${mark}>${text}</md-text-button>`,
};

const LIBRARIES = [antd, mui, element, vant, naive, arco, tdesign, chakra, radix, material] as const;

/** The family once for each library, in turn. */
export function librarySwitch(turn: number): Kit {
  const lib = LIBRARIES[turn % LIBRARIES.length] ?? antd;
  return {
    ...base((name) => `ls-${name}`),
    family: 'library-switch',
    generation: `2026 ${lib.name}`,
    css: 'body{margin:0;font:14px/1.57 sans-serif}.ls-wrap{max-width:880px;margin:0 auto}[role=switch],.t-switch,.el-switch,.chakra-switch{display:inline-block;min-width:44px;height:22px;border-radius:11px;background:#bbb;cursor:pointer}ul{list-style:none;padding:0}',
    frame: (f) =>
      `<div id="app"><div class="ls-wrap"><div class="ls-head">${f.brand} ${each(f.user, (l) => `<a href="${l.href ?? '#'}"${m(l.mark)}>${l.text}</a> `)}</div><h1 class="ls-title"${m(f.headMark)}>${f.heading}</h1>${f.main}</div></div>${f.overlay}`,
    toggle: (text, on, mark, hint) => lib.row(text, hint, lib.control(on, text), m(mark)),
    acts: (acts) => `<div class="ls-acts">${each(acts, (a) => lib.danger(a.text, m(a.mark)))}</div>`,
  };
}
