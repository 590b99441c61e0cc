// The life of a single-page application: splash, nothing, then content; and later routes without loading.
import type { App } from '../../../lib/rehearsal/replicas/app';
import { askPage, carryOut, type Page } from './api';
import { dressPage } from './styles';

export interface Site {
  /** Draws the page of the present address. The second argument draws it again after something changed. */
  draw(page: Page, app: App): Node;
  /** What stands there while the next page is on its way; without it the old page stays, under the new address. */
  waiting?(): Node;
  title(page: Page): string;
}

export type { App };

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

export async function startApp(site: Site): Promise<void> {
  const root = document.querySelector('#root');
  const splash = document.querySelector('#__page_loading');
  let turn = 0;

  const draw = async (): Promise<void> => {
    const mine = ++turn;
    const page = await askPage();
    await pause(page.lateMs);
    // A newer address was asked for meanwhile: this answer is stale.
    if (mine !== turn || !root) return;
    splash?.remove();
    document.title = site.title(page);
    root.replaceChildren(site.draw(page, app));
  };

  const arrive = (): void => {
    const node = site.waiting?.();
    if (node) root?.replaceChildren(node);
    void draw();
  };

  let shown = location.href;
  const app: App = {
    go(address) {
      history.pushState(null, '', address);
      shown = location.href;
      arrive();
    },
    goHash(hash) {
      location.hash = hash;
    },
    redraw: draw,
    reload: () => location.reload(),
    carryOut,
    address: () => location.href,
  };

  const moved = (): void => {
    // A change of the hash is told twice.
    if (location.href === shown) return;
    shown = location.href;
    arrive();
  };
  window.addEventListener('hashchange', moved);
  window.addEventListener('popstate', moved);

  await dressPage();
  await draw();
}
