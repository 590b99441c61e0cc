/** What the bytes of a built script are made of, by its source map. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { decode } from '@jridgewell/sourcemap-codec';
import { build } from 'wxt';

/** First match counts. What has no source is text put in by the build: styles. */
const ROOMS = [
  ['atlas of labels', /labels\.tsv$/],
  ['recognition', /lib\/site\//],
  ['guide: hints, guard, placing', /lib\/guide\//],
  ['plans and their sources', /lib\/journeys\//],
  ['views', /components\//],
  ['preact', /node_modules\/preact\//],
  ['floating-ui', /node_modules\/@floating-ui\//],
  ['icu-minify', /node_modules\/icu-minify\//],
  ['everything else', /./],
];

/**
 * Builds once more with a source map and sums up where each piece of a script comes from.
 * @returns {Promise<{ room: string, minified: number, compressed: number }[]>} bytes, largest first; compressed: that room alone
 */
export async function roomsOf(root, script) {
  const outDir = '.output/mapped';
  await build({ root, browser: 'chrome', outDir, vite: () => ({ build: { sourcemap: true } }) });
  const file = path.join(root, outDir, 'chrome-mv3', script);
  const map = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  const pieces = new Map();
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const [number, segments] of decode(map.mappings).entries()) {
    const text = lines[number] ?? '';
    for (const [i, [column, source]] of segments.entries()) {
      const name = source === undefined ? undefined : (map.sources[source] ?? '');
      const room = name === undefined ? 'styles' : ROOMS.find(([, pattern]) => pattern.test(name))[0];
      pieces.set(room, (pieces.get(room) ?? '') + text.slice(column, segments[i + 1]?.[0] ?? text.length));
    }
  }
  return [...pieces]
    .map(([room, text]) => ({ room, minified: Buffer.byteLength(text), compressed: gzipSync(text, { level: 9 }).length }))
    .sort((a, b) => b.compressed - a.compressed);
}
