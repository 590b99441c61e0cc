import { describe, expect, it } from 'vitest';
import { holds } from '../../../../lib/recogniser/judge/clauses';
import type { LabelFacts, PageFacts } from '../../../../lib/recogniser/judge/facts';
import type { LabelKind } from '../../../../lib/site/atlas';
import { PAGE_KINDS, type PageKind } from '../../../../lib/site/kinds';
import { bySpecificity, moreSpecific, PAGES, PLACES, SPECIFIC_FIRST } from '../../../../lib/site/pages';
import type { FactName } from '../../../../lib/site/pages/definition';
import { ROUTES, routeOf } from '../../../../lib/site/routes';
import { label, page } from '../../support/facts';

/** Facts in short: labels by what is seen of them, and whatever else is not the default. */
interface Given extends Partial<Record<FactName, number | boolean>> {
  /** Labels that are there, and nothing more. */
  has?: LabelKind[];
  web?: LabelKind[];
  heading?: LabelKind[];
  pressable?: LabelKind[];
  acting?: LabelKind[];
  /** Headings by markup that cannot be pressed. */
  heads?: LabelKind[];
  listed?: LabelKind[];
  /** Such headings above all others. */
  tops?: LabelKind[];
  /** Among lines of one shape. */
  lined?: LabelKind[];
  /** What can be pressed in a menu above the list. */
  above?: LabelKind[];
  /** In the document's title. */
  titled?: LabelKind[];
  /** By the last word of the address. */
  addressed?: LabelKind;
}

function facts(given: Given): PageFacts {
  const {
    has = [],
    web = [],
    heading = [],
    pressable = [],
    acting = [],
    heads = [],
    tops = [],
    listed = [],
    lined = [],
    above = [],
    titled = [],
    addressed,
    ...counts
  } = given;
  const proxy = (kind: LabelKind, as: Partial<LabelFacts>): LabelFacts => label(kind, { web: [], ...as });
  return page({
    labels: [
      ...has.map((kind) => proxy(kind, {})),
      ...web.map((kind) => label(kind)),
      ...heading.map((kind) => proxy(kind, { heading: 'alone' })),
      ...pressable.map((kind) => proxy(kind, { pressable: 'cursor' })),
      ...acting.map((kind) => proxy(kind, { acting: true })),
      ...heads.map((kind) => proxy(kind, { heading: 'markup' })),
      ...tops.map((kind) => proxy(kind, { heading: 'markup', isFirstHeading: true })),
      ...lined.map((kind) => proxy(kind, { inLine: true })),
      ...above.map((kind) => proxy(kind, { inLayer: true, pressable: 'cursor' })),
      ...listed.map((kind) => proxy(kind, { listed: true })),
    ],
    titles: titled.map((kind) => ({ kind, text: kind, web: true })),
    addressed: addressed && { kind: addressed, text: addressed },
    counts: Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, Number(value)])),
  });
}

