import { useTexts } from '../../i18n/use-texts.js';
import { Section } from '../../ui/page.js';
import { RulesVersions, useRulesVersions } from './rules-versions.js';

/** What the record proves, what it does not, and where to compare. */
export function Proof({ editionId }: { readonly editionId: string }) {
  const t = useTexts();
  const versions = useRulesVersions(editionId);
  const isAmended = versions.length > 1;
  return (
    <Section title={t('draw:proof.title')} aside={<></>}>
      <p>{t('draw:proof.computation')}</p>
      <p>{t('draw:proof.copies')}</p>
      <p>{t('draw:proof.compare', { receipt: t(isAmended ? 'draw:proof.receiptAmended' : 'draw:proof.receipt') })}</p>
      {isAmended ? <RulesVersions versions={versions} /> : null}
      <p>{t('draw:proof.source')}</p>
    </Section>
  );
}
