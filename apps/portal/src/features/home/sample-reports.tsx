import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DemonstrationMark } from '../../ui/demonstration-mark.js';
import { Section } from '../../ui/page.js';
import classes from './home.module.css';

/** Whole reports to read before deciding. */
export function SampleReports() {
  const t = useTexts();
  const language = useLanguage();
  return (
    <Section
      title={t('home:sample.reports')}
      id="exemples"
      aside={
        <>
          <p className={classes.aside}>
            <DemonstrationMark /> {t('home:sample.reportsNote')}
          </p>
        </>
      }
    >
      <ul className={classes.links}>
        <li>
          <a href={`/files/sample-report/${language}.pdf`}>{t('home:sample.detailed')}</a>
        </li>
        <li>
          <a href={`/files/sample-report/synthetic-${language}.pdf`}>{t('home:sample.synthetic')}</a>
        </li>
      </ul>
    </Section>
  );
}
