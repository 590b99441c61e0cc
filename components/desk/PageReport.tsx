import { useEffect, useState } from 'preact/hooks';
import { pageReport } from '../../lib/recogniser/judge/page-report';
import { useCopy } from '../use-copy';
import type { SectionProps } from './Desk';

/**
 * A report about the page of Xiaomi's that was last used beside this one, for whoever mends the extension. Its owner reads it first,
 * takes out what they want, and sends it themselves.
 */
export function PageReport({ t, link }: SectionProps) {
  const [text, setText] = useState<string | undefined>(undefined);
  const look = (): void =>
    void link.describeTab().then((description) => setText(description ? pageReport(description, link.version()) : undefined));
  useEffect(look, []);
  const [copied, copy] = useCopy(text ?? '');
  return (
    <>
      <p>{t('desk.page-report.text')}</p>
      {text === undefined ? (
        <p class="note" role="status">
          {t('desk.page-report.none')}
        </p>
      ) : (
        <>
          <textarea
            class="small"
            name="report"
            dir="ltr"
            rows={18}
            aria-label={t('desk.page-report')}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <div class="buttons">
            <button type="button" class="primary" data-action="copy-report" onClick={copy}>
              {t('copy.press')}
            </button>
          </div>
          <p role="status">{copied && t(`copy.done.${copied}`)}</p>
        </>
      )}
      <button type="button" data-action="look-again" onClick={look}>
        {t('desk.page-report.again')}
      </button>
    </>
  );
}
