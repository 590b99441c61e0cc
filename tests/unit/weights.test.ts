import { describe, expect, it } from 'vitest';
import { WEIGHT } from '../../lib/recogniser/judge/weights';
import { type Asked, type Evidence, printed, type Weighed } from '../../scripts/weigh';

const heading: Evidence = { name: 'heading.web', times: 1, isWitness: true, clause: 'my-devices: heading my-devices' };
const rows: Evidence = { name: 'structure', times: 1, isWitness: true, clause: 'my-devices: structure rows' };
const asked = (...evidence: Evidence[]): Asked => ({ page: 'my-devices', byRoute: false, ways: ['my-devices: when rows'], evidence });
const page = (id: string, kind: Weighed['kind'], family: string, ...all: Asked[]): Weighed => ({
  id,
  kind,
  or: undefined,
  family,
  asked: all,
});

const list = (id: string, family: string): Weighed => page(id, 'my-devices', family, asked(heading, rows));
/** The line of a table that begins so. */
const line = (text: string, begins: string): string | undefined => text.split('\n').find((one) => one.trim().startsWith(begins));

describe('what weights are worth', () => {
  const text = printed([list('a', 'x'), list('b', 'y'), page('c', null, 'y', asked(heading))], WEIGHT);

  it('is measured against what they say now', () => {
    expect(text.split('\n')[0]).toBe('3 pages: 100.0 % of 2 recognised, 100.0 % of 1 others left alone');
  });
  it('tells what changes without one, and with more of it', () => {
    expect(line(text, 'heading.web')?.split(/\s+/)).toEqual(['heading.web', '35', '-2', '·', '-2', '·', '·', '·']);
    expect(line(text, 'structure')?.split(/\s+/)).toEqual(['structure', '25', '-2', '·', '-2', '·', '·', '·']);
    expect(line(text, 'route')?.split(/\s+/)).toEqual(['route', '90', '·', '·', '·', '·', '·', '·']);
  });
  it('tells what each clause is worth', () => {
    const without = (clause: string): string | undefined => text.split('\n').find((one) => one.endsWith(`  ${clause}`));
    expect(without('my-devices: when rows')?.trim().split(/\s+/).slice(0, 2)).toEqual(['-2', '·']);
    expect(without('my-devices: heading my-devices')?.trim().split(/\s+/).slice(0, 2)).toEqual(['-2', '·']);
  });
  it('finds none that are better where none are', () => {
    expect(text).toContain('fitted to all: the same weights');
  });
});

it('fits weights to some families and judges another by them', () => {
  // the heading alone is enough for all of them, if it weighs more
  const bare = (id: string, family: string): Weighed => page(id, 'my-devices', family, asked(heading, { ...heading, name: 'title.web' }));
  const text = printed([bare('a', 'x'), bare('b', 'y')], WEIGHT);
  expect(line(text, 'by hand')).toContain('0.0 % recognised');
  expect(line(text, 'fitted: ')).toContain('100.0 % recognised');
  expect(line(text, 'fitted to all')).toContain('title.web 20 → 25');
});

it('puts silence before recall', () => {
  const text = printed([page('a', 'my-devices', 'x', asked(heading)), page('b', null, 'y', asked(heading))], WEIGHT);
  expect(line(text, 'fitted to all')).toContain('the same weights');
});
