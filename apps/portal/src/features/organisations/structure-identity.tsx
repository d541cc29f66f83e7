import { businessNumber } from '../../i18n/business-number.js';
import { categoryName } from '../../i18n/category-name.js';
import { editionTitle } from '../../i18n/edition-title.js';
import { useTexts } from '../../i18n/use-texts.js';
import { FactList } from '../../ui/fact-list.js';
import type { Fact } from '../../ui/fact-list.js';
import { Section } from '../../ui/page.js';
import type { StructureSpace } from './structure-space.js';
import { usePopulationSentence } from './use-population-sentence.js';

/** What we know of the structure, its population with the year used, and the editions it took part in. */
export function StructureIdentity({ structure }: { readonly structure: StructureSpace }) {
  const t = useTexts();
  const people = usePopulationSentence()(structure);
  const { kind, categoryCode, regionName, siren, siret, pastEditions } = structure;

  const facts: Fact[] = [
    { label: t('structures:fact.kind'), value: t(`categories:kind.${kind}`) },
    {
      label: t('structures:fact.category'),
      value: categoryName(t, categoryCode),
      hint: t('structures:fact.categoryHint'),
    },
  ];
  if (people) facts.push({ label: t('structures:fact.population'), value: people });
  if (regionName) facts.push({ label: t('structures:fact.region'), value: regionName });
  if (siret) facts.push({ label: t('structures:fact.siret'), value: businessNumber(siret) });
  else if (siren) facts.push({ label: t('structures:fact.siren'), value: businessNumber(siren) });
  facts.push({
    label: t('structures:home.past'),
    value:
      pastEditions.length === 0
        ? t('structures:home.pastNone')
        : pastEditions.map((name) => editionTitle(t, name)).join(', '),
  });

  return (
    <Section title={t('structures:home.identity')}>
      <FactList facts={facts} />
    </Section>
  );
}
