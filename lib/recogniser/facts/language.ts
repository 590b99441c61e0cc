/** The language of a page's labels: what most of them agree on; of several, the one that the document declares. */
import type { Candidate } from './candidates';

/** @returns BCP 47; undefined where no label has a language */
export function languageOf(candidates: readonly Candidate[], root: Document): string | undefined {
  const votes = new Map<string, number>();
  for (const { match } of candidates)
    for (const { language, web } of match.meanings) if (language !== '') votes.set(language, (votes.get(language) ?? 0) + (web ? 2 : 1));
  const most = Math.max(...votes.values());
  const first = [...votes].filter(([, count]) => count === most).map(([language]) => language);
  const declared = root.documentElement?.getAttribute('lang')?.replace('_', '-') ?? '';
  return (
    first.find((language) => language === declared) ??
    first.find((language) => language.split('-')[0] === declared.split('-')[0]) ??
    first[0]
  );
}
