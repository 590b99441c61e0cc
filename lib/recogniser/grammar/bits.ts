/** Numbers as a string of bits, six in a character: small numbers in few bits, large ones in more (exponential Golomb codes). */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export interface BitWriter {
  /** Appends a number in the code of order k: the most frequent are best below 2^k. */
  put(value: number, k: number): void;
  /** All that was written. */
  text(): string;
}

/** Writes numbers; only the build does. */
export function bitWriter(): BitWriter {
  let bits = '';
  return {
    put(value, k) {
      const code = (value + 2 ** k).toString(2);
      bits += '0'.repeat(code.length - k - 1) + code;
    },
    text() {
      let text = '';
      for (let i = 0; i < bits.length; i += 6) text += DIGITS[Number.parseInt(bits.slice(i, i + 6).padEnd(6, '0'), 2)];
      return text;
    },
  };
}

/** Reads what a writer has written; the orders must be the same. */
export function bitReader(text: string): (k: number) => number {
  const values = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  let at = 0;
  // the next bits, the first of them on top: read one at a time they cost 10 ms of a document's first pass
  let window = 0;
  let left = 0;
  const skip = (bits: number): void => {
    window <<= bits;
    left -= bits;
    for (; left <= 26; left += 6) window |= (values[text.charCodeAt(at++)] as number) << (26 - left);
  };
  const take = (bits: number): number => {
    const value = window >>> (32 - bits);
    skip(bits);
    return value;
  };
  skip(0);
  return (k) => {
    const zeros = Math.clz32(window);
    skip(zeros);
    const bits = zeros + k + 1;
    return (bits <= 26 ? take(bits) : take(bits - 16) * 2 ** 16 + take(16)) - 2 ** k;
  };
}
