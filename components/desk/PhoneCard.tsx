import { splitIntoTexts } from '../../lib/support/qr';
import { languageLike } from '../../lib/words/languages';
import { StepPicture } from '../pictures/StepPicture';
import { stepWords } from '../step-words';
import { useWordsIn } from '../use-words-in';
import type { SectionProps } from './Desk';
import { cardBlocks, cardItems, phoneOf } from './phone-card';
import { QrCode } from './QrCode';

/** What is done on the phone, to take along: as codes for its camera, and on paper. In front of a seller, with the verdict to tick. */
export function PhoneCard({ t, progress }: SectionProps) {
  // the phone's language where we speak it, else ours with the phone's labels
  const phone = phoneOf(t);
  const language = phone === undefined ? undefined : languageLike(phone);
  const other = useWordsIn(language, phone);
  const words = language ? other : t;
  const items = cardItems(progress, Date.now());
  if (items.length === 0) return <p class="note">{t('desk.phone-card.none')}</p>;
  if (!words) return <p aria-busy="true" />;
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
                {item.device && (
                  <p>
                    <bdi>{item.device.name}</bdi>
                  </p>
                )}
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
