import { channelName } from '../../../i18n/grid-names.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Section } from '../../../ui/page.js';
import { Formula } from '../lineage/formula.js';
import { Example } from './example.js';
import type { ExplainedAudit, MethodFigures } from './method-figures.js';

/** From the answers of an audit to its score. */
export function AuditStep({ figures }: { readonly figures: MethodFigures }) {
  const t = useTexts();
  const { whose, audit, auditCount } = figures;
  return (
    <Section title={t('method:audit.title')}>
      <p>{t('method:audit.text')}</p>
      <Example whose={whose}>
        {audit ? (
          <AuditSum audit={audit} figures={figures} />
        ) : (
          <p>{t('method:audit.closed', { count: auditCount })}</p>
        )}
      </Example>
    </Section>
  );
}

function AuditSum({
  audit,
  figures: { channel },
}: {
  readonly audit: ExplainedAudit;
  readonly figures: MethodFigures;
}) {
  const t = useTexts();
  const format = useFormats();
  const { number, count, weighted, weight, score, coverage } = audit;
  const name = channel ? channelName(t, channel.code) : '';
  return (
    <>
      <p>
        {number === null
          ? t('method:audit.sumOfSample', { channel: name, audits: channel?.count ?? 0, count })
          : t('method:audit.sum', { channel: name, number, count })}
      </p>
      <Formula
        terms={[{ key: 'sum', text: `${format.number(weighted)} ÷ ${format.number(weight)}` }]}
        result={format.score(score)}
      />
      <p>{t('method:audit.coverage', { coverage: format.percent(coverage, 0) })}</p>
    </>
  );
}
