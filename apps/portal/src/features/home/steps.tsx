import { useTexts } from '../../i18n/use-texts.js';
import { Section } from '../../ui/page.js';
import classes from './home.module.css';

const STEPS = ['register', 'audit', 'review', 'results'] as const;

export function Steps() {
  const t = useTexts();
  return (
    <Section title={t('home:steps.title')} id="deroulement">
      <ol className={classes.steps}>
        {STEPS.map((step) => (
          <li key={step}>
            <h3>{t(`home:steps.${step}.title`)}</h3>
            <p>{t(`home:steps.${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
