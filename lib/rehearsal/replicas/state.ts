// What the practice site remembers. One state for all its hosts, kept by the server, so that a test can set it and look at it.

import { refusalsFor } from './refusals';
import type { Act, ActAnswer, Device, PracticeConfig, Press } from './types';

/** What the site's own handlers did. `toContainEqual({ act: 'account-deleted' })` is the intended way to ask. */
export type LogEntry =
  | { act: 'device-removed'; device: string }
  | { act: 'find-device-off'; device: string }
  | { act: 'deletion-refused'; rows: string[] }
  | { act: 'deletion-started' }
  | { act: 'account-deleted' }
  | { act: 'signed-in' }
  | { act: 'signed-out' }
  | { act: 'policy-accepted' };

export const DEFAULT_DEVICES: readonly Device[] = [
  { id: 'phone-1', name: 'Redmi Note 8 Pro', model: 'M1906G7G', kind: 'phone', findDevice: true, online: true },
  { id: 'phone-2', name: 'Mi 9T', model: 'M1903F10G', kind: 'phone', findDevice: true, online: false },
  { id: 'watch-1', name: 'Mi Watch Lite', model: 'REDMIWT01', kind: 'watch', findDevice: false, online: true },
];

const DEFAULTS: PracticeConfig = {
  generation: 'desktop',
  language: 'ru',
  devices: [...DEFAULT_DEVICES],
  refusals: [],
  signedIn: true,
  lateMs: 30,
  csp: 'none',
  theme: 'light',
  intruder: '',
};

const copy = (config: PracticeConfig): PracticeConfig => structuredClone(config);

export class PracticeState {
  #start: PracticeConfig;
  #config: PracticeConfig;
  #deleted = false;
  #deletionStarted = false;
  #policyAccepted = false;
  #log: LogEntry[] = [];
  #presses: Press[] = [];

  constructor(options: Partial<PracticeConfig>) {
    this.#start = copy({ ...DEFAULTS, ...options });
    this.#config = copy(this.#start);
  }

  get config(): Readonly<PracticeConfig> {
    return copy(this.#config);
  }
  get devices(): readonly Device[] {
    return structuredClone(this.#config.devices);
  }
  get deleted(): boolean {
    return this.#deleted;
  }
  get policyAccepted(): boolean {
    return this.#policyAccepted;
  }
  get log(): readonly LogEntry[] {
    return structuredClone(this.#log);
  }
  /** Clicks on the site's controls that the page really saw, trusted or not, in order. */
  get presses(): readonly Press[] {
    return structuredClone(this.#presses);
  }

  configure(change: Partial<PracticeConfig>): void {
    this.#config = copy({ ...this.#config, ...change });
  }

  /** Back to what the site was started with; nothing done since then is remembered. */
  reset(): void {
    this.#config = copy(this.#start);
    this.#deleted = false;
    this.#deletionStarted = false;
    this.#policyAccepted = false;
    this.#log = [];
    this.#presses = [];
  }

  pressed(press: Press): void {
    this.#presses.push(press);
  }

  carryOut(order: Act): ActAnswer {
    switch (order.act) {
      case 'remove-device':
        return this.#remove(order.device);
      case 'turn-off-find-device':
        return this.#turnOff(order.device);
      case 'start-deletion':
        return this.#startDeletion();
      case 'finish-deletion':
        return this.#finishDeletion();
      case 'sign-in':
        this.#config.signedIn = true;
        return this.#did({ act: 'signed-in' });
      case 'sign-out':
        this.#config.signedIn = false;
        return this.#did({ act: 'signed-out' });
      case 'accept-policy':
        this.#policyAccepted = true;
        return this.#did({ act: 'policy-accepted' });
    }
  }

  #did(entry: LogEntry): ActAnswer {
    this.#log.push(entry);
    return { done: true, refusals: [] };
  }

  #remove(id: string): ActAnswer {
    const left = this.#config.devices.filter((device) => device.id !== id);
    if (left.length === this.#config.devices.length) return { done: false, refusals: [] };
    this.#config.devices = left;
    return this.#did({ act: 'device-removed', device: id });
  }

  #turnOff(id: string): ActAnswer {
    const device = this.#config.devices.find((one) => one.id === id && one.findDevice);
    if (!device) return { done: false, refusals: [] };
    device.findDevice = false;
    return this.#did({ act: 'find-device-off', device: id });
  }

  #refusals() {
    return refusalsFor(this.#config.devices, this.#config.refusals, this.#config.language);
  }

  #startDeletion(): ActAnswer {
    const refusals = this.#refusals();
    if (refusals.length > 0) {
      this.#log.push({ act: 'deletion-refused', rows: refusals.map((row) => (row.id === 'other' ? row.text : row.id)) });
      return { done: false, refusals };
    }
    this.#deletionStarted = true;
    return this.#did({ act: 'deletion-started' });
  }

  #finishDeletion(): ActAnswer {
    const refusals = this.#refusals();
    if (!this.#deletionStarted || this.#deleted || refusals.length > 0) return { done: false, refusals };
    this.#deleted = true;
    this.#config.signedIn = false;
    return this.#did({ act: 'account-deleted' });
  }
}
