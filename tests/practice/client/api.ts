// What the pages say to their server.
import type { Act, ActAnswer, PageData } from '../common/types';
import type { SiteWords } from '../words';

export type Page = PageData<SiteWords>;

export async function askPage(): Promise<Page> {
  const answer = await fetch(`/practice-api/page?url=${encodeURIComponent(location.href)}`);
  return (await answer.json()) as Page;
}

export async function carryOut(act: Act): Promise<ActAnswer> {
  const answer = await fetch('/practice-api/act', { method: 'POST', body: JSON.stringify(act) });
  return (await answer.json()) as ActAnswer;
}

const LOCALES: Record<string, string> = { ru: 'ru_RU', en: 'en_US', 'zh-CN': 'zh_CN' };

/** The real sites hand the language on in `_locale`; the practice site ignores it. */
export function withLocale(address: string, page: Page): string {
  return `${address}${address.includes('?') ? '&' : '?'}_locale=${LOCALES[page.language] ?? 'en_US'}`;
}

/** Where the cloud's account menu leads. */
export function accountHome(page: Page): string {
  return withLocale('https://account.xiaomi.com/fe/service/account', page);
}

/** The first hop of the cloud's sign-in, as saved requests show it. */
export function cloudSignIn(): string {
  return `/api/user/login?followUp=${encodeURIComponent(location.href)}`;
}
