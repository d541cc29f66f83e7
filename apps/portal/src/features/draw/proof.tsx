import { useTexts } from '../../i18n/use-texts.js';
import { Section } from '../../ui/page.js';

/** What the record proves, what it does not, and where to compare. */
export function Proof() {
  const t = useTexts();
  return (
    <Section title={t('draw:proof.title')} aside={<></>}>
      <p>{t('draw:proof.computation')}</p>
      <p>{t('draw:proof.copies')}</p>
      <p>{t('draw:proof.compare')}</p>
      <p>{t('draw:proof.source')}</p>
    </Section>
  );
}
