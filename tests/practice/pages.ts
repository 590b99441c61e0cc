// Which page answers at which address: an application shell, a page of the old generation, a text, or a move elsewhere.

import { needsSignIn, redirectOf } from '../../lib/rehearsal/replicas/addresses';
import type { PageContext } from './context';
import { LOCALES } from './context';
import { shellOf } from './document';
import { accountPage } from './old/account';
import { cloudPage } from './old/cloud';
import { articlePage, foreignPage, missingPage, policyPage } from './old/texts';

export interface Answer {
  status: number;
  body?: string;
  location?: string;
}

/** The hop through which both sites send a signed-out visitor, as saved requests show it. */
export function signInAddress(followUp: string, locale: string): string {
  const back = encodeURIComponent(followUp);
  return `https://account.xiaomi.com/pass/serviceLogin?callback=${encodeURIComponent('https://i.mi.com/sts')}&followup=${back}&sid=i.mi.com&_locale=${locale}`;
}

/** Where a hop only passes the visitor on. */
function hopOf({ url, role, generation, language, config, still, kind }: PageContext): string | undefined {
  if (still) return undefined;
  const locale = LOCALES[language];
  const moved = redirectOf(generation, role, url.pathname);
  if (moved) return moved + (moved.includes('?') ? '' : url.search);
  if (!config.signedIn && needsSignIn(kind)) return signInAddress(url.href, locale);
  return undefined;
}

/** Hops that are no pages at all. */
export function passOn(url: URL, locale: string): string | undefined {
  if (url.pathname === '/api/user/login') return signInAddress(url.searchParams.get('followUp') ?? 'https://i.mi.com/', locale);
  if (url.pathname === '/sts') return url.searchParams.get('followup') ?? '/';
  return undefined;
}

function applicationOf(context: PageContext): Answer {
  const { kind, generation, words } = context;
  const title = context.role === 'account' ? words.account : words.cloud;
  const shell = (script: string, styles: string[], root?: string) => ({
    status: 200,
    body: shellOf(context, { title, script, styles, ...(root !== undefined && { root }) }),
  });
  if (['note', 'messages', 'contacts'].includes(kind)) return shell('private/main', ['plain']);
  // One application for all the years the unlock request was seen, with readable class names.
  if (kind === 'unlock' && generation !== 'next') return shell('unlock/main', ['unlock'], 'container');
  return shell(`${generation}/main`, generation === 'next' ? ['plain'] : ['plain', generation]);
}

export function answerOf(context: PageContext): Answer {
  const hop = hopOf(context);
  if (hop) return { status: 302, location: hop };
  const { kind, role, generation, still } = context;
  if (role === 'foreign') return { status: 200, body: foreignPage(context) };
  if (kind === 'article') return { status: 200, body: articlePage(context) };
  if (kind === 'policy') return { status: 200, body: policyPage(context) };
  const ownApplication = ['note', 'messages', 'contacts', 'unlock'].includes(kind) && !still;
  if ((generation === 'old' || still) && !ownApplication) {
    return { status: 200, body: role === 'account' ? accountPage(context) : cloudPage(context) };
  }
  return applicationOf(context);
}

export function notFound(context: PageContext): Answer {
  return { status: 404, body: missingPage(context) };
}
