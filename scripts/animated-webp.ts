/**
 * Still WebP pictures → one animated WebP, by the container format alone (RIFF with VP8X, ANIM and one ANMF a frame):
 * https://developers.google.com/speed/webp/docs/riff_container. Nothing is encoded anew.
 */

export interface Frame {
  /** A lossy WebP without alpha, as a canvas makes it. */
  readonly webp: Uint8Array;
  /** How long it is shown, milliseconds. */
  readonly ms: number;
}

const chunk = (name: string, body: Uint8Array): Buffer => {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
};

const uint24 = (value: number): Buffer => Buffer.from([value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff]);

/** The picture data of a still. */
function pictureOf(webp: Uint8Array): Buffer {
  const bytes = Buffer.from(webp.buffer, webp.byteOffset, webp.byteLength);
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') throw new Error('not a WebP picture');
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32LE(at + 4);
    if (bytes.toString('latin1', at, at + 4) === 'VP8 ') return chunk('VP8 ', bytes.subarray(at + 8, at + 8 + size));
    at += 8 + size + (size % 2);
  }
  throw new Error('a WebP picture without lossy data');
}

/**
 * @param size of every frame, pixels
 * @returns a file that repeats for ever
 */
export function animatedWebp(size: { readonly width: number; readonly height: number }, frames: readonly Frame[]): Buffer {
  const edge = Buffer.concat([uint24(size.width - 1), uint24(size.height - 1)]);
  const body = Buffer.concat([
    Buffer.from('WEBP', 'latin1'),
    chunk('VP8X', Buffer.concat([Buffer.from([0x02, 0, 0, 0]), edge])),
    chunk('ANIM', Buffer.from([0xff, 0xff, 0xff, 0xff, 0, 0])),
    // 0x02: drawn over what was there, without blending
    ...frames.map(({ webp, ms }) =>
      chunk('ANMF', Buffer.concat([uint24(0), uint24(0), edge, uint24(ms), Buffer.from([0x02]), pictureOf(webp)])),
    ),
  ]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
