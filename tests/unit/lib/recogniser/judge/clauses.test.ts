// How a label has to stand for each term that a page definition may ask for.
import { describe, expect, it } from 'vitest';
import { countOf, holds, labelFor } from '../../../../../lib/recogniser/judge/clauses';
import type { LabelFacts } from '../../../../../lib/recogniser/judge/facts';
import { label, page } from '../../../support/facts';

/** Whether a label that stands so is what `settings TERM` asks for. */
const stands = (term: string, as: Partial<LabelFacts>): boolean =>
  labelFor(`settings ${term}` as never, page({ labels: [label('settings', as)] })) !== undefined;

describe('a term asks', () => {
  it.each([
    ['web', {}, [{ web: [] }, { inSeries: true }]],
    ['heading', { heading: 'alone' }, [{ heading: 'no' }]],
    [
      'heads',
      { heading: 'markup' },
      [{ heading: 'alone' }, { heading: 'no' }, { pressable: 'markup' }, { inDialog: true }, { inLine: true }],
    ],
    [
      'tops',
      { heading: 'markup', isFirstHeading: true },
      [{ heading: 'alone' }, { pressable: 'cursor' }, { inDialog: true }, { isFirstHeading: false }],
    ],
    ['pressable', { pressable: 'cursor' }, [{ pressable: 'no' }, { inSeries: true }]],
    ['leads', { heading: 'alone' }, [{ heading: 'no' }]],
    ['leads', { pressable: 'cursor' }, [{ pressable: 'no' }]],
    ['acting', { acting: true }, [{ acting: false }]],
    ['listed', { listed: true }, [{ listed: false }]],
    ['lined', { inLine: true }, [{ inLine: false }, { heading: 'markup' }]],
    ['apart', {}, [{ inMenu: true }]],
    ['above', { pressable: 'markup', inLayer: true }, [{ pressable: 'no' }, { inLayer: false }, { inDialog: true }]],
  ] as [string, Partial<LabelFacts>, Partial<LabelFacts>[]][])('%s %j', (term, as, without) => {
    expect(stands(term, as)).toBe(true);
    for (const missing of without) expect(stands(term, { ...as, ...missing }), JSON.stringify(missing)).toBe(false);
  });

  it('for the title and the address apart from the labels', () => {
    const facts = page({
      titles: [{ kind: 'settings', text: 'Settings', web: true }],
      addressed: { kind: 'my-devices', text: 'devices' },
    });
    expect(labelFor('settings titled', facts)?.text).toBe('Settings');
    expect(labelFor('my-devices titled', facts)).toBeUndefined();
    expect(labelFor('my-devices addressed', facts)?.text).toBe('devices');
    expect(labelFor('settings addressed', facts)).toBeUndefined();
    expect(labelFor('settings addressed', page())).toBeUndefined();
    expect(labelFor('settings', facts)).toBeUndefined();
  });

  it('for facts by their number, and counts a label once', () => {
    const facts = page({ labels: [label('settings'), label('settings')], counts: { rows: 3 } });
    expect([countOf('rows', facts), countOf('settings', facts), countOf('my-devices', facts)]).toEqual([3, 1, 0]);
    expect(holds({ atLeast: 3, of: ['rows'] }, facts)).toBe(true);
    expect(holds({ atLeast: 4, of: ['rows'] }, facts)).toBe(false);
    expect(holds({ atLeast: 4, of: ['rows', 'settings'] }, facts)).toBe(true);
    expect(holds({ all: ['rows', { not: 'tick' }] }, facts)).toBe(true);
    expect(holds({ any: [] }, facts)).toBe(false);
  });
});
