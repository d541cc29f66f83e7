import { businessNumber } from '../../../i18n/business-number.js';
import { categoryName } from '../../../i18n/category-name.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { FactList } from '../../../ui/fact-list.js';
import type { Fact } from '../../../ui/fact-list.js';
import { TextLink } from '../../../ui/text-link.js';
import { useRegistering } from '../register/registering.js';
import { TaskFrame } from '../register/task-frame.js';
import { TickField } from '../register/tick-field.js';

/** The structure as it is known, to be recognised: nothing is typed again. */
export function StructureTask() {
  const t = useTexts();
  const language = useLanguage();
  const facts = useStructureFacts();
  return (
    <TaskFrame
      task="structure"
      title={t('registering:structure.title')}
      lead={t('registering:structure.lead')}
      aside={
        <>
          <FactList facts={facts} />
          <p>
            {t('registering:structure.wrong')}{' '}
            <TextLink to="/$language/contact" params={{ language }} search={{}}>
              {t('registering:structure.wrongLink')}
            </TextLink>
          </p>
        </>
      }
    >
      {(errorOf) => (
        <TickField
          name="structureChecked"
          label={t('registering:structure.confirm')}
          error={errorOf('structureChecked')}
        />
      )}
    </TaskFrame>
  );
}

/** Name, kind, category with the population and year it was derived from, region and number. */
function useStructureFacts(): readonly Fact[] {
  const t = useTexts();
  const format = useFormats();
  const { organisation } = useRegistering();
  const { name, kind, categoryCode, population, populationYear, regionName, siret, siren, isListed } = organisation;
  const facts: Fact[] = [
    { label: t('registering:structure.name'), value: name },
    { label: t('structures:fact.kind'), value: t(`categories:kind.${kind}`) },
    {
      label: t('structures:fact.category'),
      value: categoryName(t, categoryCode),
      hint: t('structures:fact.categoryHint'),
    },
  ];
  if (typeof population === 'number' && populationYear) {
    facts.push({
      label: t('structures:fact.population'),
      value: t('structures:find.populationOf', { people: format.number(population), year: populationYear }),
      hint: t(isListed ? 'registering:structure.source' : 'registering:structure.typed', { year: populationYear }),
    });
  }
  if (regionName) facts.push({ label: t('structures:fact.region'), value: regionName });
  if (siret) facts.push({ label: t('structures:fact.siret'), value: businessNumber(siret) });
  else if (siren) facts.push({ label: t('structures:fact.siren'), value: businessNumber(siren) });
  return facts;
}
