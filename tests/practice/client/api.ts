// What the pages say to their server.
import { type Page, cloudSignIn as signInFrom } from '../../../lib/rehearsal/replicas/app';
import type { Act, ActAnswer } from '../../../lib/rehearsal/replicas/types';

export { accountHome, type Page, withLocale } from '../../../lib/rehearsal/replicas/app';

export async function askPage(): Promise<Page> {
  const answer = await fetch(`/practice-api/page?url=${encodeURIComponent(location.href)}`);
  return (await answer.json()) as Page;
}

export async function carryOut(act: Act): Promise<ActAnswer> {
  const answer = await fetch('/practice-api/act', { method: 'POST', body: JSON.stringify(act) });
  return (await answer.json()) as ActAnswer;
}

/** The first hop of the cloud's sign-in, from here. */
export const cloudSignIn = (): string => signInFrom(location.href);
