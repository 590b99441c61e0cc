// @vitest-environment node
// What is pasted into the stores' forms fits them, and says what the package says of itself.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { animatedWebp } from '../../scripts/animated-webp';

const listing = readFileSync('docs/store/listing.md', 'utf8');
const PICTURES = 'docs/store/pictures';

/** The quoted text below a heading in bold. */
function quoted(title: RegExp): string {
  const [, block = ''] = listing.match(new RegExp(`\\*\\*${title.source}[^\\n]*\\*\\*[^\\n]*\\n\\n((?:>[^\\n]*\\n?)+)`, 'u')) ?? [];
  return block.replace(/^> ?/gm, '').trim();
}

describe.each([
  ['en', /Name/, /Short description/, /Long description/],
  ['ru', /Название/, /Краткое описание/, /Полное описание/],
])('the listing in %s', (language, name, short, long) => {
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));

  it('bears the name and the description of the package', () => {
    expect(quoted(name)).toBe(messages.extName.message);
    expect(quoted(short)).toBe(messages.extDescription.message);
    expect(quoted(short).length).toBeLessThanOrEqual(132);
  });

  it('has a long description that the stores take, with nobody else’s name more than five times', () => {
    const text = quoted(long);
    expect(text.length).toBeGreaterThan(800);
    expect(text.length).toBeLessThanOrEqual(16_000);
    expect(text.match(/xiaomi|redmi|poco|\bmi\b/gi)?.length ?? 0).toBeLessThanOrEqual(5);
    expect(text).toMatch(/not affiliated|не связан/);
    expect(text).not.toMatch(/!|guarantee|гарант|unlock|разблокир/i);
  });
});

it('justifies every permission that the package asks for, and no other', () => {
  const asked = ['storage', 'alarms', 'sidePanel', 'notifications'];
  const rows = [...readFileSync('docs/store/permissions.md', 'utf8').matchAll(/^\| `(\w+)`/gm)].map(([, permission]) => permission);
  expect(rows).toEqual(expect.arrayContaining(asked));
  expect(rows.filter((row) => !asked.includes(row ?? ''))).toEqual([]);
});

/** Width and height in the frame header of a JPEG. */
function sizeOfJpeg(file: string): [number, number] {
  const bytes = readFileSync(file);
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2))
    if (bytes[at] === 0xff && [0xc0, 0xc2].includes(bytes[at + 1] ?? 0)) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
  throw new Error(`${file} is no JPEG`);
}

it('has pictures in the sizes of the stores, five and a tile a language', () => {
  const pictures = readdirSync(PICTURES).filter((file) => file.endsWith('.jpg'));
  for (const language of ['ru', 'en']) expect(pictures.filter((file) => file.startsWith(`${language}-`))).toHaveLength(6);
  for (const file of pictures)
    expect(sizeOfJpeg(path.join(PICTURES, file)), file).toEqual(file.includes('tile') ? [440, 280] : [1280, 800]);
});

describe('an animation', () => {
  const chunk = (name: string, body: readonly number[]): Buffer => {
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32LE(body.length, 4);
    return Buffer.concat([head, Buffer.from(body), Buffer.alloc(body.length % 2)]);
  };
  const still = (body: readonly number[]): Buffer => {
    const inner = Buffer.concat([Buffer.from('WEBP'), chunk('EXIF', [1, 2, 3]), chunk('VP8 ', body)]);
    const head = Buffer.from('RIFF\0\0\0\0');
    head.writeUInt32LE(inner.length, 4);
    return Buffer.concat([head, inner]);
  };

  it('holds every picture with its size and its time', () => {
    const made = animatedWebp({ width: 300, height: 200 }, [
      { webp: still([7, 7, 7]), ms: 1000 },
      { webp: still([9, 9]), ms: 70_000 },
    ]);
    expect(made.readUInt32LE(4)).toBe(made.length - 8);
    expect(made.toString('latin1', 12, 16)).toBe('VP8X');
    expect([made.readUIntLE(24, 3), made.readUIntLE(27, 3)]).toEqual([299, 199]);
    const frames = [...made.toString('latin1').matchAll(/ANMF/g)].map(({ index }) => index);
    expect(frames).toHaveLength(2);
    expect(frames.map((at) => made.readUIntLE(at + 8 + 12, 3))).toEqual([1000, 70_000]);
    expect(made.includes(chunk('VP8 ', [7, 7, 7]))).toBe(true);
  });

  it.each([
    ['a PNG', Buffer.from('\x89PNG0123456789'), 'not a WebP picture'],
    ['a WebP without loss', Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP'), chunk('VP8L', [1, 2])]), 'without lossy data'],
  ])('is not made of %s', (_what, webp, problem) => {
    expect(() => animatedWebp({ width: 1, height: 1 }, [{ webp, ms: 1 }])).toThrow(problem);
  });
});
