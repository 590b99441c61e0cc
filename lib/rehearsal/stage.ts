/**
 * The stage: a document of its own in which the replica pages are played and the real guide runs. The address of the page that is
 * played is kept in the hash, so that the browser's own events and its way back work as on a site.
 */
import type { Gate } from '../content/gate';
import { Session } from '../content/session';
import type { Practice } from './practice';
import { placeOf, redirectOf } from './replicas/addresses';
import type { App, Page } from './replicas/app';
import { h } from './replicas/dom';
import { drawPage, titleOf } from './replicas/pages';
import type { Role } from './replicas/types';
import { quotesOf, wordsOf } from './replicas/words';

/** What the page around the stage puts at its window. */
export interface StageHost {
  readonly rehearsal?: { readonly practice: Practice; readonly theme: 'light' | 'dark'; readonly say: StageWords };
}

/** Words for an address that has no page here. */
export interface StageWords {
  readonly elsewhere: string;
  readonly back: string;
}

const CLOUD_HOME = 'https://i.mi.com/#/';
const GENERATION = 'desktop';

const roleOf = ({ hostname }: URL): Role => (hostname === 'account.xiaomi.com' ? 'account' : hostname === 'i.mi.com' ? 'cloud' : 'foreign');

/** Plays the site of a rehearsal in this window, with the guide on it. */
export function openStage(
  window: Window & typeof globalThis,
  gate: Gate,
  { practice, theme, say }: NonNullable<StageHost['rehearsal']>,
): void {
  const { document, location } = window;
  const root = document.getElementById('root') as HTMLElement;
  document.documentElement.lang = practice.site.config.language;
  document.documentElement.dataset['theme'] = theme;
  const address = (): string => (location.hash.length > 1 ? decodeURIComponent(location.hash.slice(1)) : practice.start);
  const go = (to: string): void => {
    const next = new URL(to, address());
    if (next.href === address()) draw();
    else location.hash = encodeURIComponent(next.href);
  };
  const app: App = {
    go,
    goHash: go,
    redraw: async () => draw(),
    reload: () => draw(),
    carryOut: async (act) => {
      return practice.site.carryOut(act);
    },
    address,
  };
  const elsewhere = (): Node =>
    h('div', { class: 'mi-layout__card' }, h('p', {}, say.elsewhere), h('p', {}, h('a', { class: 'mi-link', href: CLOUD_HOME }, say.back)));
  function draw(): void {
    const url = new URL(address());
    const role = roleOf(url);
    const moved = redirectOf(GENERATION, role, url.pathname);
    const page = pageAt(practice, moved === undefined ? url : new URL(moved, url), role);
    document.title = page ? titleOf(page) : url.hostname;
    root.replaceChildren((page && drawPage(page, app)) ?? elsewhere());
  }
  window.addEventListener('hashchange', () => {
    for (const portal of [...document.body.children]) if (portal !== root) portal.remove();
    draw();
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest('a[href]');
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    go(link.getAttribute('href') ?? '');
  });
  practice.openPage = go;
  practice.redraw = draw;
  new window.MutationObserver(() => practice.look()).observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-page'],
    childList: true,
    subtree: true,
  });
  new Session(window, gate, practice.client(), address).start();
  draw();
}

/** What the site's server would answer for this address; undefined where the site has no such page. */
function pageAt(practice: Practice, url: URL, role: Role): Page | undefined {
  const place = placeOf(GENERATION, role, url);
  if (!place) return undefined;
  const { language, devices, signedIn, lateMs } = practice.site.config;
  return {
    kind: place.kind,
    device: devices.find(({ id }) => id === place.device),
    generation: GENERATION,
    language,
    signedIn,
    policyAccepted: true,
    lateMs,
    devices,
    words: wordsOf(GENERATION, language),
    quotes: quotesOf(language),
  };
}
