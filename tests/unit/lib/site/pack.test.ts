import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../../lib/site/atlas';
import { labelHash } from '../../../../lib/site/atlas/normalise';
import { type LabelRow, pack, parseLabels, unpack } from '../../../../lib/site/atlas/pack';

const row = (kind: LabelRow['kind'], language: string, surface: 'web' | 'app', text: string): LabelRow => ({
  kind,
  language,
  surface,
  confidence: surface === 'app' ? 'proxy' : 'high',
  era: '2020',
  text,
});
const line = (...columns: string[]): string => columns.join('\t');
const GOOD = line('settings', 'en', 'web', 'high', '2020', 'Settings');

describe('parseLabels', () => {
  it('reads lines of six columns, and skips comments and empty lines', () => {
    expect(parseLabels(`# kind\tlanguage\n\n${GOOD}\n${line('remove', 'en', 'app', 'proxy', '2020', 'Remove')}\n`)).toEqual([
      row('settings', 'en', 'web', 'Settings'),
      row('remove', 'en', 'app', 'Remove'),
    ]);
  });

  it('takes every confidence that a label of the web may have', () => {
    for (const confidence of ['high', 'medium-high', 'medium', 'guide', 'low'])
      expect(parseLabels(line('settings', 'en', 'web', confidence, '2020', 'Settings'))).toHaveLength(1);
  });

  it.each([
    [line('settings', 'en', 'web', 'high', '2020'), 'six columns expected'],
    [`${GOOD}\tmore`, 'six columns expected'],
    [line('nonsense', 'en', 'web', 'high', '2020', 'x'), 'unknown label kind'],
    [line('settings', 'en', 'paper', 'high', '2020', 'x'), 'surface is web or app'],
    [line('settings', 'en', 'web', 'certain', '2020', 'x'), 'unknown confidence'],
    [line('settings', 'en', 'web', 'proxy', '2020', 'x'), 'an app label is a proxy, and only that'],
    [line('settings', 'en', 'app', 'high', '2020', 'x'), 'an app label is a proxy, and only that'],
    [line('settings', 'en', 'web', 'high', '2020', '(3)'), 'no label text'],
    [line('settings', 'en', 'web', 'high', '2020', 'Settings (3)'), 'a label with a digit, which the reader takes for none'],
    [`${GOOD}\n${GOOD}`, 'label twice'],
  ])('refuses %j: %s', (tsv, reason) => {
    const last = tsv.split('\n').at(-1);
    const number = tsv.split('\n').length + 1;
    expect(() => parseLabels(`#\n${tsv}`)).toThrow(`labels.tsv:${number}: ${reason}: ${last}`);
  });

  it('takes one text for two meanings, and for two languages', () => {
    const rows = parseLabels([GOOD, GOOD.replace('settings', 'security'), GOOD.replace('\ten\t', '\tde\t')].join('\n'));
    expect(rows).toHaveLength(3);
  });
});

describe('a packed atlas', () => {
  const atlas = (...rows: LabelRow[]) => {
    const look = unpack(pack(rows));
    return (text: string) => look(labelHash(text));
  };

  it('gives back what was put in, whatever the writing', () => {
    const look = atlas(row('settings', 'en', 'web', 'Settings'), row('my-devices', 'ru', 'app', 'Мои устройства'));
    expect(look('SETTINGS (2)')).toEqual([{ kind: 'settings', web: true, language: 'en' }]);
    expect(look('мои  устройства')).toEqual([{ kind: 'my-devices', web: false, language: 'ru' }]);
    expect(look('Other')).toBeUndefined();
    expect(look('')).toBeUndefined();
    expect(look('12')).toBeUndefined();
  });

  it('names the site’s own meanings first', () => {
    const look = atlas(
      row('settings', 'aa', 'app', 'X'),
      row('security', 'bb', 'app', 'X'),
      row('privacy', 'cc', 'web', 'X'),
      row('refusal', 'dd', 'app', 'X'),
    );
    expect(look('x')?.map(({ language }) => language)).toEqual(['cc', 'aa', 'bb', 'dd']);
  });

  it('takes a text known from the web and from the app for one of the web, in any order', () => {
    const web = row('settings', 'en', 'web', 'X');
    const app = row('settings', 'en', 'app', 'x');
    expect(atlas(web, app)('x')).toEqual([{ kind: 'settings', web: true, language: 'en' }]);
    expect(atlas(app, web)('x')).toEqual([{ kind: 'settings', web: true, language: 'en' }]);
  });

  it('is the same whatever the order of its lines, so that a build is', () => {
    const rows = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((text) => [
      row('settings', 'en', 'web', text),
      row('remove', 'de', 'app', text),
      row('settings', 'de', 'web', text),
    ]);
    expect(pack([...rows].reverse())).toEqual(pack(rows));
    expect(pack(rows).languages).toEqual(['de', 'en']);
  });

  it('keeps like beside like, so that it compresses', () => {
    const rows = [
      row('remove', 'en', 'web', 'a'),
      row('settings', 'en', 'web', 'b'),
      row('settings', 'de', 'web', 'c'),
      row('remove', 'de', 'web', 'd'),
    ];
    const bytes = Uint8Array.from(atob(pack(rows).records), (char) => char.charCodeAt(0));
    expect(bytes).toHaveLength(24);
    const kinds = [...bytes.slice(16, 20)];
    expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
    expect([...bytes.slice(20)]).toEqual([0, 1, 0, 1]);
  });
});

describe('the atlas', () => {
  it('knows every line of labels.tsv', () => {
    for (const { kind, language, surface, text } of parseLabels(readFileSync('lib/site/atlas/labels.tsv', 'utf8'))) {
      const meanings = lookUp(text) ?? [];
      expect(
        meanings.some((one) => one.kind === kind && one.language === language && (one.web || surface === 'app')),
        text,
      ).toBe(true);
    }
  });
});
