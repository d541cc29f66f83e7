import { gridLabel } from '../../../i18n/grid-label.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Section } from '../../../ui/page.js';
import { answerWords } from '../lineage/answer-words.js';
import { Example } from './example.js';
import type { MethodFigures } from './method-figures.js';
import classes from './method.module.css';

/** From what was observed to a score. */
export function AnswerStep({ figures: { whose, opensAudits, answer } }: { readonly figures: MethodFigures }) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const bands = answer.bands.map(({ lte, score }, index) =>
    t('method:answer.band', {
      score: format.number(score),
      // The unit is said once: "100 jusqu’à 3 sonneries, 80 jusqu’à 5".
      limit: index === 0 ? answerWords(t, format.number, { ...answer, value: String(lte) }).text : format.number(lte),
    }),
  );
  return (
    <Section title={t('method:answer.title')}>
      <p>{t('method:answer.text')}</p>
      <Example whose={opensAudits ? whose : 'sample'}>
        {opensAudits ? null : <p>{t('method:answer.closed')}</p>}
        <p className={classes.criterion}>{gridLabel(language, answer)}</p>
        <p>
          {t('method:answer.given', {
            given: answerWords(t, format.number, answer).text,
            score: format.number(answer.score),
            weight: format.number(answer.weight),
          })}{' '}
          {bands.length > 0 ? t('method:answer.scale', { bands: bands.join(', ') }) : null}
        </p>
      </Example>
    </Section>
  );
}
