/** What can be practised: every journey from its beginning, and moments that are better met here first. Plain data and how it begins. */
import type { JourneyId } from '../journeys';
import { nowOf, planOf } from '../journeys/plan';
import type { StepId } from '../journeys/steps';
import type { CommandInput } from '../progress/commands';
import { reduce } from '../progress/reduce';
import { emptyProgress, type Progress } from '../progress/state';

/** A phone that is both in the plan and on the practice site, under one name. */
export interface ScenePhone {
  readonly id: string;
  readonly name: string;
  readonly model: string;
  /** Not at hand. */
  readonly gone?: true;
  /** Stays out of the plan. */
  readonly stays?: true;
}

/** A scene. Words: those of its journey, or `rehearsal.scene.<id>.title` and `.text`. */
export interface Scene {
  readonly journey: JourneyId;
  readonly phones: readonly ScenePhone[];
  /** Everything before this step is ticked already. */
  readonly from?: StepId;
  /** Rows of the site's list of reasons against a deletion. */
  readonly refusals?: readonly string[];
  /** Nothing is left on the site by then. */
  readonly released?: true;
  /** Address on the practice site where it begins. */
  readonly start?: string;
}

const PHONE: ScenePhone = { id: 'phone-1', name: 'Redmi Note 8 Pro', model: 'M1906G7G' };
const SOLD: ScenePhone = { ...PHONE, gone: true };
const TWIN: ScenePhone = { id: 'phone-2', name: PHONE.name, model: 'M1906G7E', stays: true };

export const SCENES = {
  'sell-or-give-away': { journey: 'sell-or-give-away', phones: [PHONE] },
  'remove-device': { journey: 'remove-device', phones: [SOLD] },
  'switch-account': { journey: 'switch-account', phones: [PHONE] },
  'change-contact': { journey: 'change-contact', phones: [PHONE] },
  'delete-account': { journey: 'delete-account', phones: [PHONE] },
  'locked-out': { journey: 'locked-out', phones: [PHONE] },
  'check-used-phone': { journey: 'check-used-phone', phones: [] },
  refusal: {
    journey: 'delete-account',
    phones: [PHONE],
    from: 'account-deleted',
    refusals: ['coins'],
    released: true,
    start: 'https://account.xiaomi.com/fe/service/account/privacy/delete-account',
  },
  'same-name': {
    journey: 'remove-device',
    phones: [SOLD, TWIN],
    from: 'removed-on-web',
    start: 'https://i.mi.com/#/mic/devices',
  },
  'scam-call': { journey: 'sell-or-give-away', phones: [PHONE], start: 'https://i.mi.com/find' },
} as const satisfies Record<string, Scene>;

export type SceneId = keyof typeof SCENES;
export const SCENE_IDS = Object.keys(SCENES) as SceneId[];

/** Whether a text names a scene. */
export const isSceneId = (id: string): id is SceneId => Object.hasOwn(SCENES, id);

/**
 * The progress that a scene begins with.
 * @param now milliseconds since 1970
 */
export function beginningOf(scene: Scene, now: number): Progress {
  let progress = emptyProgress();
  const send = (input: CommandInput): void => {
    const result = reduce(progress, { ...input, id: `scene-${progress.applied.length}` }, now);
    if (!result.ok) throw new Error(`${input.type}: ${result.reason}`);
    progress = result.progress;
  };
  send({ type: 'choose-journey', journey: scene.journey });
  if (scene.journey === 'delete-account') send({ type: 'answer', answers: { purpose: 'end-it' } });
  for (const { id, name, gone, stays } of scene.phones) {
    send({ type: 'add-device', device: { id, kind: 'phone', name } });
    if (gone) send({ type: 'mark-device', device: id, mark: 'gone', value: true });
    if (stays) send({ type: 'mark-device', device: id, mark: 'stays', value: true });
  }
  while (scene.from) {
    const at = nowOf(planOf(scene.journey, progress, { now }));
    if (at.kind !== 'step' || at.item.id === scene.from) break;
    const { id, device, account } = at.item;
    send({ type: 'set-step', step: id, ...(device && { device: device.id }), account, done: true });
  }
  return progress;
}
