// Building blocks of the phone generation: Material-UI v4 and JSS, as code that ran against the real phone pages of 2023 shows them.
// The names `jssN` are counters: they change with every drawing and mean nothing.
import { type Child, h, ICONS, icon, type Props } from '../../../../lib/rehearsal/replicas/dom';
import type { FormLooks } from '../forms';

let counter = 0;

/** The class of a style written by JSS, beside the readable ones of the library. */
export function jss(names: string): string {
  counter += 1;
  return `${names} jss${counter}`;
}

const ripple = () => h('span', { class: 'MuiTouchRipple-root' });

export function button(label: string, kind: 'text' | 'contained' | 'outlined', props: Props = {}): HTMLButtonElement {
  const { disabled } = props;
  const classes = `MuiButtonBase-root MuiButton-root MuiButton-${kind}${disabled ? ' Mui-disabled' : ''}`;
  return h(
    'button',
    { type: 'button', tabindex: '0', class: jss(classes), ...props },
    h('span', { class: 'MuiButton-label' }, h('span', { class: jss('') }, label)),
    ripple(),
  );
}

export function iconButton(path: string, props: Props): HTMLButtonElement {
  return h(
    'button',
    { type: 'button', tabindex: '0', class: jss('MuiButtonBase-root MuiIconButton-root'), ...props },
    h('span', { class: 'MuiIconButton-label' }, icon(path, { class: 'MuiSvgIcon-root' })),
    ripple(),
  );
}

export function listItem(name: string, note: string, props: Props = {}, end?: Child): HTMLElement {
  return h(
    'div',
    { class: jss('MuiButtonBase-root MuiListItem-root MuiListItem-gutters MuiListItem-button'), tabindex: '0', role: 'button', ...props },
    h(
      'div',
      { class: 'MuiListItemText-root' },
      h('span', { class: 'MuiTypography-root MuiListItemText-primary MuiTypography-body1' }, h('span', { class: jss('') }, name)),
      note !== '' && h('p', { class: 'MuiTypography-root MuiListItemText-secondary MuiTypography-body2' }, note),
    ),
    end,
    ripple(),
  );
}

export function list(...items: Child[]): HTMLElement {
  return h('div', { class: 'MuiPaper-root MuiPaper-rounded' }, h('nav', { class: 'MuiList-root MuiList-padding' }, items));
}

export function appBar(title: string, back: (() => void) | undefined, end?: Child): HTMLElement {
  return h(
    'header',
    { class: jss('MuiPaper-root MuiAppBar-root MuiAppBar-positionStatic') },
    h(
      'div',
      { class: 'MuiToolbar-root MuiToolbar-regular' },
      back && iconButton(ICONS.back, { click: () => back(), 'aria-label': 'back', 'data-practice': 'back' }),
      h('h6', { class: 'MuiTypography-root MuiTypography-h6' }, title),
      end,
    ),
  );
}

/** A switch that shows a state; the row around it is what is pressed. */
export function knob(on: boolean): HTMLElement {
  return h(
    'span',
    { class: 'MuiSwitch-root' },
    h(
      'span',
      { class: jss(`MuiButtonBase-root MuiIconButton-root MuiSwitch-switchBase${on ? ' Mui-checked' : ''}`), 'aria-disabled': 'false' },
      h(
        'span',
        { class: 'MuiIconButton-label' },
        h('input', { class: jss('MuiSwitch-input'), type: 'checkbox', checked: on, tabindex: '-1', 'aria-hidden': 'true' }),
        h('span', { class: 'MuiSwitch-thumb' }),
      ),
    ),
    h('span', { class: 'MuiSwitch-track' }),
  );
}

function portal(root: HTMLElement): () => void {
  document.body.append(root);
  return () => root.remove();
}

/** A sheet from the bottom edge, at the end of the body. */
export function openSheet(title: string, content: (close: () => void) => Child): () => void {
  const backdrop = h('div', { class: 'MuiBackdrop-root', 'aria-hidden': 'true' });
  const paper = h('div', { class: jss('MuiPaper-root MuiDrawer-paper MuiDrawer-paperAnchorBottom'), tabindex: '-1' });
  const close = portal(h('div', { role: 'presentation', class: 'MuiDrawer-root MuiDrawer-modal' }, backdrop, paper));
  backdrop.addEventListener('click', close);
  paper.append(
    h('div', { class: jss('sheet-head') }, h('h6', { class: 'MuiTypography-root MuiTypography-h6' }, title)),
    h('div', {}, content(close)),
  );
  return close;
}

export interface DialogParts {
  title: string;
  body: Child;
  cancel: string;
  ok?: { label: string; hook: Props; act(): void };
}

export function openDialog({ title, body, cancel, ok }: DialogParts): () => void {
  const close = portal(
    h(
      'div',
      { role: 'presentation', class: 'MuiDialog-root' },
      h('div', { class: 'MuiBackdrop-root', 'aria-hidden': 'true' }),
      h(
        'div',
        { class: 'MuiDialog-container MuiDialog-scrollPaper', role: 'none presentation', tabindex: '-1' },
        h(
          'div',
          { class: jss('MuiPaper-root MuiDialog-paper MuiPaper-rounded'), role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
          h('div', { class: 'MuiDialogTitle-root' }, h('h2', { class: 'MuiTypography-root MuiTypography-h6' }, title)),
          h('div', { class: 'MuiDialogContent-root' }, body),
          h(
            'div',
            { class: 'MuiDialogActions-root' },
            button(cancel, 'text', { click: () => close(), 'data-practice': 'cancel' }),
            ok && button(ok.label, 'text', { click: () => ok.act(), ...ok.hook }),
          ),
        ),
      ),
    ),
  );
  return close;
}

export const formLooks: FormLooks = {
  field: (label, type, name) =>
    h(
      'div',
      { class: jss('MuiFormControl-root MuiTextField-root') },
      h(
        'div',
        { class: 'MuiInputBase-root' },
        h('input', { class: jss('MuiInputBase-input'), type, name, placeholder: label, autocomplete: 'off' }),
      ),
    ),
  submit: (label, hook) => button(label, 'contained', { type: 'submit', ...hook }),
  button: (label) => button(label, 'outlined'),
  link: (label, address) => h('a', { class: jss('MuiTypography-root MuiLink-root'), href: address }, label),
};
