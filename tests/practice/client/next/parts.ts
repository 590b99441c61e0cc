// Building blocks of a redesign nobody has seen: web components with open shadow roots, labels split over nested spans (some inside
// the root, some slotted into it from outside), native modal dialogs. No public source describes such pages; that is the point.
import { append, type Child, dress, h, ICONS, icon, type Props, practice } from '../../../../lib/rehearsal/replicas/dom';
import type { FormLooks } from '../forms';
import { sharedSheet } from '../styles';

let looks: CSSStyleSheet[] = [];

export async function prepareLooks(): Promise<void> {
  looks = [await sharedSheet('next')];
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...looks];
}

type Tag = `hx-${string}`;

/** An element with an open shadow root; `inside` goes into the root, `light` stays outside for its slots. */
export function shade(tag: Tag, props: Props, inside: Child, light?: Child): HTMLElement {
  if (!customElements.get(tag)) customElements.define(tag, class extends HTMLElement {});
  const host = dress(document.createElement(tag), props, [light]);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = looks;
  append(root, [inside]);
  return host;
}

/** A label in pieces, as animated or partly emphasised text comes: the words read on, the text nodes do not. */
export function pieces(label: string): HTMLElement {
  const middle = Math.ceil(label.length / 2);
  const space = label.indexOf(' ', middle - 1);
  const cut = space < 0 ? middle : space + 1;
  return h('span', { class: 'label' }, h('span', {}, label.slice(0, cut)), h('span', {}, h('span', {}, label.slice(cut))));
}

/** Enter does the work by itself here, without a click in between. */
const pressable = (act: () => void): Props => ({
  role: 'button',
  tabindex: '0',
  keydown(event) {
    if ((event as KeyboardEvent).key === 'Enter') act();
  },
});

export function button(label: string, look: 'plain' | 'main' | 'danger', act: () => void, hook: Props = {}, disabled = false): HTMLElement {
  const inner = h('button', { type: 'button', class: look, disabled }, pieces(label));
  const host: HTMLElement = shade('hx-button', { ...hook, 'aria-disabled': disabled && 'true' }, inner);
  host.addEventListener('click', () => {
    if (!inner.disabled) act();
  });
  return host;
}

/** Lets a button of `button` be pressed or not. */
export function enable(host: HTMLElement, on: boolean): void {
  const inner = host.shadowRoot?.querySelector('button');
  if (inner) inner.disabled = !on;
  if (on) host.removeAttribute('aria-disabled');
  else host.setAttribute('aria-disabled', 'true');
}

export function row(name: string, note: string, act?: () => void, hook: Props = {}): HTMLElement {
  const inside = h('div', { class: 'row', ...(act && pressable(act)) }, h('slot', { name: 'name' }), h('slot', { name: 'note' }));
  const light = [h('span', { slot: 'name' }, pieces(name)), h('span', { slot: 'note', class: 'note' }, note)];
  return shade('hx-row', { ...hook, ...(act && { click: () => act() }) }, inside, light);
}

export function card(title: string | undefined, ...content: Child[]): HTMLElement {
  return shade('hx-card', {}, [title !== undefined && h('h2', {}, pieces(title)), h('slot')], content);
}

/** A tick that is no input: a `role=checkbox` inside a shadow root, its text outside. */
export function check(label: string, changed: (ticked: boolean) => void, hook: Props): HTMLElement {
  const flip = (): void => {
    const ticked = box.getAttribute('aria-checked') !== 'true';
    box.setAttribute('aria-checked', String(ticked));
    changed(ticked);
  };
  const box = h(
    'div',
    {
      class: 'check',
      role: 'checkbox',
      'aria-checked': 'false',
      tabindex: '0',
      keydown(event) {
        if ((event as KeyboardEvent).key !== ' ') return;
        event.preventDefault();
        flip();
      },
    },
    h('i', {}, icon(ICONS.tick)),
    h('slot'),
  );
  return shade('hx-check', { ...hook, click: flip }, box, pieces(label));
}

export interface Modal {
  /** Puts other content into the dialog. */
  fill(title: string, ...content: Child[]): void;
  close(): void;
}

/** A native dialog in the top layer, inside a shadow root of its own. */
export function openModal(title: string, ...content: Child[]): Modal {
  const dialog = h('dialog');
  const host = shade('hx-modal', {}, dialog);
  const modal: Modal = {
    fill(heading, ...parts) {
      dialog.replaceChildren(h('h2', {}, pieces(heading)), h('div', { class: 'stack' }, parts));
    },
    close() {
      dialog.close();
      host.remove();
    },
  };
  dialog.addEventListener('cancel', () => host.remove());
  modal.fill(title, ...content);
  document.body.append(host);
  dialog.showModal();
  return modal;
}

export interface Question {
  title: string;
  text: string;
  yes: string;
  hook: Props;
  no: string;
  act(): Promise<unknown>;
}

/** A question over everything; the answer "yes" is on the left here, unlike in the other generations. */
export function ask({ title, text, yes, hook, no, act }: Question): void {
  const modal = openModal(
    title,
    h('p', {}, text),
    h(
      'div',
      { class: 'answers' },
      button(yes, 'main', () => void act().then(modal.close), hook),
      button(no, 'plain', () => modal.close(), practice('cancel')),
    ),
  );
}

export const formLooks: FormLooks = {
  field: (label, type, name) => h('label', { class: 'field' }, h('span', {}, label), h('input', { type, name, autocomplete: 'off' })),
  submit: (label, hook) => h('button', { type: 'submit', class: 'main', ...hook }, pieces(label)),
  button: (label) => h('button', { type: 'button', class: 'plain' }, label),
  link: (label, address) => h('a', { href: address }, label),
};
