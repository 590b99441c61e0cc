import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatePages, choosePage } from '../../../../../lib/recogniser/judge/choose';
import { explain } from '../../../../../lib/recogniser/judge/explain';
import { type PageScore, scorePage } from '../../../../../lib/recogniser/judge/score';
import { LABEL_KINDS } from '../../../../../lib/site/atlas/kinds';
import { PAGE_KINDS } from '../../../../../lib/site/kinds';
import { button, label, page } from '../../../support/facts';

const heading = label('my-devices', { heading: 'markup' });
const LIST = { labels: [heading, button('delete-device')], counts: { rows: 2, certainRows: 2 } };
const said = ({ reasons }: PageScore, kind: string) =>
  reasons.filter((reason) => reason.kind === kind).map(({ met, weight, label }) => `${met ? weight : 'missing'} ${label ?? ''}`.trim());

describe('the reasons of a page', () => {
  it('are told also where they are missing', () => {
    const score = scorePage('my-devices', page(LIST), false);
    expect(said(score, 'heading')).toEqual(['35 my-devices', 'missing devices']);
    expect(said(score, 'action')).toEqual(['25 delete-device', 'missing remove']);
    expect(said(score, 'structure')).toEqual(['25', '25', 'missing', 'missing']);
    expect(said(score, 'title')).toEqual(['missing my-devices']);
    expect(said(score, 'witness')).toEqual(['0']);
    expect(score).toMatchObject({ score: 120, passes: true });
  });

  it('name what speaks against it', () => {
    const score = scorePage('my-devices', page({ ...LIST, prose: 2, secretField: true }), false);
    expect(said(score, 'prose')).toEqual(['-100']);
    expect(said(score, 'secretField')).toEqual(['-100']);
    expect(score).toMatchObject({ score: -80, passes: false });
  });

  it('are not asked for running text or a password field where the address is certain', () => {
    const score = scorePage('security', page({ side: 'account', route: 'security', prose: 3, secretField: true }), true);
    expect(score).toMatchObject({ score: 100, passes: true });
    expect(said(score, 'route')).toEqual(['90']);
    expect(said(scorePage('security', page({ side: 'account' }), false), 'route')).toEqual(['missing']);
  });

  it('know the place that finds devices by its map and what is done there, whatever is shown on it', () => {
    const finds = (counts: object, ...labels: ReturnType<typeof label>[]) =>
      scorePage('find-device', page({ labels: [label('find-device', { heading: 'alone' }), ...labels], counts }), false).passes;
    const ring = label('find-action', { acting: true });
    expect(finds({ map: 1 }, ring)).toBe(true);
    expect(finds({ map: 1 }, label('turn-off-find-device', { acting: true }))).toBe(true);
    expect(finds({ map: 1 }, label('find-action'))).toBe(false);
    expect(finds({}, ring)).toBe(false);
    expect(finds({ map: 1, wares: 1 }, ring)).toBe(false);
    expect(finds({ map: 1, elsewhere: 1 }, ring)).toBe(false);
    expect(finds({ map: 1, services: 2 }, ring)).toBe(false);
  });

  it('take the menu of the site for no first page of the cloud', () => {
    const home = (as: object, counts = {}) =>
      scorePage(
        'cloud-home',
        page({ labels: [label('cloud-brand', { heading: 'alone' }), button('settings', as), button('find-device', as)], counts }),
        false,
      ).passes;
    expect(home({}, { quota: 1 })).toBe(true);
    expect(home({})).toBe(false);
    expect(home({ inMenu: true }, { quota: 1 })).toBe(false);
    expect(home({ inMenu: true }, { aligned: 1, quota: 1 })).toBe(false);
    expect(home({ inMenu: true }, { services: 2, quota: 1 })).toBe(true);
  });

  it('take a tile among the services of the cloud for no heading of its settings', () => {
    const labels = [label('settings', { heading: 'alone' }), button('my-devices')];
    const settings = (counts: object, given = labels) => scorePage('cloud-settings', page({ labels: given, counts }), false).passes;
    expect(settings({ aligned: 1 })).toBe(true);
    expect(settings({ aligned: 1, services: 2 })).toBe(false);
    expect(settings({ aligned: 1, services: 2 }, [label('settings', { heading: 'markup' }), button('my-devices')])).toBe(true);
  });

  it('know a deletion by the consent to it beside a tick', () => {
    const deletes = (counts: object, ...labels: ReturnType<typeof label>[]) =>
      scorePage('delete-account', page({ side: 'account', labels, counts }), false).passes;
    const [heading, consent] = [label('delete-account', { heading: 'alone' }), label('delete-consent')];
    expect(deletes({ tick: 1 }, heading, consent)).toBe(true);
    expect(deletes({}, heading, consent)).toBe(false);
    expect(deletes({ tick: 1 }, consent)).toBe(false);
    expect(deletes({ tick: 1 }, heading)).toBe(false);
  });

  it('forgive a long page where its definition says so', () => {
    const long = (tick: number) => scorePage('delete-account', page({ side: 'account', prose: 1, counts: { tick } }), false);
    expect(said(long(1), 'prose')).toEqual([]);
    expect(said(long(0), 'prose')).toEqual(['-50']);
  });

  it('weigh the site’s own wording before any other, and each label once', () => {
    const proxy = label('my-devices', { heading: 'markup', web: [], text: 'known from the app' });
    const weighed = (...labels: (typeof proxy)[]) => said(scorePage('my-devices', page({ labels }), false), 'heading')[0];
    expect(weighed(proxy)).toBe('25 my-devices');
    expect(weighed({ ...proxy, composed: ['my-devices'] })).toBe('30 my-devices');
    expect(weighed(proxy, heading, heading)).toBe('35 my-devices');
  });

  it('count four labels of the context at most', () => {
    const context = ['sign-in-methods', 'third-party', 'security-question', 'personal-info', 'privacy', 'help'] as const;
    const score = scorePage('security', page({ side: 'account', labels: context.map((kind) => label(kind)) }), false);
    expect(said(score, 'context').filter((reason) => reason.startsWith('15'))).toHaveLength(4);
  });

  it('without a witness besides proxies are not enough', () => {
    const company = ['find-action', 'settings', 'cloud-brand', 'account-brand', 'my-devices'] as const;
    const labels = [label('find-device', { heading: 'markup', web: [] }), ...company.map((kind) => label(kind, { web: [] }))];
    const score = scorePage('find-device', page({ labels, counts: { rows: 1 } }), false);
    expect(score).toMatchObject({ score: 93, passes: false });
    expect(said(score, 'witness')).toEqual(['missing']);
    expect(scorePage('find-device', page({ labels: [...labels, label('settings')], counts: { rows: 1 } }), false).passes).toBe(true);
  });

  it('say that a page belongs to the other site', () => {
    const score = scorePage('cloud-home', page({ side: 'account', labels: [label('cloud-sign-in')] }), false);
    expect(said(score, 'host')).toEqual(['missing']);
    expect(score.passes).toBe(false);
  });
});

