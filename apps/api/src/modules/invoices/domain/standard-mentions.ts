import type { InvoiceBuyerKind, InvoiceMentions } from './invoice-document.js';

const publicPenalty =
  'En cas de retard de paiement, intérêts moratoires de plein droit au taux de la principale facilité de refinancement de la Banque centrale européenne en vigueur au premier jour du semestre, majoré de huit points (articles L. 2192-13 et R. 2192-31 du code de la commande publique).';
const privatePenalty =
  'En cas de retard de paiement, pénalités exigibles sans rappel au taux de refinancement le plus récent de la Banque centrale européenne, majoré de dix points (article L. 441-10 du code de commerce).';
const publicIndemnity =
  'Indemnité forfaitaire pour frais de recouvrement : 40 € (article D. 2192-35 du code de la commande publique).';
const privateIndemnity =
  'Indemnité forfaitaire pour frais de recouvrement : 40 € (articles L. 441-10 et D. 441-5 du code de commerce).';

/** The sentences on late and early payment: public payers are under the code de la commande publique, the others under the code de commerce. */
export function standardMentions(kind: InvoiceBuyerKind): InvoiceMentions {
  const isPrivate = kind === 'private';
  return {
    operationCategory: 'services',
    latePenalty: isPrivate ? privatePenalty : publicPenalty,
    recoveryIndemnity: isPrivate ? privateIndemnity : publicIndemnity,
    earlyPayment: 'Pas d’escompte pour paiement anticipé.',
  };
}
