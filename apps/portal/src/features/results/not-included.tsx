import { useTexts } from '../../i18n/use-texts.js';
import { Section } from '../../ui/page.js';

const PARTS = ['determinants', 'stages', 'criteria', 'audits', 'visits', 'position', 'report'] as const;

/** What a free participation leaves out, described: nothing is drawn that does not exist. */
export function NotIncluded() {
  const t = useTexts();
  return (
    <Section title={t('results:locked.title')} aside={null}>
      <p>{t('results:locked.lead')}</p>
      <ul>
        {PARTS.map((part) => (
          <li key={part}>{t(`results:locked.${part}`)}</li>
        ))}
      </ul>
      <p>{t('results:locked.next')}</p>
    </Section>
  );
}
