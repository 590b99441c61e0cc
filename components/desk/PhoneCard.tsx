import { splitIntoTexts } from '../../lib/support/qr';
import { StepPicture } from '../pictures/StepPicture';
import { stepWords } from '../step-words';
import type { SectionProps } from './Desk';
import { cardBlocks, cardItems, cardWords } from './phone-card';
import { QrCode } from './QrCode';

/** What is done on the phone, to take along: as codes for its camera, and on paper. In front of a seller, with the verdict to tick. */
export function PhoneCard({ t, progress }: SectionProps) {
  const items = cardItems(progress, Date.now());
  if (items.length === 0) return <p class="note">{t('desk.phone-card.none')}</p>;
  const words = cardWords(t);
  const buying = progress.journey === 'check-used-phone';
  const verdict = buying ? [words('desk.phone-card.take'), words('desk.phone-card.leave')] : [];
  const texts = splitIntoTexts(cardBlocks(items, words, verdict));
  return (
    <>
      <div class="no-print">
        <p class="soft">{t('desk.phone-card.text')}</p>
        <ul class="codes-for-phone">
          {texts.map((text, at) => (
            <li key={text}>
              <p>{t('desk.phone-card.part', { n: at + 1, of: texts.length })}</p>
              <QrCode text={text} name={t('desk.phone-card.part', { n: at + 1, of: texts.length })} />
            </li>
          ))}
        </ul>
        <button type="button" class="primary" data-action="print" onClick={() => print()}>
          {t('desk.hand-over.print')}
        </button>
      </div>
      <article class="sheet" data-card lang={words.language} dir={words.direction}>
        <h2>{words(buying ? 'desk.phone-card.buyer' : 'desk.phone-card')}</h2>
        <ol class="card-steps">
          {items.map((item) => {
            const { title, lines } = stepWords(item, words);
            return (
              <li key={item.key}>
                <h3>
                  <span aria-hidden="true">☐</span> {title}
                </h3>
                {item.device && <p dir="auto">{item.device.name}</p>}
                <ol class="numbered">
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ol>
                <StepPicture item={item} t={words} />
              </li>
            );
          })}
        </ol>
        {buying && (
          <ul class="verdict">
            {verdict.map((line) => (
              <li key={line}>
                <span aria-hidden="true">☐</span> {line}
              </li>
            ))}
          </ul>
        )}
      </article>
    </>
  );
}
