// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { emptyProgress } from '../../../../lib/progress/state';
import { MAX_PLAN_BYTES, packPlan, unpackPlan } from '../../../../lib/support/transfer';

const PLAN = { ...emptyProgress(), devices: [{ id: 'a', kind: 'phone', name: 'هاتف 🦊 <b>' }] };

describe('a plan as a code', () => {
  it('comes back as it was, also broken into lines by a mail', async () => {
    const code = await packPlan(PLAN);
    expect(code).toMatch(/^UNBIND1\.[\w-]+$/);
    expect(JSON.parse((await unpackPlan(code)) ?? '')).toEqual(PLAN);
    expect(JSON.parse((await unpackPlan(` ${code.replace(/.{20}/g, '$&\r\n')} `)) ?? '')).toEqual(PLAN);
  });
  it('may be the text of the file as well', async () => {
    const text = JSON.stringify(PLAN);
    expect(await unpackPlan(text)).toBe(text);
  });
  it('is refused where anything is missing, changed or foreign', async () => {
    const code = await packPlan(PLAN);
    const middle = Math.floor(code.length / 2);
    const changed = code.slice(0, middle) + (code[middle] === 'A' ? 'B' : 'A') + code.slice(middle + 1);
    for (const bad of ['', 'x', 'UNBIND1.', 'UNBIND1.$$$', code.slice(0, -9), changed, code.replace('UNBIND1', 'UNBIND2')])
      expect(await unpackPlan(bad), bad).toBeUndefined();
  });
  it('is refused where it would be larger than any plan', async () => {
    expect(await unpackPlan(await packPlan('a'.repeat(MAX_PLAN_BYTES + 1)))).toBeUndefined();
  });
});
