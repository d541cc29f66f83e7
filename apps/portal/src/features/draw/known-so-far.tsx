import { useTexts } from '../../i18n/use-texts.js';
import { Section } from '../../ui/page.js';
import type { DrawApplication } from './application.js';
import { StatusSentence } from './status-sentence.js';

/** Before the outcome: what the application is drawn with, and how. */
export function KnownSoFar({ application }: { readonly application: DrawApplication }) {
  const t = useTexts();
  return (
    <Section title={t('draw:applicant.known')}>
      <p>
        <StatusSentence application={application} />
      </p>
      <p>{t('draw:plain.rounds')}</p>
      <p>{t('draw:plain.across')}</p>
    </Section>
  );
}
