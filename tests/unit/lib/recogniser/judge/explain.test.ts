// The table that people read when a page was not recognised: every clause in its place, with what answered and what is missing.
import { describe, expect, it } from 'vitest';
import { explain, type Line, type PageReport } from '../../../../../lib/recogniser/judge/explain';
import { pageReport } from '../../../../../lib/recogniser/judge/page-report';
import type { PageKind } from '../../../../../lib/site/kinds';
import { button, label, page } from '../../../support/facts';

const heads = label('my-devices', { heading: 'markup', text: 'My devices' });
const remover = button('delete-device', { text: 'Delete device' });
const LIST = page({ labels: [heads, remover], counts: { rows: 3, certainRows: 2 } });

const reportOf = (kind: PageKind, facts = LIST): PageReport => explain(facts).find((one) => one.page === kind) as PageReport;
/** Lines in short: depth in dots, a plus for what is met. */
const short = ({ met, depth, asked, text }: Line): string =>
  `${'.'.repeat(depth)}${met ? '+' : '-'}${asked}${text === undefined ? '' : ` (${text})`}`;
const below = (lines: readonly Line[], asked: string): string[] => {
  const from = lines.findIndex((line) => line.asked === asked);
  const depth = lines[from]?.depth ?? 0;
  const end = lines.findIndex((line, at) => at > from && line.depth <= depth);
  return lines.slice(from, end === -1 ? undefined : end).map(short);
};

describe('a condition is told part by part', () => {
  it('with the label, the count or the silence that answered each of them', () => {
    const { lines } = reportOf('my-devices');
    const told = below(lines, 'when');
    expect(told[0]).toBe('+when');
    expect(told[1]).toBe('.+one of');
    expect(told).toContain('..+all of');
    expect(told).toContain('...+rows (3)');
    expect(told.filter((one) => one.endsWith('my-devices heading (My devices)'))).not.toHaveLength(0);
    expect(told.some((one) => /^\.+[+-]at least 2 of$/.test(one))).toBe(true);
    expect(told.some((one) => /^\.+\+not$/.test(one))).toBe(true);
    expect(told.some((one) => /^\.+\+certainRows \(2\)$/.test(one))).toBe(true);
    // one of a kind needs no number
    const one = below(reportOf('my-devices', page({ labels: [heads], counts: { rows: 1 } })).lines, 'when');
    expect(one).toContain('...+rows');
  });

  it('each a step further in than what it belongs to, and with the element that answered', () => {
    const { lines } = reportOf('my-devices');
    const when = lines.findIndex(({ asked }) => asked === 'when');
    expect(lines[when]?.depth).toBe(0);
    for (const [at, { depth, asked }] of lines.entries())
      if (/^(all of|one of|not|at least \d+ of)$/.test(asked)) expect(lines[at + 1]?.depth, asked).toBe(depth + 1);
    expect(lines.find(({ asked }) => asked === 'my-devices heading')).toMatchObject({ element: heads.element, text: 'My devices' });
    const rows = lines.find(({ asked }) => asked === 'rows');
    expect(rows && 'element' in rows).toBe(false);
    const missing = lines.find(({ asked }) => asked === 'empty-list');
    expect(missing && ('element' in missing || 'text' in missing)).toBe(false);
  });
});

describe('a reason is told', () => {
  it('with its points, and what it would bring where it is missing', () => {
    const { lines } = reportOf('my-devices');
    const of = (asked: string) => lines.find((line) => line.asked === asked);
    expect(of('heading my-devices')).toEqual({
      met: true,
      depth: 0,
      points: 35,
      asked: 'heading my-devices',
      text: 'My devices',
      element: heads.element,
    });
    expect(of('heading devices')).toEqual({ met: false, depth: 0, points: 0, asked: 'heading devices', needed: '+35' });
    expect(lines.filter(({ asked }) => asked === 'structure').some(({ needed }) => needed === '+25')).toBe(true);
    // what weighs nothing by itself promises nothing
    expect(of('when')).toEqual({ met: true, depth: 0, asked: 'when' });
    expect(reportOf('device').lines.find(({ asked }) => asked === 'when')).toEqual({ met: false, depth: 0, asked: 'when' });
    // nor does what speaks against a page
    const against = reportOf('my-devices', page({ labels: [heads], prose: 1 })).lines.find(({ asked }) => asked === 'prose');
    expect(against).toMatchObject({ met: true, points: -50 });
    expect(against).not.toHaveProperty('needed');
  });

  it('with the element of the label that it means, where several share its words', () => {
    const twin = label('settings', { text: 'My devices' });
    const { lines } = reportOf('my-devices', page({ labels: [twin, heads], counts: { rows: 2, certainRows: 2 } }));
    expect(lines.find(({ asked }) => asked === 'heading my-devices')?.element).toBe(heads.element);
    expect(lines.find(({ asked }) => asked === 'context settings')?.element).toBe(twin.element);
  });
});

