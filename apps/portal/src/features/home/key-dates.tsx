import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useNow } from '../../session/use-demonstration.js';
import { TextLink } from '../../ui/text-link.js';
import { deadlineDateOf, deadlineStageOf } from './edition-facts.js';
import classes from './home.module.css';
import type { OpenEdition } from './open-edition.js';

export function KeyDates({ edition }: { readonly edition: OpenEdition }) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const stage = deadlineStageOf(edition, useNow());
  const limit = deadlineDateOf(stage, edition);
  return (
    <dl className={classes.dates}>
      <div>
        <dt>{t('home:deadline.label')}</dt>
        <dd>
          {limit === null ? (
            t('home:deadline.closed')
          ) : (
            <time dateTime={limit}>{t(`home:deadline.${stage}`, { date: format.dateTime(limit) })}</time>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('home:fieldWork.label')}</dt>
        {edition.fieldWorkWindows.map(({ startsAt, endsAt }) => (
          <dd key={startsAt}>
            {t('home:fieldWork.between', { from: format.date(startsAt), to: format.date(endsAt) })}
          </dd>
        ))}
      </div>
      <div>
        <dt>{t('home:results.label')}</dt>
        <dd>
          <time dateTime={edition.resultsAt}>{t('home:results.on', { date: format.dateTime(edition.resultsAt) })}</time>
        </dd>
      </div>
      <div>
        <dt>{t('home:rules.label')}</dt>
        <dd>
          <TextLink to="/$language/editions/$editionId" params={{ language, editionId: edition.id }}>
            {t('home:rules.link')}
          </TextLink>
        </dd>
        {stage === 'over' || stage === 'closed' ? (
          <dd>
            <TextLink to="/$language/tirages/$editionId" params={{ language, editionId: edition.id }}>
              {t('home:rules.draw')}
            </TextLink>
          </dd>
        ) : null}
      </div>
    </dl>
  );
}
