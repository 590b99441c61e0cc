import type { ExtensionClient, TabState } from '../../lib/messaging/extension-client';
import type { Translator } from '../../lib/words';
import { Why } from '../shared/Why';

interface TabLineProps {
  readonly tab: TabState;
  readonly t: Translator;
  readonly link: ExtensionClient;
  /** There is a desk, for the report. */
  readonly hasDesk: boolean;
  /** Looks at the tab again. */
  again(): void;
  /** The owner goes on in the page: a popup is in their way there. */
  onLeave(): void;
}

/** What the popup knows about the tab it is over, and what to do about it. */
export function TabLine({ tab, t, link, hasDesk, again, onLeave }: TabLineProps) {
  const report = hasDesk && (
    <button type="button" class="plain small" data-action="report-page" onClick={() => void link.openDesk('page-report')}>
      {t('popup.report')}
    </button>
  );
  if (tab.kind === 'seen') {
    const { page, evidence } = tab.seen;
    if (!page) {
      return (
        <div class="tab-line" data-tab="unknown">
          <p>{t('popup.page.unknown')}</p>
          <button type="button" data-action="teach" onClick={() => void link.teach().then(onLeave)}>
            {t('popup.page.teach')}
          </button>
          {report}
        </div>
      );
    }
    const byRoute = evidence.some((item) => item.kind === 'route');
    return (
      <div class="tab-line" data-tab="seen" data-page={page}>
        <p>
          {t('popup.page.seen', { page: t.say({ key: `page.${page}` }) })}{' '}
          <span class="soft small">({byRoute ? t('popup.page.seen.sure') : t('popup.page.seen.labels')})</span>
        </p>
        <Why evidence={evidence} t={t} />
        {report}
      </div>
    );
  }
  return (
    <div class="tab-line" data-tab={tab.kind}>
      <p>{t.say({ key: `popup.page.${tab.kind}` })}</p>
      {tab.kind === 'stale' && (
        <button type="button" onClick={() => void link.reloadTab().then(onLeave)}>
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
