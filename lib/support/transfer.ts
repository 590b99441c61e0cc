/** The plan as a code that is carried to another computer: packed, with a check sum, and nothing that a message would change. */

/** Bytes of a plan at most: five hundred devices with every tick are far less. */
export const MAX_PLAN_BYTES = 2_000_000;

const HEAD = 'UNBIND1.';

/** Packs a plan. */
export async function packPlan(plan: unknown): Promise<string> {
  const packed = await read(new Blob([JSON.stringify(plan)]).stream().pipeThrough(new CompressionStream('deflate')));
  const base64 = btoa(Array.from(packed ?? [], (byte) => String.fromCharCode(byte)).join(''));
  return HEAD + base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text behind a code, or the text itself where somebody pastes the file; undefined where it is neither, or damaged. */
export async function unpackPlan(pasted: string): Promise<string | undefined> {
  if (pasted.trimStart().startsWith('{')) return pasted.length <= MAX_PLAN_BYTES ? pasted : undefined;
  const code = pasted.replace(/\s/g, '');
  if (!code.startsWith(HEAD)) return undefined;
  try {
    const base64 = code.slice(HEAD.length).replaceAll('-', '+').replaceAll('_', '/');
    const packed = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bytes = await read(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')));
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // a letter is missing, or the check sum says so
  }
}

/** Everything a stream brings; undefined where it is more than a plan can be. */
async function read(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > MAX_PLAN_BYTES) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
