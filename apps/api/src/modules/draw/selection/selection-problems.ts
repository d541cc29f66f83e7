import type { BilingualText } from '../../../platform/errors/invalid-input.js';
import type { ReasonProblem } from '../domain/selection-reason.js';

/** What is wrong with the reason of a selection. */
export const reasonProblems: Record<ReasonProblem, BilingualText> = {
  missing: {
    fr: 'Indiquez pourquoi cette structure est sélectionnée : le motif est publié dans la liste du tirage.',
    en: 'Say why this organisation is selected: the reason is published in the list of the draw.',
  },
  too_long: {
    fr: 'Le motif compte au plus 300 caractères.',
    en: 'The reason has 300 characters at most.',
  },
};

/** Neither a listed structure nor an organisation was chosen, or both were. */
export const structureProblem: BilingualText = {
  fr: 'Choisissez la structure à sélectionner.',
  en: 'Choose the organisation to select.',
};
