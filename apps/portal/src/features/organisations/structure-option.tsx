import { useTexts } from '../../i18n/use-texts.js';
import classes from './structure-search.module.css';
import type { FoundStructure } from './search-structures.js';
import { usePopulationSentence } from './use-population-sentence.js';

/** One structure of the results: its name, and what tells it from its namesakes. */
export function StructureOption({ structure }: { readonly structure: FoundStructure }) {
  const t = useTexts();
  const populationSentence = usePopulationSentence();
  const { kind, name, departmentName, postcodes } = structure;
  const details = [
    t(`categories:kind.${kind}`),
    departmentName,
    kind === 'commune' ? postcodes[0] : undefined,
    populationSentence(structure),
  ];
  return (
    <>
      <span className={classes.name}>{name}</span>
      <span className={classes.details}>{details.filter(Boolean).join(' · ')}</span>
    </>
  );
}
