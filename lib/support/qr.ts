/** Texts as QR codes: any phone's camera shows them, no address is opened and nothing is sent. */
import { correction, generate, mode } from 'lean-qr';

/**
 * Bytes in one code: 105 modules a side (version 22, correction L, since nothing of a screen gets lost). The desk draws it 400 pixels
 * wide, so that a module is no smaller than on codes of 600 bytes at 300 pixels, of which an owner had to scan twice as many.
 */
export const CODE_BYTES = 1_000;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes of a text as it stands in a code. */
export const sizeOf = (text: string): number => bytesOf(text).length;

/** A code as rows of modules, true for dark ones; without the light margin of four that it needs. */
export function qrOf(text: string): readonly (readonly boolean[])[] {
  // plain bytes, no switch of character sets: every reader takes them for UTF-8
  const code = generate(mode.bytes(bytesOf(text)), { minCorrectionLevel: correction.L });
  const sides = Array.from({ length: code.size }, (_, at) => at);
  return sides.map((y) => sides.map((x) => code.get(x, y)));
}

/**
 * Puts blocks of lines into as few texts as hold them, each small enough for one code; a block is parted only where it is too long
 * by itself, then at its lines.
 * @param bytes most bytes of one text
 */
export function splitIntoTexts(blocks: readonly string[], bytes = CODE_BYTES): string[] {
  const texts: string[] = [];
  const add = (piece: string, joint: string): void => {
    const last = texts.at(-1);
    if (last !== undefined && sizeOf(last + joint + piece) <= bytes) texts[texts.length - 1] = last + joint + piece;
    else texts.push(piece);
  };
  for (const block of blocks) {
    if (sizeOf(block) <= bytes) add(block, '\n\n');
    else for (const [at, line] of block.split('\n').entries()) add(line, at === 0 ? '\n\n' : '\n');
  }
  return texts;
}
