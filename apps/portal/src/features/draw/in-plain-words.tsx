import { useTexts } from '../../i18n/use-texts.js';
import { Section } from '../../ui/page.js';
import classes from './draw.module.css';

const STEPS = ['rules', 'list', 'beacon', 'order', 'rounds', 'waiting'] as const;

/** The draw in plain words, and the one consequence that surprises. */
export function InPlainWords() {
  const t = useTexts();
  return (
    <Section title={t('draw:plain.title')} aside={<></>}>
      <ol className={classes.steps}>
        {STEPS.map((step) => (
          <li key={step}>{t(`draw:plain.${step}`)}</li>
        ))}
      </ol>
      <p className={classes.across}>{t('draw:plain.across')}</p>
    </Section>
  );
}
