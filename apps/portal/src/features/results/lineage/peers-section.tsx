import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Section } from '../../../ui/page.js';
import notes from '../overall-section.module.css';
import type { FigureKind } from './figure-id.js';
import type { Lineage } from './figure-lineage.js';

interface PeersSectionProps {
  readonly kind: FigureKind;
  readonly peers: Lineage['score']['peers'];
  /** The name of the structure's category. */
  readonly category: string;
}

/** How the group was chosen and what its mean is made of; never who is in it. */
export function PeersSection({ kind, peers, category }: PeersSectionProps) {
  const t = useTexts();
  const hasPeers = kind !== 'stage' && kind !== 'overall_with_physical';
  return (
    <Section
      title={t('lineage:peers.title')}
      id="pairs"
      aside={hasPeers ? <p className={notes.note}>{t('lineage:peers.never')}</p> : null}
    >
      {hasPeers ? (
        <>
          <p>{t('lineage:peers.ladder')}</p>
          <PeersText peers={peers} category={category} />
        </>
      ) : (
        <p>{t('lineage:peers.notCompared')}</p>
      )}
    </Section>
  );
}

/** The rung of the ladder that was taken, the mean of organisations' means, and the spread where it is given. */
export function PeersText({ peers, category }: Omit<PeersSectionProps, 'kind'>) {
  const t = useTexts();
  const format = useFormats();
  if (!peers) return <p>{t('lineage:peers.none')}</p>;
  const { rung, n, mean, median, q1, q3, position } = peers;
  const hasQuartiles = typeof q1 === 'number' && typeof q3 === 'number' && typeof median === 'number';
  return (
    <>
      <p>
        {t(`lineage:peers.rung.${rung}`, { count: n, n: format.number(n), category })}{' '}
        {t('lineage:peers.mean', { n: format.number(n), mean: format.score(mean) })}
      </p>
      {hasQuartiles ? (
        <p>
          {t('lineage:peers.spread', { q1: format.score(q1), q3: format.score(q3), median: format.score(median) })}{' '}
          {typeof position === 'number' ? t('lineage:peers.position', { share: format.percent(position, 0) }) : null}
        </p>
      ) : null}
    </>
  );
}
