// Building blocks of the desktop generation: class names as in code that ran against the real pages (`mi-*`, `ant-*`,
// `_-src-portals-desktop-pages-...` on the account; `<local>-<hash>` on the cloud).
import { type Child, h, type Props } from './dom';

/** A CSS-module name of the cloud: readable beginning, hash of five. Only the beginning may be relied on. */
export function hashed(local: string): string {
  let sum = 7;
  for (const sign of `practice/${local}`) sum = (sum * 31 + sign.charCodeAt(0)) % 60_466_176;
  return `${local}-${sum.toString(36).padStart(5, '0')}`;
}

/** A CSS-module name of the account: the path of the file, without a hash. */
export function module(page: string, local: string): string {
  return `_-src-portals-desktop-pages-${page}-${local}`;
}

/** How the forms of an application look. */
export interface FormLooks {
  field(label: string, type: string, name: string): Child;
  submit(label: string, props?: Props): Child;
  button(label: string): Child;
  link(label: string, address: string): Child;
}

export interface ModalParts {
  title: string;
  body: Child;
  ok?: { label: string; hook: Props; act(): void };
  cancel: string;
}

/** A modal as a portal at the end of the body, outside the application's root. */
export function openModal({ title, body, ok, cancel }: ModalParts): { close(): void } {
  const close = (): void => portal.remove();
  const portal = h(
    'div',
    {},
    h('div', { class: 'ant-modal-mask' }),
    h(
      'div',
      { class: 'ant-modal-wrap', tabindex: '-1' },
      h(
        'div',
        { class: 'ant-modal', role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
        h(
          'div',
          { class: 'ant-modal-content' },
          h('div', { class: 'ant-modal-header' }, h('div', { class: 'ant-modal-title' }, title)),
          h('div', { class: 'ant-modal-body' }, body),
          h(
            'div',
            { class: 'ant-modal-footer' },
            h('button', { type: 'button', class: 'ant-btn', click: close, 'data-practice': 'cancel' }, h('span', {}, cancel)),
            ok &&
              h('button', { type: 'button', class: 'ant-btn ant-btn-primary', click: () => ok.act(), ...ok.hook }, h('span', {}, ok.label)),
          ),
        ),
      ),
    ),
  );
  document.body.append(portal);
  return { close };
}

export function waiting(): Node {
  return h('div', { class: 'loading-wrap' }, h('span', { class: '_-src-components-LoadingIcon-loadingIcon' }));
}

export const formLooks: FormLooks = {
  field: (label, type, name) =>
    h(
      'div',
      { class: 'mi-text-field' },
      h('label', { class: 'mi-input' }, h('span', {}, label), h('input', { class: 'mi-input__input', type, name, autocomplete: 'off' })),
    ),
  submit: (label, hook) => h('button', { type: 'submit', class: 'mi-button mi-button--primary mi-button--fullwidth', ...hook }, label),
  button: (label) => h('button', { type: 'button', class: 'mi-button' }, label),
  link: (label, address) => h('a', { class: 'mi-link', href: address }, label),
};
