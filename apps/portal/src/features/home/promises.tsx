import { useTexts } from '../../i18n/use-texts.js';
import { Section } from '../../ui/page.js';
import classes from './home.module.css';

const PROMISES = ['own', 'peers', 'agents', 'chance'] as const;

/** Who reads the results, and what is never done with them. */
export function Promises() {
  const t = useTexts();
  return (
    <Section title={t('home:promises.title')} id="confidentialite" aside={null}>
      <ul className={classes.promises}>
        {PROMISES.map((promise) => (
          <li key={promise}>{t(`home:promises.${promise}`)}</li>
        ))}
      </ul>
    </Section>
  );
}
