import type { ExtensionLink, TabState } from '../../lib/extension-link';
import type { MessageKey, Translator } from '../../lib/words';

/** What the popup knows about the tab it is over, and what to do about it. */
export function TabLine({ tab, t, link, again }: { tab: TabState; t: Translator; link: ExtensionLink; again(): void }) {
  if (tab.kind === 'seen') {
    const { page, evidence } = tab.seen;
    if (!page) {
      return (
        <p class="tab-line" data-tab="unknown">
          {t('popup.page.unknown')}
        </p>
      );
    }
    const byRoute = evidence.some((item) => item.kind === 'route');
    return (
      <p class="tab-line" data-tab="seen" data-page={page}>
        {t('popup.page.seen', { page: t.say({ key: `page.${page}` as MessageKey }) })}{' '}
        <span class="soft small">({byRoute ? t('popup.page.seen.sure') : t('popup.page.seen.labels')})</span>
      </p>
    );
  }
  return (
    <div class="tab-line" data-tab={tab.kind}>
      <p>{t.say({ key: `popup.page.${tab.kind}` as MessageKey })}</p>
      {tab.kind === 'stale' && (
        <button type="button" onClick={() => void link.reloadTab().then(() => close())}>
          {t('popup.page.reload')}
        </button>
      )}
      {tab.kind === 'revoked' && (
        <button type="button" class="primary" onClick={() => void link.grant().then(again)}>
          {t('popup.page.grant')}
        </button>
      )}
    </div>
  );
}