describe('without an address, a page can be', () => {
  it.each<[PageKind, boolean, string, Given]>([
    ['cloud-home', true, 'with the site’s own sign-in', { web: ['cloud-sign-in'] }],
    ['cloud-home', false, 'with another’s sign-in', { pressable: ['cloud-sign-in'] }],
    ['cloud-home', true, 'with tiles for settings and Find device, and the space', { pressable: ['settings', 'find-device'], quota: true }],
    ['cloud-home', true, 'with such tiles under its name', { pressable: ['settings', 'find-device'], heads: ['cloud-brand'] }],
    ['cloud-home', false, 'with such tiles alone', { pressable: ['settings', 'find-device'] }],
    ['cloud-home', false, 'with such tiles above a list', { pressable: ['settings', 'find-device'], quota: true, rows: 1 }],
    ['cloud-home', false, 'with one of the tiles', { pressable: ['settings'], has: ['find-device'] }],
    ['cloud-home', false, 'with the other one', { pressable: ['find-device'], has: ['settings'] }],

    [
      'cloud-settings',
      true,
      'at its address, with the devices in one of many lines',
      { addressed: 'settings', lined: ['my-devices'], tiles: true },
    ],
    ['cloud-settings', true, 'titled so, with a word for them', { titled: ['settings'], lined: ['devices'], tiles: true }],
    ['cloud-settings', false, 'in a line of two', { titled: ['settings'], lined: ['devices'] }],
    [
      'cloud-settings',
      true,
      'headed and titled so, with lines in whatever words',
      { heads: ['settings'], titled: ['settings'], tiles: true },
    ],
    ['cloud-settings', false, 'headed so alone, with such lines', { heads: ['settings'], tiles: true }],
    ['cloud-settings', false, 'elsewhere', { lined: ['devices'], tiles: true }],
    ['cloud-settings', true, 'headed so, with an entry for devices', { heading: ['settings'], pressable: ['my-devices'] }],
    ['cloud-settings', true, 'headed so, with an entry by its other name', { heading: ['settings'], pressable: ['devices'] }],
    ['cloud-settings', true, 'headed so, with a consent to withdraw', { heading: ['settings'], has: ['withdraw-consent'] }],
    ['cloud-settings', false, 'headed so, with a mere mention', { heading: ['settings'], has: ['my-devices', 'devices'] }],
    ['cloud-settings', false, 'not headed so', { pressable: ['settings', 'my-devices', 'devices'], has: ['withdraw-consent'] }],

    ['my-devices', true, 'headed so, with rows', { heading: ['my-devices'], rows: 1 }],
    ['my-devices', false, 'headed so, without rows', { heading: ['my-devices'] }],
    ['my-devices', true, 'headed so, and said to be empty', { heading: ['my-devices'], has: ['empty-list'] }],
    ['my-devices', true, 'headed and titled so, whatever else', { heads: ['my-devices'], titled: ['my-devices'] }],
    ['my-devices', false, 'titled so alone', { titled: ['my-devices'], has: ['my-devices'] }],
    ['my-devices', false, 'empty, but not headed so', { has: ['my-devices', 'empty-list'] }],
    ['my-devices', false, 'any devices, with rows', { heading: ['devices'], rows: 3 }],
    ['my-devices', false, 'any devices in company, without rows', { heading: ['devices'], has: ['current-device'] }],
    ['my-devices', false, 'the owner’s company with rows, and no heading', { has: ['devices', 'current-device'], rows: 1 }],
    ...(['current-device', 'delete-device', 'remove', 'find-device', 'settings', 'account-brand'] as const).map(
      (label): [PageKind, boolean, string, Given] => [
        'my-devices',
        true,
        `any devices, with rows, beside ${label}`,
        { heading: ['devices'], has: [label], rows: 1 },
      ],
    ),
    ['my-devices', true, 'a list of certain devices in the settings', { heading: ['settings'], rows: 1, certainRows: 1 }],
    ['my-devices', false, 'a list of uncertain ones there', { heading: ['settings'], rows: 2 }],
    ['my-devices', false, 'a list of certain ones elsewhere', { has: ['settings'], rows: 1, certainRows: 1 }],
    ['my-devices', true, 'several certain devices, one of them removable', { rows: 2, certainRows: 2, removableRows: 1 }],
    ['my-devices', true, 'several certain devices, and above them what removes one', { rows: 2, certainRows: 2, above: ['delete-device'] }],
    ['my-devices', true, 'several certain devices at such an address', { rows: 2, certainRows: 2, addressed: 'devices' }],
    ['my-devices', false, 'so, with sizes', { rows: 2, certainRows: 2, addressed: 'devices', wares: true }],
    [
      'my-devices',
      false,
      'under the first heading, in another part of the site',
      { tops: ['devices'], rows: 2, certainRows: 2, elsewhere: true },
    ],
    ['my-devices', false, 'a certain device at such an address', { rows: 1, certainRows: 1, addressed: 'devices' }],
    [
      'my-devices',
      true,
      'headed and titled by a word for devices, of which several are certain',
      { heads: ['devices'], titled: ['devices'], rows: 2, certainRows: 2 },
    ],
    ['my-devices', false, 'so, with prices', { heads: ['devices'], titled: ['devices'], rows: 2, certainRows: 2, wares: true }],
    [
      'my-devices',
      true,
      'several certain devices under the first heading, a word for them',
      { tops: ['devices'], rows: 2, certainRows: 2 },
    ],
    ['my-devices', false, 'so, under a later one', { heads: ['devices'], rows: 2, certainRows: 2 }],
    ['my-devices', false, 'several certain devices, none removable', { rows: 2, certainRows: 2 }],
    ['my-devices', false, 'one certain device, removable', { rows: 2, certainRows: 1, removableRows: 1 }],

    ['device', true, 'one device that can be deleted', { soleDevice: true, pressable: ['delete-device'] }],
    [
      'device',
      true,
      'one device that the page is called by, at such an address',
      { soleDevice: true, titledDevice: true, addressed: 'devices' },
    ],
    ['device', false, 'so, elsewhere', { soleDevice: true, titledDevice: true }],
    [
      'device',
      true,
      'one device, its facts and "delete from account"',
      { soleDevice: true, deviceFacts: true, pressable: ['delete-account'] },
    ],
    [
      'device',
      false,
      'so, under a heading for the end of the account',
      { soleDevice: true, deviceFacts: true, pressable: ['delete-account'], heads: ['delete-account'] },
    ],
    ['device', false, 'no one device', { pressable: ['delete-device'] }],
    ['device', false, 'one device with a mention of deleting', { soleDevice: true, has: ['delete-device'] }],
    ['device', true, 'one device, its facts and a bare "remove"', { soleDevice: true, deviceFacts: true, pressable: ['remove'] }],
    ['device', false, 'one device and a bare "remove"', { soleDevice: true, pressable: ['remove'] }],
    ...(['my-devices', 'devices', 'find-device', 'current-device', 'turn-off-find-device'] as const).map(
      (label): [PageKind, boolean, string, Given] => [
        'device',
        true,
        `one device and a "remove" beside ${label}`,
        { soleDevice: true, pressable: ['remove'], has: [label] },
      ],
    ),
    ['device', false, 'one device and a "remove" that is only said', { soleDevice: true, has: ['remove', 'my-devices'] }],
    ['device', true, 'the question that ends Find device', { soleDevice: true, pressable: ['turn-off'], has: ['turn-off-find-device'] }],
    ['device', false, 'half the question', { soleDevice: true, pressable: ['turn-off'] }],
    ['device', false, 'the other half', { soleDevice: true, has: ['turn-off-find-device', 'turn-off'] }],
    ['device', false, 'a list of one device', { soleDevice: true, onlyListed: true, pressable: ['delete-device'], heads: ['my-devices'] }],
    [
      'device',
      false,
      'such a list by its other name',
      { soleDevice: true, onlyListed: true, pressable: ['delete-device'], heads: ['devices'] },
    ],
    [
      'device',
      false,
      'a question above a list of several',
      { soleDevice: true, onlyAsked: true, rows: 2, pressable: ['delete-device'], heading: ['my-devices'] },
    ],
    ['device', true, 'a question above another list', { soleDevice: true, onlyAsked: true, rows: 2, pressable: ['delete-device'] }],
    ['device', true, 'a row under no such heading', { soleDevice: true, onlyListed: true, pressable: ['delete-device'] }],
    [
      'device',
      true,
      'a list with the device named outside of it',
      { soleDevice: true, pressable: ['delete-device'], heads: ['my-devices'] },
    ],

    ['find-device', true, 'several certain devices and a map', { certainRows: 2, rows: 2, map: true }],
    ['find-device', true, 'several certain devices at such an address', { certainRows: 2, rows: 2, addressed: 'find-device' }],
    ['find-device', true, 'one device on a map, that can be turned off', { soleDevice: true, map: true, has: ['turn-off'] }],
    ['find-device', false, 'several certain devices with prices, and a map', { certainRows: 2, rows: 2, map: true, wares: true }],
    ['find-device', false, 'several on a map, in another part of the site', { certainRows: 2, rows: 2, map: true, elsewhere: true }],
    ['device', true, 'a device that can be deleted', { soleDevice: true, pressable: ['delete-device'] }],
    [
      'device',
      false,
      'so, named in one of several rows alone',
      { soleDevice: true, onlyListed: true, rows: 2, pressable: ['delete-device'] },
    ],
    [
      'device',
      false,
      'so, apart from several, under the heading of all',
      { soleDevice: true, heads: ['my-devices'], certainRows: 2, pressable: ['delete-device'] },
    ],
    [
      'device',
      true,
      'so, called by its name',
      { soleDevice: true, titledDevice: true, heads: ['my-devices'], certainRows: 2, pressable: ['delete-device'] },
    ],
    ['device', true, 'so, with a map', { soleDevice: true, map: true, pressable: ['delete-device'] }],
    ['device', false, 'so, where devices are found', { soleDevice: true, map: true, heads: ['find-device'], pressable: ['delete-device'] }],
    [
      'find-device',
      true,
      'headed and titled so, to be turned off',
      { heads: ['find-device'], titled: ['find-device'], acting: ['turn-off-find-device'] },
    ],
    [
      'find-device',
      false,
      'so, elsewhere',
      { heads: ['find-device'], titled: ['find-device'], acting: ['turn-off-find-device'], elsewhere: true },
    ],
    ['find-device', true, 'a map under its name', { heads: ['find-device'], map: true }],
    ['find-device', false, 'so, with prices', { heads: ['find-device'], map: true, wares: true }],
    ['find-device', false, 'one device on a map', { soleDevice: true, map: true }],
    ['find-device', true, 'headed so, with its actions and rows', { heading: ['find-device'], has: ['find-action'], rows: 1 }],
    [
      'find-device',
      true,
      'headed so, with its actions and one device',
      { heading: ['find-device'], has: ['find-action'], soleDevice: true },
    ],
    ['find-device', true, 'headed so, to be turned off', { heading: ['find-device'], has: ['turn-off-find-device'], rows: 1 }],
    ['find-device', false, 'headed so, without actions', { heading: ['find-device'], rows: 1 }],
    ['find-device', true, 'headed so by markup, with certain devices', { heads: ['find-device'], rows: 1, certainRows: 1 }],
    ['find-device', false, 'headed so by markup, with uncertain ones', { heads: ['find-device'], rows: 1 }],
    ['find-device', false, 'headed so, without devices', { heading: ['find-device'], has: ['find-action'] }],
    ['find-device', false, 'not headed so', { has: ['find-device', 'find-action'], rows: 1 }],

    ['unlock-request', true, 'headed so, with a field for an IMEI', { heads: ['unlock-request'], imeiField: true }],
    ['unlock-request', false, 'led to from such a field', { lined: ['unlock-request'], imeiField: true }],
    ['unlock-request', false, 'whatever it says', { heading: ['unlock-request'], web: ['unlock-request'] }],

    ['security', true, 'a masked phone and address, and a word', { contactPhone: true, contactEmail: true, titled: ['security'] }],
    [
      'security',
      false,
      'a masked phone and address, and a mere "password"',
      { contactPhone: true, contactEmail: true, acting: ['password'] },
    ],
    ['security', false, 'a masked phone and address', { contactPhone: true, contactEmail: true }],
    ['security', false, 'a masked phone, and a word', { contactPhone: true, titled: ['security'] }],
    ['security', false, 'phone and e-mail, and something to fill in', { acting: ['recovery-phone', 'recovery-email'], fields: 1 }],
    ['security', false, 'so, among what is told of a person', { acting: ['recovery-phone', 'recovery-email'], titled: ['personal-info'] }],
    ['security', true, 'phone and e-mail', { acting: ['recovery-phone', 'recovery-email'] }],
    ['security', true, 'password and phone', { acting: ['change-password', 'recovery-phone'] }],
    ['security', false, 'one of them', { acting: ['change-password'], has: ['recovery-phone', 'recovery-email'] }],

    ['privacy', true, 'deletion and data', { acting: ['delete-account', 'manage-data'] }],
    ['privacy', true, 'consent and download', { acting: ['withdraw-consent', 'download-data'] }],
    ['privacy', false, 'one of them', { acting: ['delete-account'], has: ['manage-data'] }],
    ['privacy', true, 'named twice, with a line that deletes', { heads: ['privacy'], titled: ['privacy'], lined: ['delete-account'] }],
    ['privacy', false, 'so, named once', { heads: ['privacy'], lined: ['delete-account'] }],
    ['privacy', true, 'lines of one shape', { aligned: true, has: ['withdraw-consent', 'delete-account'] }],
    [
      'privacy',
      false,
      'so, in the text of the policy',
      { aligned: true, has: ['withdraw-consent', 'delete-account'], heads: ['privacy-policy'], titled: ['privacy-policy'] },
    ],

    [
      'delete-account',
      true,
      'headed so, with a few ticks and what deletes',
      { heads: ['delete-account'], fewTicks: 2, pressable: ['remove'] },
    ],
    ['delete-account', false, 'so, with nothing that deletes', { heads: ['delete-account'], fewTicks: 2 }],
    ['delete-account', false, 'so, without ticks', { heads: ['delete-account'], pressable: ['remove'] }],
    ['delete-account', true, 'Xiaomi’s refusals', { refusals: 1 }],
    ['delete-account', true, 'the last button', { pressable: ['delete-continue'] }],
    ['delete-account', true, 'the end, in the site’s own words', { web: ['delete-done'] }],
    ['delete-account', true, 'the acknowledgement', { pressable: ['delete-acknowledge'] }],
    ['delete-account', true, 'a tick and the start', { tick: true, pressable: ['delete-start'] }],
    ['delete-account', true, 'a tick and the deletion', { tick: true, pressable: ['delete-account'] }],
    ['delete-account', true, 'a tick and "remove"', { tick: true, pressable: ['remove'] }],
    ['delete-account', true, 'a dialog that asks for it', { asksToDelete: true }],
    ['delete-account', true, 'headed and titled so', { heads: ['delete-account'], titled: ['delete-account'] }],
    ['delete-account', true, 'headed so, with one question at its end', { heads: ['delete-account'], asksOnce: true }],
    ['delete-account', false, 'the question alone', { has: ['delete-account'], asksOnce: true }],
    ['delete-account', false, 'headed so alone', { heads: ['delete-account'] }],
    ['delete-account', false, 'titled so alone', { titled: ['delete-account'], has: ['delete-account'] }],
    ['delete-account', false, 'a tick alone', { tick: true }],
    ['delete-account', false, 'buttons without a tick', { pressable: ['delete-start', 'delete-account', 'remove'] }],
    [
      'delete-account',
      false,
      'words that cannot be pressed',
      { tick: true, has: ['delete-continue', 'delete-done', 'delete-acknowledge', 'delete-start', 'delete-account', 'remove'] },
    ],
  ])('%s: %j %s', (page, expected, _, given) => {
    expect(holds(PAGES[page].when, facts(given))).toBe(expected);
  });
});