describe('what is missing', () => {
  it('is one sentence: the condition, a witness, the points', () => {
    const proxy = label('find-device', { heading: 'markup', web: [], text: 'Locator' });
    const lone = reportOf('my-devices', page({ labels: [heads] }));
    expect(lone.missing).toBe(`its condition, and ${60 - lone.score} points`);
    const met = reportOf('find-device', page({ labels: [proxy], counts: { certainRows: 2 } }));
    expect(met.missing ?? `${60 - met.score} points`).toBe(`${60 - met.score} points`);
    const alone = page({ labels: [proxy, button('find-action', { web: [] })], counts: { rows: 1 } });
    expect(reportOf('find-device', alone).missing).toMatch(/^structure, or a label that is known from the site, and \d+ points$/);
    expect(reportOf('security').missing).toBe('it belongs to the other site');
    expect(reportOf('my-devices')).not.toHaveProperty('missing');
  });

  it('is told of every page, the likeliest first', () => {
    const reports = explain(page({ ...LIST, route: 'find-device' }));
    expect(reports[0]).toMatchObject({ page: 'find-device', chosen: true, passes: true });
    expect(reports[1]).toMatchObject({ page: 'my-devices', chosen: false, passes: true });
    const rest = reports.slice(1);
    expect(rest.map(({ passes }) => passes)).toEqual([...rest].map(({ passes }) => passes).sort((a, b) => Number(b) - Number(a)));
    const scores = rest.filter(({ passes }) => !passes).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(reports.find((one) => one.page === 'find-device')?.lines.find(({ asked }) => asked === 'route')?.met).toBe(true);
  });
});

describe('the report that an owner copies', () => {
  const written = (facts: ReturnType<typeof page>, headings: readonly string[] = [], buttons: readonly string[] = []): string[] => {
    const description = { side: facts.side, route: '/x', evidence: facts, headings, buttons };
    return pageReport(description as never, '1.2.3').split('\n');
  };

  it('begins with what was seen', () => {
    const twice = label('my-devices', { kinds: ['my-devices', 'devices'], text: 'My devices' });
    const lines = written(page({ language: 'en', labels: [twice, twice, remover] }), ['Anything'], ['Off', 'On']);
    expect(lines.slice(0, 17)).toEqual([
      'Unbind Guide 1.2.3, a page of i.mi.com',
      'Address: /x',
      'Taken for: nothing',
      'Language of its labels: en',
      '',
      'Labels that are known:',
      '  “My devices” my-devices, devices',
      '  “Delete device” delete-device',
      '',
      'Headings:',
      '  “Anything”',
      '',
      'Buttons and links:',
      '  “Off”',
      '  “On”',
      '',
      expect.stringMatching(/^[a-z-]+: \d+ points; missing: /),
    ]);
  });

  it('leaves out what there is nothing of', () => {
    const lines = written(page({ side: 'account' }));
    expect(lines.slice(0, 4)).toEqual([
      'Unbind Guide 1.2.3, a page of account.xiaomi.com',
      'Address: /x',
      'Taken for: nothing',
      'Language of its labels: not known',
    ]);
    expect(lines.filter((line) => /:$/.test(line))).toEqual([]);
    // only the likeliest page: nothing was found for any other
    expect(lines.filter((line) => / points/.test(line) && !line.startsWith(' '))).toHaveLength(1);
  });

  it('tells the page that it was taken for, and at most three others for which something was found', () => {
    const many = ['settings', 'find-device', 'cloud-brand', 'account-brand', 'my-devices'] as const;
    const lines = written(page({ labels: [heads, remover, ...many.map((kind) => label(kind))], counts: { rows: 2, certainRows: 2 } }));
    expect(lines).toContain('Taken for: my-devices');
    const pages = lines.filter((line) => /^[a-z-]+: -?\d+ points/.test(line));
    expect(pages).toHaveLength(4);
    expect(pages[0]).toMatch(/^my-devices: \d+ points$/);
    expect(lines).toContain('  yes heading my-devices “My devices” (35)');
    expect(lines).toContain('  no  heading devices');
    expect(lines).toContain('      yes all of');
    expect(lines[lines.indexOf(pages[1] as string) - 1]).toBe('');
  });

  it('names no page for which no word was found', () => {
    const lines = written(page({ counts: { rows: 2, certainRows: 2 } }));
    const others = lines.filter((line) => /^[a-z-]+: -?\d+ points/.test(line)).slice(1);
    expect(others.every((line) => !/: 0 points/.test(line))).toBe(true);
  });
});
