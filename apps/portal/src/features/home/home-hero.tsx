import { useTexts } from '../../i18n/use-texts.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { Deadline } from './deadline.js';
import { auditsPerSite } from './edition-facts.js';
import classes from './home.module.css';
import type { OpenEdition } from './open-edition.js';
import { SampleFigure } from './sample-figure.js';

/** What it is, who it is for, and what the reader gets, before anything else. */
export function HomeHero({ edition }: { readonly edition: OpenEdition | null }) {
  const t = useTexts();
  const heading = usePageTitle(t('home:pageName'));
  return (
    <section className={classes.hero}>
      <div className={classes.promise}>
        <p className={classes.kicker}>{edition ? <Deadline edition={edition} /> : '\u00a0'}</p>
        <h1 ref={heading} tabIndex={-1}>
          {t('home:title')}
        </h1>
        <p className={classes.lead}>
          {edition ? t('home:lead', { audits: auditsPerSite(edition.channels) }) : t('home:leadAlone')}
        </p>
        <p className={classes.audience}>{t('home:audience')}</p>
      </div>
      <SampleFigure />
    </section>
  );
}