describe('structure that speaks for a page', () => {
  it.each<[PageKind, number, string, Given]>([
    ['cloud-home', 0, 'nothing', { has: ['cloud-sign-in', 'settings', 'find-device'] }],
    ['cloud-home', 1, 'a sign-in to press', { pressable: ['cloud-sign-in'] }],
    ['cloud-home', 1, 'both tiles', { pressable: ['settings', 'find-device'] }],
    ['cloud-home', 0, 'one tile', { pressable: ['settings'] }],
    ['cloud-home', 0, 'the other', { pressable: ['find-device'] }],
    ['cloud-settings', 0, 'nothing', {}],
    ['cloud-settings', 1, 'lines of one shape', { aligned: true }],
    ['cloud-settings', 1, 'an entry in a menu', { listed: ['my-devices'] }],
    ['cloud-settings', 1, 'an entry by its other name', { listed: ['devices'] }],
    ['cloud-settings', 0, 'another entry', { listed: ['security'] }],
    ['my-devices', 0, 'nothing', {}],
    ['my-devices', 1, 'rows', { rows: 1 }],
    ['my-devices', 2, 'certain rows', { rows: 1, certainRows: 1 }],
    ['my-devices', 1, 'an empty list', { has: ['empty-list'] }],
    ['device', 0, 'nothing', {}],
    ['device', 1, 'one device', { soleDevice: true }],
    ['device', 1, 'a switch', { findSwitch: true }],
    ['device', 1, 'facts of one device', { deviceFacts: true }],
    ['device', 1, 'a way back', { pressable: ['my-devices'] }],
    ['device', 1, 'a way back by its other name', { pressable: ['devices'] }],
    ['device', 0, 'a mention of the list', { has: ['my-devices', 'devices'] }],
    ['find-device', 0, 'nothing', { rows: 1 }],
    ['find-device', 1, 'certain rows', { certainRows: 1 }],
    ['find-device', 1, 'one device', { soleDevice: true }],
    ['security', 0, 'nothing', {}],
    ['security', 1, 'lines of one shape', { aligned: true }],
    ['privacy', 0, 'nothing', {}],
    ['privacy', 1, 'lines of one shape', { aligned: true }],
    ['delete-account', 0, 'nothing', {}],
    ['delete-account', 1, 'a tick', { tick: true }],
    ['delete-account', 1, 'refusals', { refusals: 1 }],
    ['delete-account', 1, 'a button under its heading that says the same', { heads: ['delete-account'], pressable: ['delete-account'] }],
    ['delete-account', 0, 'a heading alone', { heads: ['delete-account'] }],
    ['delete-account', 0, 'a button alone', { pressable: ['delete-account'] }],
  ])('%s: %i for %s', (page, count, _, given) => {
    expect(PAGES[page].structure.filter((clause) => holds(clause, facts(given)))).toHaveLength(count);
  });
});

