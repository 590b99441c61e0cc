/** The owner's progress and settings as values: beginnings, and how a device is found by its name. */
import { MAX_DEVICES, MAX_NAME, PROGRESS_VERSION } from './limits';
import type { Device, LostAnswer, Progress, Settings } from './schema';

export { TEXT_SIZES } from './limits';
export type { Answers, Device, LostAnswer, Progress, Settings } from './schema';

/** Progress of somebody who has just begun. */
export const emptyProgress = (): Progress => ({
  version: PROGRESS_VERSION,
  journey: null,
  account: 0,
  devices: [],
  steps: {},
  setAside: {},
  resume: null,
  strangers: {},
  answers: {},
  codes: [],
  waits: {},
  reminders: {} as Progress['reminders'],
  lessons: [],
  applied: [],
});

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  phoneLanguage: 'auto',
  guard: 'hold',
  theme: 'auto',
  textSize: '100',
  side: 'end',
  folded: false,
  button: 'popup',
  newsRead: '',
};

/** What a reader knows of the progress. */
export type ProgressView =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly progress: Progress }
  | { readonly state: 'unreadable'; readonly reason: string };

const nameKeys = new Map<string, string>();

/** One name for all spellings of a device's name: case, white space and width do not matter. */
export function nameKey(name: string): string {
  let key = nameKeys.get(name);
  if (key === undefined) {
    key = name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, MAX_NAME * 2);
    if (nameKeys.size > MAX_DEVICES * 2) nameKeys.clear();
    nameKeys.set(name, key);
  }
  return key;
}

/** Key of a device that is not in the list. The prefix keeps names such as `__proto__` harmless. */
export const strangerKey = (name: string): string => `name:${nameKey(name)}`;

/**
 * The owner's devices that a page may mean by this name (or that has this id). Two of one name are two: what is said of one is not
 * true of the other.
 */
export function devicesNamed(progress: Progress, name: string): readonly Device[] {
  const byId = progress.devices.filter(({ id }) => id === name);
  const key = nameKey(name);
  return byId.length > 0 ? byId : progress.devices.filter((device) => nameKey(device.name) === key);
}

/**
 * The owner's answer to "is it lost or stolen?" for a device as a page names it. Where several may be meant, the strictest: lost if
 * any is, unanswered if any is, else not lost.
 * @param alike how many devices of this name the page shows, where it shows a list: more than the owner has listed are strangers too
 */
export function lostAnswer(progress: Progress, name: string, alike = 1): LostAnswer | undefined {
  const listed = devicesNamed(progress, name);
  const stranger = progress.strangers[strangerKey(name)];
  const answers = listed.map(({ lost }) => lost);
  if (listed.length < alike || listed.length === 0 || stranger === 'yes') answers.push(stranger);
  return strictest(answers);
}

function strictest(answers: readonly (LostAnswer | undefined)[]): LostAnswer | undefined {
  if (answers.includes('yes')) return 'yes';
  return answers.includes(undefined) ? undefined : 'no';
}
