// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { nowOf, planOf } from '../../../../lib/journeys/plan';
import { DEFAULT_SETTINGS } from '../../../../lib/progress/state';
import { Practice, siteLanguage } from '../../../../lib/rehearsal/practice';
import { beginningOf, isSceneId, SCENE_IDS, SCENES, type Scene, type SceneId } from '../../../../lib/rehearsal/scenes';
import type { Words } from '../../../../lib/words';

const words = { language: 'ru', direction: 'ltr', messages: {} } as unknown as Words;
const NOW = 1_800_000_000_000;
const rehearse = (scene: SceneId): Practice => new Practice({ scene: SCENES[scene], words, settings: DEFAULT_SETTINGS, clock: () => NOW });
const progressOf = (practice: Practice) => {
  const { progress } = practice.snapshot;
  if (progress.state !== 'ready') throw new Error(progress.state);
  return progress.progress;
};

describe('scenes', () => {
  it.each(SCENE_IDS)('%s begins where it says', (id) => {
    const scene: Scene = SCENES[id];
    const at = nowOf(planOf(scene.journey, beginningOf(scene, NOW), { now: NOW }));
    if (at.kind !== 'step') throw new Error(at.kind);
    if (scene.from) expect(at.item.id).toBe(scene.from);
    else expect(at.item.step.listsDevices ?? at.item.step.needsDevice ?? scene.journey).toBeTruthy();
  });
  it('have names of their own', () => {
    expect(isSceneId('refusal')).toBe(true);
    for (const no of ['', 'choose', 'toString', '__proto__']) expect(isSceneId(no)).toBe(false);
  });
});

describe('a rehearsal', () => {
  it('keeps its progress to itself and tells of every change', async () => {
    const practice = rehearse('sell-or-give-away');
    const told = vi.fn();
    const end = practice.onChange(told);
    const client = practice.client();
    expect(await client.snapshot(undefined)).toMatchObject({ words, progress: { state: 'ready' } });
    expect(await client.snapshot('ru')).not.toHaveProperty('words');
    const reply = await client.command({ type: 'set-step', step: 'devices-chosen', done: true });
    expect(reply?.outcome).toEqual({ ok: true, undo: expect.objectContaining({ type: 'put-back' }) });
    expect(progressOf(practice).steps).toEqual({ 'devices-chosen': NOW });
    expect(told).toHaveBeenCalledTimes(1);
    expect((await client.command({ type: 'forget-device', device: 'nobody' }))?.outcome).toMatchObject({ ok: false });
    end();
    practice.command({ type: 'start-over' });
    expect(told).toHaveBeenCalledTimes(1);
    expect(client.alive()).toBe(true);
  });

  it('shows on the site what is said to be done on the phone', () => {
    const practice = rehearse('sell-or-give-away');
    practice.redraw = vi.fn();
    practice.command({ type: 'set-step', step: 'sign-in-works', done: true });
    expect(practice.redraw).not.toHaveBeenCalled();
    practice.command({ type: 'set-step', step: 'find-device-off', device: 'phone-1', done: true });
    expect(practice.site.devices).toMatchObject([{ findDevice: false }]);
    practice.command({ type: 'set-step', step: 'signed-out', device: 'phone-1', done: true });
    expect(practice.site.devices).toEqual([]);
    expect(practice.redraw).toHaveBeenCalledTimes(2);
  });

  it('tells of another page on the stage once', () => {
    const practice = rehearse('remove-device');
    const told = vi.fn();
    practice.onChange(told);
    practice.client().onQuestion(() => ({ page: 'my-devices' }) as never);
    practice.look();
    practice.look();
    expect(told).toHaveBeenCalledTimes(1);
    expect(practice.seen).toEqual({ page: 'my-devices' });
  });

  it('plays the site in a language that it has', () => {
    expect(['ru', 'en', 'zh', 'zh-CN', 'ar'].map(siteLanguage)).toEqual(['ru', 'en', 'zh-CN', 'zh-CN', 'en']);
  });
});
