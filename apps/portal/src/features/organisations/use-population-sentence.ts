import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';

interface Counted {
  readonly population?: number | null | undefined;
  readonly populationYear?: number | null | undefined;
}

/** A population with the year it was counted, without which two lists could not be compared; undefined when unknown. */
export function usePopulationSentence(): (counted: Counted) => string | undefined {
  const t = useTexts();
  const format = useFormats();
  return ({ population, populationYear }) => {
    if (typeof population !== 'number') return undefined;
    const people = format.number(population);
    return populationYear
      ? t('structures:find.populationOf', { people, year: populationYear })
      : t('structures:find.population', { people });
  };
}
