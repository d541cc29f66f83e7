import { useTexts } from '../../../i18n/use-texts.js';
import { DemonstrationMark } from '../../../ui/demonstration-mark.js';
import { Section } from '../../../ui/page.js';
import notes from '../overall-section.module.css';

/** Whom all are measured with, and who set the weights. */
export function PanelStep({ isDemonstration }: { readonly isDemonstration: boolean }) {
  const t = useTexts();
  return (
    <Section title={t('method:panel.title')}>
      <p>{t('method:panel.panel')}</p>
      <p>{t('method:panel.weights')}</p>
      {isDemonstration ? (
        <p className={notes.note}>
          <DemonstrationMark /> {t('method:panel.demonstration')}
        </p>
      ) : null}
    </Section>
  );
}
