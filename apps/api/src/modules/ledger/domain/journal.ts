import type { LedgerAccount, TransferKind } from '../ledger-transfer.entity.js';
import { accountsInBooks } from './accounts.js';

/** A transfer with all that the books say of it. Days are YYYY-MM-DD in Paris. */
export interface JournalTransfer {
  readonly kind: TransferKind;
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  readonly amountCents: number;
  /** What the transfers of one entry have in common: those of an invoice are one entry. */
  readonly occasion: string;
  readonly recordedOn: string;
  readonly payer: { readonly code: string; readonly name: string };
  /** The document behind it: an invoice, a payment, an order. */
  readonly piece: { readonly reference: string; readonly day: string };
  readonly editionCode: string;
}

/**
 * Columns of the fichier des écritures comptables (livre des procédures fiscales, article A47 A-1), and one for the analytic code of the edition behind them.
 */
export const journalColumns = [
  'JournalCode',
  'JournalLib',
  'EcritureNum',
  'EcritureDate',
  'CompteNum',
  'CompteLib',
  'CompAuxNum',
  'CompAuxLib',
  'PieceRef',
  'PieceDate',
  'EcritureLib',
  'Debit',
  'Credit',
  'EcritureLet',
  'DateLet',
  'ValidDate',
  'Montantdevise',
  'Idevise',
  'Analytique',
] as const;

const journals = {
  VE: 'Ventes',
  BQ: 'Banque',
  PP: 'Prestataire de paiement',
  OD: 'Opérations diverses',
  EN: 'Engagements hors bilan',
} as const;
type JournalCode = keyof typeof journals;

const labels: Readonly<Record<TransferKind, string>> = {
  ordered: 'Commande',
  invoiced: 'Facture',
  credited: 'Avoir',
  received: 'Encaissement',
  allocated: 'Imputation',
  refunded: 'Remboursement',
};

/** Whether a month (YYYY-MM) is over. Only then can it be exported: entries are dated by their recording, so that none is added any more. */
export function isPeriodOver(period: string, today: string): boolean {
  return isPeriod(period) && period < today.slice(0, 7);
}

/** Whether a text names a month, as YYYY-MM. */
export function isPeriod(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/**
 * The accounting export of a month: tab separated, in UTF-8, one line per account of an entry. The same transfers give the same bytes. Nothing is lettered:
 * that is the accountant's work, and what is paid later would change a month that is closed.
 * @param transfers of the month, in the order of their recording
 */
export function journalOf(period: string, transfers: readonly JournalTransfer[]): string {
  const entries = [...Map.groupBy(transfers, entryKey).values()];
  const numbers = new Map<JournalCode, number>();
  const lines = entries.flatMap((entry) => {
    const journal = journalOfEntry(entry);
    const number = (numbers.get(journal) ?? 0) + 1;
    numbers.set(journal, number);
    return linesOf(entry, journal, `${journal}-${period}-${String(number).padStart(5, '0')}`);
  });
  return [journalColumns, ...lines].map((line) => `${line.map(cell).join('\t')}\r\n`).join('');
}

function entryKey({ kind, occasion, recordedOn, payer }: JournalTransfer): string {
  return [kind, occasion, recordedOn, payer.code].join('\n');
}

function journalOfEntry(entry: readonly JournalTransfer[]): JournalCode {
  const accounts = entry.flatMap(({ debit, credit }) => [debit, credit]);
  if (accounts.includes('ordered')) return 'EN';
  if (accounts.includes('bank')) return 'BQ';
  if (accounts.includes('provider')) return 'PP';
  return accounts.includes('revenue') || accounts.includes('vat') ? 'VE' : 'OD';
}

function linesOf(entry: readonly JournalTransfer[], journal: JournalCode, number: string): string[][] {
  const [first] = entry;
  if (first === undefined) return [];
  const { kind, recordedOn, payer, piece, editionCode } = first;
  return sidesOf(entry).map(({ account, side, cents }) => {
    const { number: accountNumber, label, isPerPayer } = accountsInBooks[account];
    return [
      journal,
      journals[journal],
      number,
      compact(recordedOn),
      accountNumber,
      label,
      isPerPayer ? payer.code : '',
      isPerPayer ? payer.name : '',
      piece.reference,
      compact(piece.day),
      `${labels[kind]} ${piece.reference} ${payer.name}`,
      side === 'debit' ? decimal(cents) : decimal(0),
      side === 'credit' ? decimal(cents) : decimal(0),
      '',
      '',
      compact(recordedOn),
      '',
      '',
      editionCode,
    ];
  });
}

interface Side {
  readonly account: LedgerAccount;
  readonly side: 'debit' | 'credit';
  readonly cents: number;
}

/** What an entry does to each account, debits first: the transfers of an invoice are one debit of the payer. */
function sidesOf(entry: readonly JournalTransfer[]): Side[] {
  return (['debit', 'credit'] as const).flatMap((side) =>
    [...Map.groupBy(entry, (transfer) => transfer[side])].map(([account, transfers]) => ({
      account,
      side,
      cents: transfers.reduce((sum, { amountCents }) => sum + amountCents, 0),
    })),
  );
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function decimal(cents: number): string {
  return `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
}

/** A tab or a line break in a name would move the columns. */
function cell(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ').trim();
}
