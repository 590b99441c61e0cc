/** Samples of one run, and what is told of them. */

/** How many samples lie below the share `q`; between two samples, in proportion. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] as number;
  const high = sorted[Math.ceil(at)] as number;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Differences of what was measured in the same round: what the machine did then is in both, and goes. */
export const paired = (of: readonly number[], over: readonly number[]): number[] => of.map((value, i) => value - (over[i] as number));

/** `12.3 (11.9–13.0)`: the median and the middle half of the samples. */
export function spread(values: readonly number[], digits: number, signed = false): string {
  const text = (value: number) => {
    const fixed = value.toFixed(digits);
    return Number(fixed) === 0 ? (0).toFixed(digits) : fixed.replace('-', '−');
  };
  const middle = median(values);
  const plus = signed && Number(middle.toFixed(digits)) > 0 ? '+' : '';
  return `${plus}${text(middle)} (${text(quantile(values, 0.25))}…${text(quantile(values, 0.75))})`;
}

/** Every sample of a run: measure, then variant, then round. */
export class Book {
  readonly samples: Record<string, Record<string, number[]>> = {};

  /** One sample a round and variant: their order pairs them. */
  add(measure: string, variant: string, value: number): void {
    if (!Number.isFinite(value)) throw new Error(`${measure} of ${variant} is ${value}`);
    this.samples[measure] ??= {};
    const row = this.samples[measure];
    row[variant] ??= [];
    row[variant].push(Math.round(value * 10_000) / 10_000);
  }

  of(measure: string, variant: string): readonly number[] | undefined {
    return this.samples[measure]?.[variant];
  }
}
