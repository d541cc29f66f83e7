import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { FactList } from '../../../ui/fact-list.js';
import { Section } from '../../../ui/page.js';
import type { AuditImport } from './import-question.js';

/** What the files hold and what they would change. Nothing while they are being read. */
export function ImportCounts({ auditImport }: { readonly auditImport: AuditImport }) {
  const t = useTexts();
  const format = useFormats();
  const { state, auditCount, answerCount, newAudits, changedAudits, unchangedAudits } = auditImport;
  if (state === 'checking' || state === 'failed') return null;
  const read = [
    { label: t('console:import.auditCount'), value: format.number(auditCount) },
    { label: t('console:import.answerCount'), value: format.number(answerCount) },
  ];
  const effect = [
    { label: t('console:import.newAudits'), value: format.number(newAudits) },
    {
      label: t('console:import.changedAudits'),
      value: format.number(changedAudits),
      hint: t('console:import.changedHint'),
    },
    {
      label: t('console:import.unchangedAudits'),
      value: format.number(unchangedAudits),
      hint: t('console:import.unchangedHint'),
    },
  ];
  return (
    <Section title={t('console:import.counts')}>
      <FactList facts={state === 'refused' ? read : [...read, ...effect]} />
    </Section>
  );
}
