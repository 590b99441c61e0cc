import { DETOUR_IDS, DETOURS } from '../../lib/journeys/detours';
import { Sources } from '../shared/Sources';
import type { SectionProps } from './Desk';

/** Unofficial ways: what they are, why they do not help, what they break, and what to do instead. No instructions. */
export function Detours({ t }: SectionProps) {
  return (
    <>
      <p>{t('desk.detours.text')}</p>
      {DETOUR_IDS.map((id) => (
        <section key={id} data-detour={id}>
          <h2>{t(`desk.detour.${id}.what`)}</h2>
          <dl>
            <dt>{t('desk.detours.why-not')}</dt>
            <dd>{t(`desk.detour.${id}.why-not`)}</dd>
            <dt>{t('desk.detours.breaks')}</dt>
            <dd>{t(`desk.detour.${id}.breaks`)}</dd>
            <dt>{t('desk.detours.instead')}</dt>
            <dd>{t(`desk.detour.${id}.instead`)}</dd>
          </dl>
          <Sources citations={DETOURS[id].sources} t={t} />
        </section>
      ))}
    </>
  );
}
