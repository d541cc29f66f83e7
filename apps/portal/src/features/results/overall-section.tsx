import type { ReactNode } from 'react';

import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { Figure } from './figure-fields.js';
import { figureId, SECTION_OF } from './lineage/figure-id.js';
import { LineageLink } from './lineage/figure-link.js';
import { overallSentence } from './overall-sentence.js';
import classes from './overall-section.module.css';
import { PeersSentence } from './peers-sentence.js';
import { ScoreStrip } from './score-strip.js';

interface OverallSectionProps {
  readonly figure: Figure;
  readonly withPhysical?: Figure | null | undefined;
  readonly category: string;
}

/** The one thing to know about a site, in a sentence, then on a scale. */
export function OverallSection({ figure, withPhysical, category }: OverallSectionProps) {
  const t = useTexts();
  const format = useFormats();
  const hasValue = typeof figure.value === 'number';
  return (
    <KeySentence
      label={t('results:overall.label')}
      id={SECTION_OF.overall}
      sentence={overallSentence(t, format.score, figure)}
    >
      {hasValue ? <ScoreStrip figure={figure} /> : <p>{t('results:overall.absentNext')}</p>}
      {hasValue ? <PeersSentence peers={figure.peers} category={category} /> : null}
      {typeof withPhysical?.value === 'number' ? (
        <p className={classes.note}>
          {t('results:overall.withPhysical', { value: format.score(withPhysical.value) })}{' '}
          <LineageLink figure={figureId('overall_with_physical')}>{t('lineage:link.withPhysical')}</LineageLink>
        </p>
      ) : null}
      <p>
        <LineageLink figure={figureId('overall')}>
          {t(hasValue ? 'lineage:link.overall' : 'lineage:link.absent')}
        </LineageLink>
      </p>
    </KeySentence>
  );
}

interface KeySentenceProps {
  readonly id?: string;
  readonly label: string;
  readonly sentence: string;
  readonly children?: ReactNode;
}

/** The sentence a page of results is about, set as the page's own voice. */
export function KeySentence({ id, label, sentence, children }: KeySentenceProps) {
  return (
    <section className={classes.overall} aria-label={label} id={id}>
      <p className={classes.sentence}>{sentence}</p>
      {children}
    </section>
  );
}
