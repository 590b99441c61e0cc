// The pages of the desktop generation by their kind: hash routes on the cloud, path routes on the account.
import * as account from './account';
import type { App, Page } from './app';
import * as cloud from './cloud';
import { deletion } from './deletion';
import { find } from './find';

/** A page of the account or the cloud; undefined for kinds that have none here. */
export function drawPage(page: Page, app: App): Node | undefined {
  switch (page.kind) {
    case 'security':
      return account.frame(page, app, account.security(page, app));
    case 'privacy':
      return account.frame(page, app, account.privacy(page, app));
    case 'profile':
      return account.frame(page, app, account.profile(page));
    case 'delete':
      return account.frame(page, app, deletion(page, app));
    case 'find':
      return cloud.frame(page, app, find(page, app));
    case 'settings':
      return cloud.frame(page, app, page.signedIn ? cloud.settings(page, app) : cloud.home(page, app));
    case 'devices':
      return cloud.frame(page, app, page.signedIn ? cloud.deviceList(page) : cloud.home(page, app));
    case 'device':
      return cloud.frame(page, app, page.signedIn ? cloud.oneDevice(page, app) : cloud.home(page, app));
    case 'home':
      return cloud.frame(page, app, cloud.home(page, app));
    default:
      return undefined;
  }
}

/** What the tab is called. "<brand> - <page>" was seen on sign-in pages only; the cloud's own titles are unknown. */
export function titleOf({ kind, words }: Page): string {
  const names: Partial<Record<Page['kind'], string>> = { security: words.security, privacy: words.privacy, delete: words.deleteTitle };
  const name = names[kind];
  return name === undefined ? words.cloud : `${words.account} - ${name}`;
}
