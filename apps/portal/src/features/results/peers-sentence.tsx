import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { Figure } from './figure-fields.js';
import { figureId } from './lineage/figure-id.js';
import { LineageLink } from './lineage/figure-link.js';
import classes from './overall-section.module.css';

interface PeersSentenceProps {
  readonly peers: Figure['peers'];
  /** The name of the structure's category. */
  readonly category: string;
}

/** Says who the peers are and how many, or that there are too few of them. */
export function PeersSentence({ peers, category }: PeersSentenceProps) {
  const t = useTexts();
  const format = useFormats();
  if (!peers) return <p className={classes.note}>{t('results:peers.none')}</p>;
  const { n, rung } = peers;
  return (
    <p className={classes.note}>
      {t(`results:peers.${rung}`, { count: n, n: format.number(n), category })}{' '}
      <LineageLink figure={figureId('overall')} hash="pairs">
        {t('lineage:link.peers')}
      </LineageLink>
    </p>
  );
}
