/** Links whose address says where they lead, whatever they are called. */
import { addressWord } from '../../site/address-words';
import type { LabelKind } from '../../site/atlas/kinds';
import type { PageKind } from '../../site/kinds';
import { mayBeRecognised, pageOf, type RouteVerdict, routeOf } from '../../site/routes';
import { normaliseText, shortText } from '../dom/text';
import { closest, unclobbered } from '../dom/tree';
import { isVisible } from '../dom/visibility';

/** Links of a page that are looked at: menus stand first. */
const LOOKED_AT = 150;
/** Characters of an entry. */
const ENTRY_TEXT = 60;
const NO_ENTRY = 'p,article,footer,blockquote,[role="article"],[role="contentinfo"]';

/** Parts of the addresses that are known: what has none need not be taken apart. */
const MAY_LEAD = /find|locat|sett|prefer|secur|safety|privacy|delet|clos|eras|remov|deactiv|devic|account|pass/i;

/** What an entry of such a page is labelled. */
const LABEL_OF: Readonly<Partial<Record<PageKind, LabelKind>>> = {
  'find-device': 'find-device',
  privacy: 'privacy',
  'delete-account': 'delete-account',
};

/** Entries by their address. */
export function linksOf(root: Document, here: URL): { readonly element: Element; readonly kind: LabelKind; readonly text: string }[] {
  const links = root.body ? [...root.body.getElementsByTagName('a')].slice(0, LOOKED_AT) : [];
  const own = routeOf(here);
  return links.flatMap((element) => {
    const kind = kindOf(element, here, own);
    const text = kind && shortText(element, ENTRY_TEXT);
    return kind && text !== undefined && !closest(element, NO_ENTRY) && isVisible(element)
      ? [{ element, kind, text: normaliseText(text) }]
      : [];
  });
}

function kindOf(link: Element, here: URL, own: RouteVerdict): LabelKind | undefined {
  const href = unclobbered(link).getAttribute('href') ?? '';
  if (!MAY_LEAD.test(href) || !URL.canParse(href, here.href)) return undefined;
  const url = new URL(href, here.href);
  const verdict = routeOf(url);
  const page = verdict.side && pageOf(verdict);
  if (page && page === pageOf(own)) return undefined;
  // from the cloud, the account's first page is the account; on its own site it is one of its pages
  if (page === 'security') return own.side === 'cloud' ? 'account-menu' : 'security';
  if (page) return LABEL_OF[page];
  return verdict.side === own.side && mayBeRecognised(verdict) ? addressWord(url)?.kind : undefined;
}
