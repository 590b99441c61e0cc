/**
 * Reads words from our own package. For the background and for pages of ours: the only place that fetches anything, and what it fetches
 * never leaves the computer. A worker can read a file in no other way, and a page of Xiaomi's is handed its words.
 */
import { extensionApi } from '../messaging/extension-api';
import type { PhoneTable } from '../site/atlas/phones';
import type { Catalogue } from './index';
import type { Language } from './languages';

const known = new Map<string, Promise<unknown>>();

/**
 * The messages of a language, compiled; read once.
 * @throws where the file is missing or damaged; it is tried again when next asked for
 */
export const packagedWords = (language: Language): Promise<Catalogue> => once(language, 'app.title');

/**
 * What phones of each language call things; read once.
 * @throws like `packagedWords`
 */
export const packagedPhones = (): Promise<PhoneTable> => once('phones', 'en');

/** @param key something that is in the file if the file is whole */
function once<T>(name: string, key: string): Promise<T> {
  const before = known.get(name);
  if (before) return before as Promise<T>;
  const reading = read(name, key);
  known.set(name, reading);
  reading.catch(() => known.delete(name));
  return reading as Promise<T>;
}

async function read(name: string, key: string): Promise<unknown> {
  try {
    const reply = await fetch(extensionApi.runtime.getURL(`words/${name}.json` as never) as string);
    const content: unknown = await reply.json();
    if (!Object.hasOwn(Object(content), key)) throw new Error('it is not whole');
    return content;
  } catch (error) {
    throw new Error(`words/${name}.json cannot be read: ${(error as Error).message}`);
  }
}
