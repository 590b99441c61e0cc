import { Sources } from '../shared/Sources';
import type { SectionProps } from './Desk';

const LINES = ['where', 'contact', 'code', 'confirm', 'country', 'password', 'id', 'region', 'own'] as const;
const SOURCES = [
  'A8 L606-639',
  'A2 L119',
  'M13 XiaomiAccount.apk:105',
  'M13 XiaomiAccount.apk:613',
  'M13 XiaomiAccount.apk:725',
  'T1',
  'O1',
] as const;

/** The short card "create an account". */
export function NewAccount({ t }: SectionProps) {
  return (
    <>
      <ol class="numbered">
        {LINES.map((line) => (
          <li key={line}>{t(`desk.new-account.${line}`)}</li>
        ))}
      </ol>
      <Sources citations={SOURCES} t={t} />
    </>
  );
}
