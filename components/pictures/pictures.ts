/**
 * What the schematic pictures show, as plain data: at most two screens a step, with words only on what is pressed or looked at. What
 * stands on Xiaomi's phones and pages is quoted; all else is grey. A new picture is one entry here and the words of its labels.
 */
import type { StepId } from '../../lib/journeys/steps';
import type { MessageKey } from '../../lib/words';

/** One thing on a screen, from the top down. `press`: it is one of those to press, which are numbered in order. */
export type Part =
  | { readonly kind: 'blank' }
  | { readonly kind: 'row'; readonly label: MessageKey; readonly press?: true; readonly menu?: true }
  | { readonly kind: 'switch'; readonly label: MessageKey; readonly to: 'on' | 'off'; readonly press: true }
  | { readonly kind: 'button'; readonly label: MessageKey; readonly press?: true; readonly avoid?: true }
  | { readonly kind: 'tick'; readonly label: MessageKey; readonly press?: true }
  | { readonly kind: 'lock'; readonly label: MessageKey; readonly avoid: true }
  | { readonly kind: 'empty'; readonly label: MessageKey };

/** A screen of a phone or a page of the site, with its heading. */
export interface Screen {
  readonly on: 'phone' | 'web';
  readonly title?: MessageKey;
  readonly parts: readonly Part[];
}
export type Picture = readonly [Screen] | readonly [Screen, Screen];

const BLANK: Part = { kind: 'blank' };
const row = (label: MessageKey, menu?: true): Part => ({ kind: 'row', label, press: true, ...(menu && { menu }) });
const button = (label: MessageKey): Part => ({ kind: 'button', label, press: true });
const look = (label: MessageKey): Part => ({ kind: 'tick', label });
const phone = (title: MessageKey | undefined, ...parts: Part[]): Screen => ({ on: 'phone', ...(title && { title }), parts });
const web = (title: MessageKey, ...parts: Part[]): Screen => ({ on: 'web', title, parts });

const SETTINGS = phone('picture.settings', row('picture.account'), BLANK, BLANK, BLANK);
const RESET: Picture = [
  phone('picture.settings', BLANK, BLANK, row('picture.about')),
  phone('picture.about', BLANK, row('picture.reset'), BLANK, button('picture.erase')),
];
const FIRST_START: Picture = [
  phone('picture.setup', row('picture.wifi'), BLANK, BLANK),
  phone(undefined, BLANK, look('picture.desktop'), BLANK),
];
const SIGN_IN: Picture = [
  SETTINGS,
  phone('picture.account', button('picture.sign-in'), { kind: 'switch', label: 'picture.find', to: 'on', press: true }, BLANK),
];
const DEVICES = web('page.cloud-home', BLANK, row('control.settings-entry'), row('control.my-devices-heading'));
const CONTACTS: Picture = [web('page.security', row('control.recovery-phone'), row('control.recovery-email'), BLANK)];

export const PICTURES = {
  'bootloader-wait': [phone('picture.account', BLANK, BLANK, { kind: 'button', label: 'picture.sign-out', avoid: true })],
  'side-effects-read': [phone('picture.before-leaving', look('picture.app-password'), look('picture.photos'), look('picture.cards'))],
  'contacts-saved': [
    phone('picture.contacts', BLANK, row('picture.contacts-settings')),
    phone(undefined, BLANK, row('picture.export'), BLANK),
  ],
  'find-device-off': [SETTINGS, phone('picture.account', BLANK, { kind: 'switch', label: 'picture.find', to: 'off', press: true }, BLANK)],
  'find-device-off.web': [
    web('page.cloud-home', BLANK, row('control.find-device-entry')),
    web('page.find-device', row('picture.phone', true), button('control.turn-off-find-device')),
  ],
  'signed-out': [SETTINGS, phone('picture.account', BLANK, BLANK, button('picture.sign-out'))],
  'google-removed': [
    phone('picture.settings', BLANK, row('picture.accounts'), BLANK),
    phone('picture.accounts', row('picture.google'), BLANK, button('picture.remove')),
  ],
  'factory-reset': RESET,
  'reset-again': RESET,
  'reset-tested': FIRST_START,
  'signed-in-new': SIGN_IN,
  'duplicates-merged': [phone('picture.contacts', BLANK, BLANK, button('picture.merge'))],
  'used-reset-seen': RESET,
  'used-first-start': FIRST_START,
  'used-no-locks': [
    phone(undefined, BLANK, { kind: 'lock', label: 'picture.foreign-lock', avoid: true }),
    phone(undefined, BLANK, look('picture.desktop'), BLANK),
  ],
  'used-own-account': SIGN_IN,
  // on the site
  'removed-on-web': [DEVICES, web('control.my-devices-heading', row('picture.phone'), BLANK, button('control.remove-device'))],
  'web-list-checked': [DEVICES, web('control.my-devices-heading', { kind: 'empty', label: 'picture.empty' })],
  'find-list-checked': [
    web('page.cloud-home', BLANK, row('control.find-device-entry')),
    web('page.find-device', { kind: 'empty', label: 'picture.empty' }),
  ],
  'account-deleted': [
    web('page.privacy', BLANK, row('control.delete-account-entry')),
    web('page.delete-account', { kind: 'tick', label: 'control.delete-account-consent', press: true }, button('picture.confirm')),
  ],
  'second-contact': CONTACTS,
  'contact-replaced': CONTACTS,
  'password-set': [web('page.security', BLANK, { kind: 'tick', label: 'picture.password' }, BLANK)],
  'lost-mode': [
    web('page.cloud-home', BLANK, row('control.find-device-entry')),
    web('page.find-device', row('picture.phone'), button('picture.lost-mode')),
  ],
} as const satisfies Partial<Record<StepId | 'find-device-off.web', Picture>>;

/** Variants that are done in the same places as the step itself. */
const SAME_PLACES: ReadonlySet<string | undefined> = new Set([undefined, 'sell', 'switch', 'delete', 'remove']);

/** The picture of a step in one wording; undefined where there is none. */
export function pictureOf(step: StepId, variant?: string): Picture | undefined {
  const pictures: Partial<Record<string, Picture>> = PICTURES;
  return pictures[`${step}.${variant}`] ?? (SAME_PLACES.has(variant) ? pictures[step] : undefined);
}

/** Everything on a picture that has a part in it, in order. */
export function labelled(picture: Picture, is: 'press' | 'avoid' | 'look'): readonly MessageKey[] {
  return picture.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      if (part.kind === 'blank') return [];
      const role = 'press' in part && part.press ? 'press' : 'avoid' in part && part.avoid ? 'avoid' : 'look';
      return role === is ? [part.label] : [];
    }),
  );
}
