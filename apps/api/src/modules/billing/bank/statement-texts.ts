import type { BilingualText } from '../../../platform/errors/invalid-input.js';
import type { StatementProblem, StatementProblemCode } from './domain/statement-file.js';

/** What is wrong with a line of a statement, and what to do about it. */
export function statementText({ code, subject }: StatementProblem): BilingualText {
  const texts: Record<StatementProblemCode, BilingualText> = {
    no_header: {
      fr: 'Aucune ligne ne nomme les colonnes attendues : une date, un libellé, et un montant ou un crédit. Exportez le relevé au format CSV avec ses en-têtes.',
      en: 'No line names the columns that are expected: a date, a label, and an amount or a credit. Export the statement as CSV with its headings.',
    },
    no_row: {
      fr: 'Le relevé n’a aucun mouvement sous ses en-têtes.',
      en: 'The statement has no movement below its headings.',
    },
    broken_csv: {
      fr: 'Le fichier n’est plus lisible à partir de cette ligne : vérifiez ses guillemets.',
      en: 'The file cannot be read from this line on: check its quotes.',
    },
    date_unreadable: {
      fr: `« ${subject} » n’est pas une date : écrivez-la comme 05/11/2027.`,
      en: `“${subject}” is no date: write it like 05/11/2027, day first.`,
    },
    amount_unreadable: {
      fr: `« ${subject} » n’est pas un montant : écrivez-le comme 1 234,56.`,
      en: `“${subject}” is no amount: write it like 1,234.56.`,
    },
    amount_missing: { fr: 'Le montant manque.', en: 'The amount is missing.' },
    both_amounts: {
      fr: 'La ligne a plusieurs montants : gardez celui du mouvement.',
      en: 'The line has several amounts: keep the one of the movement.',
    },
    label_missing: {
      fr: 'Le libellé manque : reprenez celui de la banque.',
      en: 'The label is missing: take the bank’s.',
    },
  };
  return texts[code];
}
