/**
 * What the owner has taught: "this, on this page, is ...". A lesson keeps no address with ids, no text of the page but the hash of
 * the label, and wins on its page over everything we think we know.
 */
import type { TeachableControl } from './controls';
import type { PageKind } from './kinds';
import { type Side, sideOf } from './routes';

export interface Lesson {
  readonly id: string;
  readonly side: Side;
  /** The route with everything that could be an id taken out, see `routeShape`. */
  readonly route: string;
  readonly page: PageKind;
  readonly control: TeachableControl;
  /** Hash of the label as `labelHash` makes it. */
  readonly label: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A lesson before it is stored. */
export type NewLesson = Omit<Lesson, 'id' | 'at'>;

/** Any digit, hexadecimal alone, what no programmer writes in an address, or more than a word. */
const MAY_BE_ID = /\d|^[a-f]{8,}$|[^\w.-]|^.{25,}$/i;
/** `h5`, `oauth2`: words that end in a digit. */
const VERSIONED = /^[a-z]{1,8}\d$/;

/** Path and hash route without query, with segments that may be ids replaced by `:id`. */
export function routeShape(url: URL): string {
  const clean = (path: string): string =>
    path
      .split('/')
      .map((part) => (MAY_BE_ID.test(part) && !VERSIONED.test(part) ? ':id' : part))
      .join('/');
  const hash = url.hash.slice(1).replace(/[?&].*$/, '');
  return clean(url.pathname.replace(/\/+$/, '') || '/') + (hash.startsWith('/') && hash !== '/' ? `#${clean(hash)}` : '');
}

/** The lessons that hold for an address. */
export function lessonsFor(url: URL, lessons: readonly Lesson[]): readonly Lesson[] {
  if (lessons.length === 0) return lessons;
  const side = sideOf(url);
  const route = routeShape(url);
  return lessons.filter((lesson) => lesson.side === side && lesson.route === route);
}