describe('the order of pages', () => {
  it('asks for the page where something can be destroyed first, and for the general ones last', () => {
    const precedes = (one: PageKind, other: PageKind) => expect(SPECIFIC_FIRST.indexOf(one)).toBeLessThan(SPECIFIC_FIRST.indexOf(other));
    expect([...SPECIFIC_FIRST].sort()).toEqual([...PAGE_KINDS].sort());
    precedes('delete-account', 'device');
    precedes('device', 'my-devices');
    precedes('my-devices', 'find-device');
    precedes('find-device', 'cloud-settings');
    precedes('cloud-settings', 'cloud-home');
    precedes('delete-account', 'privacy');
    precedes('privacy', 'security');
  });

  it('says which pages an address gives way to', () => {
    expect(moreSpecific('cloud-home')).toEqual(['device', 'my-devices', 'find-device', 'cloud-settings']);
    expect(moreSpecific('find-device')).toEqual(['device']);
    expect(moreSpecific('security')).toEqual(['delete-account', 'privacy']);
    expect(moreSpecific('privacy')).toEqual(['delete-account']);
    expect(moreSpecific('delete-account')).toEqual([]);
  });

  it('is computed from what each page says, and refuses a circle', () => {
    const pages = { a: {}, b: { moreSpecificThan: ['a'] }, c: { moreSpecificThan: ['b'] }, d: {} } as const;
    expect(bySpecificity<'a' | 'b' | 'c' | 'd'>(['a', 'b', 'c', 'd'], pages)).toEqual(['c', 'b', 'a', 'd']);
    expect(() => bySpecificity<'a' | 'b'>(['a', 'b'], { a: { moreSpecificThan: ['b'] }, b: { moreSpecificThan: ['a'] } })).toThrow('a, b');
  });
});

describe('addresses of pages', () => {
  const examples = PAGE_KINDS.flatMap((page) =>
    PLACES[page].routes.flatMap((route) => route.examples.map((example) => ({ page, example }))),
  );

  it.each(examples)('$example is $page and no other', ({ page, example }) => {
    const url = new URL(example);
    expect(routeOf(url).use).toBe(page);
    // no other page, and nothing that stands further below, claims it as well
    for (const other of PAGE_KINDS)
      for (const route of ROUTES.filter(({ use }) => use === other && use !== page))
        expect(route.examples.map((one) => new URL(one).href)).not.toContain(url.href);
  });

  it('are of the side that the page is on', () => {
    for (const { page, example } of examples) expect(routeOf(new URL(example)).side).toBe(PLACES[page].side);
    expect(examples.length).toBeGreaterThan(12);
  });
});
