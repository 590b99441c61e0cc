/**
 * One hint a control: what it does, what it does not do, whether it can be undone. Words: `hint.<control>.does`, `.not`, `.undo` in
 * locales/. A new hint is one entry here.
 */

import type { StepId } from '../journeys/steps';
import type { Citation } from '../journeys/types';
import type { ControlKind } from '../site/kinds';
import type { RefusalId } from '../site/refusals';
import type { MessageKey } from '../words';

export interface Hint {
  readonly tone: 'plain' | 'careful' | 'danger';
  /** Which of the three sentences there are; `does` always. */
  readonly says: readonly ('not' | 'undo')[];
  readonly sources: readonly [Citation, ...Citation[]];
}

export const HINTS: Readonly<Record<ControlKind, Hint>> = {
  'settings-entry': { tone: 'plain', says: [], sources: ['A1 L27-29', 'A7 L509-513'] },
  'find-device-entry': { tone: 'plain', says: ['not'], sources: ['A7 L571', 'O10'] },
  'account-menu-item': { tone: 'plain', says: [], sources: ['A4 L277-280', 'A1 L33'] },
  'my-devices-heading': { tone: 'plain', says: ['not'], sources: ['A1 L29', 'A4 L263'] },
  'device-row': { tone: 'plain', says: [], sources: ['A2 L101-105', 'A7 L513'] },
  'remove-device': { tone: 'careful', says: ['not', 'undo'], sources: ['K24 XiaomiAccount.apk:260', 'A2 L59-61', 'A5 L377', 'A4 L320'] },
  'device-menu': { tone: 'plain', says: [], sources: ['A7 L571'] },
  'turn-off-find-device': { tone: 'careful', says: ['not', 'undo'], sources: ['K24 XiaomiAccount.apk:327', 'A2 L197', 'A7 L473', 'O3'] },
  'recovery-phone': { tone: 'careful', says: ['not'], sources: ['A4 L286', 'A7 L526-532'] },
  'recovery-email': { tone: 'careful', says: ['not'], sources: ['A4 L286', 'A7 L526-532'] },
  'change-password': { tone: 'careful', says: ['not'], sources: ['K24 XiaomiAccount.apk:327', 'M13 XiaomiAccount.apk:273'] },
  'security-entry': { tone: 'plain', says: [], sources: ['A4 L281', 'A5 L388'] },
  'privacy-entry': { tone: 'plain', says: [], sources: ['A7 L581', 'T16'] },
  'delete-account-entry': { tone: 'danger', says: ['not', 'undo'], sources: ['A7 L581-587', 'A6 L439', 'O8'] },
  'delete-account-acknowledge': { tone: 'danger', says: [], sources: ['A7 L583-587'] },
  'delete-account-consent': { tone: 'danger', says: [], sources: ['O1', 'A7 L587'] },
  'delete-account-confirm': { tone: 'danger', says: ['not', 'undo'], sources: ['O1', 'A4 L320', 'A2 L183', 'T15'] },
  'withdraw-consent': { tone: 'danger', says: ['not', 'undo'], sources: ['W1', 'K24 XiaomiAccount.apk:970'] },
  'delete-account-refusal': { tone: 'careful', says: [], sources: ['O1'] },
};

/** The sentences of a hint, in the order in which they are shown. */
export function sentencesOf(control: ControlKind): readonly { part: 'does' | 'not' | 'undo'; key: MessageKey }[] {
  return (['does', ...HINTS[control].says] as const).map((part) => ({ part, key: `hint.${control}.${part}` as MessageKey }));
}

/** The step that takes each of Xiaomi's refusals away; absent where nobody has explained what would. */
export const REFUSAL_STEP: Readonly<Partial<Record<RefusalId, StepId>>> = {
  'find-device': 'find-device-off',
  'mi-home': 'mi-home-removed',
  'cloud-consent': 'consent-revoked',
  'cloud-data': 'cloud-emptied',
  'mi-coins': 'money-settled',
  'mi-finance': 'money-settled',
  'mi-pay-india': 'money-settled',
  'real-name': 'services-ended',
  'xiaomi-mobile-sim': 'services-ended',
};
