import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Section } from '../../../ui/page.js';
import { PeersText } from '../lineage/peers-section.js';
import { Example } from './example.js';
import type { MethodFigures } from './method-figures.js';

interface PeersStepProps {
  readonly figures: MethodFigures;
  readonly category: string;
}

/** Who the peers are and what is said of them. */
export function PeersStep({ figures: { whose, samplePeers, peers, overall }, category }: PeersStepProps) {
  const t = useTexts();
  const format = useFormats();
  return (
    <Section title={t('method:peers.title')}>
      <p>{t('lineage:peers.ladder')}</p>
      {samplePeers ? (
        <Example whose={whose}>
          <p>
            {t('method:peers.sample', { low: format.number(samplePeers.low), high: format.number(samplePeers.high) })}
          </p>
        </Example>
      ) : overall.value === null ? null : (
        <Example whose={whose}>
          <PeersText peers={peers} category={category} />
        </Example>
      )}
      <p>{t('lineage:peers.never')}</p>
    </Section>
  );
}
