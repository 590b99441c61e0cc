/** Switches of ten more libraries or versions, as the libraries render them (rendered once, then copied). */
import { ground, UTILITIES } from '../ground';
import { is, type Skin } from '../skin';

type Toggle = (text: string, on: boolean, mark: string, note: string) => string;
const hash = (text: string): number => [...text].reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) % 99991, 5);
const yes = (on: boolean, text: string, no = ''): string => (on ? text : no);

const LIBRARIES: readonly (readonly [name: string, toggle: Toggle])[] = [
  [
    'Chakra UI 3',
    (text, on, mark, note) => {
      const state = yes(on, 'checked', 'unchecked');
      const id = `switch::R${hash(text)}`;
      return `<div class="chakra-stack"${mark}><label data-scope="switch" data-part="root" data-state="${state}" dir="ltr" id="${id}" for="${id}::input" class="chakra-switch__root css-1tvtzk1"><input id="${id}::input" type="checkbox" aria-labelledby="${id}::label" style="border:0;clip:rect(0 0 0 0);height:1px;margin:-1px;overflow:hidden;padding:0;position:absolute;width:1px;white-space:nowrap"${yes(on, ' checked=""')} value="on"/><span data-scope="switch" data-part="control" data-state="${state}" aria-hidden="true" class="chakra-switch__control css-cst6iv"><span data-scope="switch" data-part="thumb" data-state="${state}" aria-hidden="true" class="chakra-switch__thumb css-1vps79i"></span></span><span data-scope="switch" data-part="label" data-state="${state}" id="${id}::label" class="chakra-switch__label css-wj1361">${text}</span></label><p class="chakra-text">${note}</p></div>`;
    },
  ],
  [
    'Headless UI',
    (text, on, mark, note) => {
      const id = `headlessui-control-:R${hash(text)}:`;
      return `<div class="flex" data-headlessui-state=""${mark}><label for="${id}" data-headlessui-state="">${text}</label><p data-headlessui-state="">${note}</p><button id="${id}" role="switch" type="button" tabindex="0" aria-checked="${on}" data-headlessui-state="${yes(on, 'checked')}"${yes(on, ' data-checked=""')}><span aria-hidden="true"></span></button></div>`;
    },
  ],
  [
    'Fluent UI 9',
    (text, on, mark, note) =>
      `<div class="fui-Field"${mark}><div class="fui-Switch r2i81i2"><input id="switch-R${hash(text)}" role="switch" type="checkbox" class="fui-Switch__input r12ojtgy"${yes(on, ' checked=""')}/><div aria-hidden="true" class="fui-Switch__indicator r1c3hft5"></div><label for="switch-R${hash(text)}" class="fui-Label fui-Switch__label ___49zwsa0_88vwhp0">${text}</label></div><div class="fui-Field__hint">${note}</div></div>`,
  ],
  [
    'Mantine 7',
    (text, on, mark, note) =>
      `<div class="m_5f93f3bb mantine-Switch-root" data-label-position="right"${yes(on, ' data-checked="true"')}${mark}><label class="m_5f6e695e mantine-Switch-body" for="mantine-${hash(text)}"><input id="mantine-${hash(text)}" type="checkbox" role="switch" class="m_926b4011 mantine-Switch-input"${yes(on, ' checked=""')}/><span class="m_9307d992 mantine-Switch-track" aria-hidden="true"><span class="m_93039a1d mantine-Switch-thumb"></span></span><div class="m_d3ea56bb mantine-Switch-labelWrapper"><span class="m_8ee546b8 mantine-Switch-label">${text}</span><p class="m_328f68c0 mantine-Switch-description">${note}</p></div></label></div>`,
  ],
  [
    'NutUI React',
    (text, on, mark, note) =>
      `<div class="nut-cell"${mark}><div class="nut-cell-left"><div class="nut-cell-title">${text}</div><div class="nut-cell-description">${note}</div></div><div class="nut-cell-extra"><div class="nut-switch${yes(on, '', ' nut-switch-close')}" role="switch" tabindex="0" aria-checked="${on}" aria-disabled="false"><div class="nut-switch-button nut-switch-button-${yes(on, 'open', 'close')}"></div></div></div></div>`,
  ],
  [
    'Bootstrap 5',
    (text, on, mark, note) =>
      `<div class="form-check form-switch"${mark}><input type="checkbox" id="b${hash(text)}" class="form-check-input"${yes(on, ' checked=""')}/><label title="" for="b${hash(text)}" class="form-check-label">${text}</label><div class="form-text">${note}</div></div>`,
  ],
  [
    'PrimeVue 4',
    (text, on, mark, note) =>
      `<div class="flex items-center gap-2"${mark}><div class="p-toggleswitch p-component${yes(on, ' p-toggleswitch-checked')}" data-pc-name="toggleswitch" data-p-checked="${on}"><input type="checkbox" role="switch" class="p-toggleswitch-input"${yes(on, ' checked')} aria-checked="${on}"><div class="p-toggleswitch-slider"><div class="p-toggleswitch-handle"></div></div></div><span class="font-medium">${text}</span><small>${note}</small></div>`,
  ],
  [
    'Ant Design Mobile',
    (text, on, mark, note) =>
      `<div class="adm-list-item"${mark}><div class="adm-list-item-content"><div class="adm-list-item-content-main">${text}<div class="adm-list-item-description">${note}</div></div><div class="adm-list-item-content-extra"><div class="adm-switch${yes(on, ' adm-switch-checked')}" role="switch" aria-checked="${on}"><div class="adm-switch-checkbox"><div class="adm-switch-handle"></div><div class="adm-switch-inner"></div></div></div></div></div></div>`,
  ],
  [
    'MUI, labelled',
    (text, on, mark, note) =>
      `<div class="MuiFormGroup-root"${mark}><label class="MuiFormControlLabel-root MuiFormControlLabel-labelPlacementStart css-19opgx6-MuiFormControlLabel-root"><span class="MuiSwitch-root MuiSwitch-sizeMedium css-rehya9-MuiSwitch-root"><span class="MuiButtonBase-root MuiSwitch-switchBase MuiSwitch-colorPrimary${yes(on, ' Mui-checked')} PrivateSwitchBase-root css-1ljh8g4-MuiButtonBase-root-MuiSwitchBase-root-MuiSwitch-switchBase"><input type="checkbox" role="switch" class="PrivateSwitchBase-input MuiSwitch-input css-12xagqm-MuiSwitchBase-root"${yes(on, ' checked=""')}/><span class="MuiSwitch-thumb css-1mw77bv-MuiSwitch-thumb"></span></span><span class="MuiSwitch-track css-pm6g3f-MuiSwitch-track"></span></span><span class="MuiTypography-root MuiTypography-body1 MuiFormControlLabel-label css-rizt0-MuiTypography-root">${text}</span></label><p class="MuiFormHelperText-root">${note}</p></div>`,
  ],
  [
    'Ant Design 5, in a form',
    (text, on, mark, note) =>
      `<div class="ant-form-item css-mncuj7"${mark}><div class="ant-row ant-form-item-row"><div class="ant-col ant-form-item-label"><label for="fd_${hash(text)}" title="${text}">${text}</label></div><div class="ant-col ant-form-item-control"><div class="ant-form-item-control-input"><div class="ant-form-item-control-input-content"><button id="fd_${hash(text)}" type="button" role="switch" aria-checked="${on}" class="ant-switch css-mncuj7${yes(on, ' ant-switch-checked')}"><div class="ant-switch-handle"></div><span class="ant-switch-inner"><span class="ant-switch-inner-checked"></span><span class="ant-switch-inner-unchecked"></span></span></button></div></div><div class="ant-form-item-extra">${note}</div></div></div></div>`,
  ],
];

/** The family once for each library, in turn. */
export function switches(turn: number): Skin {
  const [name, toggle] = LIBRARIES[turn % LIBRARIES.length] as (typeof LIBRARIES)[number];
  return {
    ...ground,
    family: 'library-switch',
    generation: `2027 ${name}`,
    css: `${UTILITIES}[role=switch]{display:inline-block;min-width:40px;min-height:20px;background:#bbb;cursor:pointer}`,
    toggle: (text, on, as, note) => toggle(text, on, is(as), note),
  };
}
