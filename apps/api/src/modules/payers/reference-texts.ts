import type { BilingualText } from '../../platform/errors/invalid-input.js';
import {
  activeCodes,
  type DirectoryRule,
  type GivenReferences,
  type ReferenceProblem,
} from './domain/required-references.js';

/** Codes that a message names at most: a city has hundreds. */
const mostCodesNamed = 5;

/** How a person is told what is wrong with the references of a payer, and what to do about it. */
export function referenceText(
  problem: ReferenceProblem,
  payerName: string,
  { serviceCode }: GivenReferences,
  directory: Pick<DirectoryRule, 'serviceCodes'>,
): BilingualText {
  const codes = activeCodes(directory).slice(0, mostCodesNamed).join(', ');
  const texts: Record<ReferenceProblem, BilingualText> = {
    service_code_missing: {
      fr: `${payerName} exige un code service sur ses factures : indiquez-le.`,
      en: `${payerName} requires a service code on its invoices: enter it.`,
    },
    service_code_unknown: {
      fr: `« ${serviceCode ?? ''} » n’est pas un code service actif de ${payerName} : choisissez par exemple ${codes}.`,
      en: `“${serviceCode ?? ''}” is not an active service code of ${payerName}: choose for example ${codes}.`,
    },
    commitment_missing: {
      fr: `${payerName} exige un numéro d’engagement sur ses factures : indiquez-le.`,
      en: `${payerName} requires a commitment number on its invoices: enter it.`,
    },
  };
  return texts[problem];
}