describe('the page that is taken', () => {
  it('is the more specific of two, also against its address', () => {
    expect(choosePage(page({ ...LIST, route: 'cloud-home' }))?.page).toBe('my-devices');
    expect(choosePage(page({ route: 'cloud-home' }))?.page).toBe('cloud-home');
    expect(choosePage(page({ ...LIST, route: 'find-device' }))?.page).toBe('find-device');
    expect(choosePage(page())).toBeUndefined();
  });

  it('is the first that passes when every page is weighed to its end', () => {
    const one = fc.record({
      kind: fc.constantFrom(...LABEL_KINDS),
      web: fc.boolean(),
      heading: fc.constantFrom('markup' as const, 'alone' as const, 'no' as const),
      pressed: fc.boolean(),
      acting: fc.boolean(),
    });
    const few = fc.integer({ min: 0, max: 2 });
    const counts = fc.record({ rows: few, certainRows: few, removableRows: few, soleDevice: few, tick: few, aligned: few });
    const route = fc.option(fc.constantFrom(...PAGE_KINDS), { nil: undefined });
    const side = fc.constantFrom('cloud' as const, 'account' as const);
    const seen = new Set<string | undefined>();
    fc.assert(
      fc.property(fc.array(one, { maxLength: 10 }), counts, route, side, few, (given, counts, route, side, prose) => {
        const labels = given.map(({ kind, web, heading, pressed, acting }) =>
          (pressed ? button : label)(kind, { web: web ? [kind] : [], heading, acting }),
        );
        const facts = page({ side, route, prose, counts, labels });
        const first = candidatePages(facts).find((kind) => scorePage(kind, facts, kind === route).passes);
        expect(choosePage(facts)?.page).toBe(first);
        expect(explain(facts).find(({ chosen }) => chosen)?.page).toBe(first);
        seen.add(first);
      }),
      { numRuns: 400 },
    );
    expect(seen.size).toBeGreaterThan(3);
  });
});

describe('an explanation', () => {
  it('tells every page, the one that was taken first, with what decided and what is missing', () => {
    const reports = explain(page(LIST));
    expect(reports.map(({ page }) => page).sort()).toEqual([...PAGE_KINDS].sort());
    expect(reports[0]).toMatchObject({ page: 'my-devices', chosen: true, passes: true });
    const { element } = heading;
    expect(reports[0]?.lines).toContainEqual({ met: true, depth: 0, points: 35, asked: 'heading my-devices', text: 'my-devices', element });
    expect(reports[0]?.lines).toContainEqual({ met: false, depth: 0, points: 0, asked: 'action remove', needed: '+25' });
    const lines = reports.find(({ page }) => page === 'cloud-home')?.lines ?? [];
    expect(lines.filter(({ asked }) => asked === 'cloud-sign-in web')).toMatchObject([{ met: false }]);
    expect(reports.find(({ page }) => page === 'security')?.missing).toBe('it belongs to the other site');
    expect(reports.find(({ page }) => page === 'device')?.missing).toMatch(/^its condition/);
  });
});
