import { useTexts } from '../../../i18n/use-texts.js';
import { Section } from '../../../ui/page.js';
import { LeftOutList } from '../lineage/left-out-section.js';
import { Example } from './example.js';
import type { MethodFigures } from './method-figures.js';

const RULES = ['physical', 'channel', 'audits', 'missing'] as const;

/** What never counts, then what did not count for the reader. */
export function LeftOutStep({ figures: { whose, leftOut } }: { readonly figures: MethodFigures }) {
  const t = useTexts();
  return (
    <Section title={t('method:leftOut.title')}>
      <ul>
        {RULES.map((rule) => (
          <li key={rule}>{t(`method:leftOut.${rule}`)}</li>
        ))}
      </ul>
      {whose === 'own' ? (
        <Example whose={whose}>
          <p>{t(leftOut.length > 0 ? 'method:leftOut.own' : 'method:leftOut.nothing')}</p>
          <LeftOutList items={leftOut} />
        </Example>
      ) : null}
    </Section>
  );
}
