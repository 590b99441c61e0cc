/** Words of a drawing broken into lines, since SVG breaks none. */

/** Letters that take about the width of two. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;
/** Marks that keep a quoted label's direction apart: a line of its own needs none. */
const ISOLATES = /[\u2066-\u2069]/g;

const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);

/**
 * Breaks a label into lines of so many narrow letters; what does not fit into the last ends in "…".
 * @param width narrow letters in a line
 */
export function linesOf(label: string, width: number, most = 3): string[] {
  const lines: string[] = [''];
  const pieces = label
    .replace(ISOLATES, '')
    .split(/(?<=\s)|(?<=[\u2e80-\ua4cf])/)
    .flatMap((word) => (widthOf(word.trimEnd()) > width ? cut(word, width) : [word]));
  for (const piece of pieces) {
    const last = lines[lines.length - 1] as string;
    if (widthOf(last + piece.trimEnd()) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  const all = lines.map((line) => line.trim()).filter((line) => line !== '');
  return all.length <= most ? all : [...all.slice(0, most - 1), `${(all[most - 1] as string).slice(0, width - 1)}…`];
}

function cut(word: string, width: number): string[] {
  const pieces: string[] = [''];
  for (const letter of word) {
    if (widthOf(`${pieces[pieces.length - 1]}${letter}`) > width) pieces.push('');
    pieces[pieces.length - 1] += letter;
  }
  return pieces;
}

/** Whether a label is written from right to left. */
export const isRightToLeft = (label: string): boolean => /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(label);
