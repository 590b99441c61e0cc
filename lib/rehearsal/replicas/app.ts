/** What a replica page is given, and what it may ask for: whoever shows it is its browser and its server. */
import type { Act, ActAnswer, PageData } from './types';
import type { SiteWords } from './words';

export type Page = PageData<SiteWords>;

/** The application around a page. */
export interface App {
  /** To another address of this application, without loading. */
  go(address: string): void;
  /** To another hash, as a link leads there. */
  goHash(hash: string): void;
  redraw(): Promise<void>;
  /** Loads the page anew. */
  reload(): void;
  /** Asks the site's server for it. */
  carryOut(act: Act): Promise<ActAnswer>;
  /** The present address. */
  address(): string;
}

const LOCALES: Record<string, string> = { ru: 'ru_RU', en: 'en_US', 'zh-CN': 'zh_CN' };

/** The real sites hand the language on in `_locale`; the replicas ignore it. */
export function withLocale(address: string, page: Page): string {
  return `${address}${address.includes('?') ? '&' : '?'}_locale=${LOCALES[page.language] ?? 'en_US'}`;
}

/** Where the cloud's account menu leads. */
export function accountHome(page: Page): string {
  return withLocale('https://account.xiaomi.com/fe/service/account', page);
}

/** The first hop of the cloud's sign-in, as saved requests show it. */
export function cloudSignIn(followUp: string): string {
  return `/api/user/login?followUp=${encodeURIComponent(followUp)}`;
}
