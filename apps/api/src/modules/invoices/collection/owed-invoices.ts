import type { PayerKind } from '../../payers/index.js';
import { balance } from '../../ledger/index.js';

/** An invoice with what is left to pay of it, from the ledger, and its last day to pay, counted from its receipt. */
export interface OwedInvoice {
  readonly organisationId: string;
  readonly id: string;
  readonly number: string;
  readonly editionId: string;
  readonly orderId: string;
  readonly partId: string;
  readonly payerId: string;
  readonly payerName: string;
  readonly payerKind: PayerKind;
  readonly siret: string | null;
  readonly contactEmail: string | null;
  readonly organisationName: string;
  readonly isTest: boolean;
  /** YYYY-MM-DD, as is the last day to pay: null when nothing was left to pay at its issue. */
  readonly issuedOn: string;
  readonly dueOn: string | null;
  readonly grossCents: number;
  readonly creditedCents: number;
  readonly openCents: number;
}

/** Where an invoice stands: what is left to pay is overdue once its last day is over. */
export const collectionStates = ['open', 'overdue', 'paid'] as const;
export type CollectionState = (typeof collectionStates)[number];

/** @param today YYYY-MM-DD */
export function collectionStateOf(
  { openCents, dueOn }: Pick<OwedInvoice, 'openCents' | 'dueOn'>,
  today: string,
): CollectionState {
  if (openCents <= 0) return 'paid';
  return dueOn !== null && dueOn < today ? 'overdue' : 'open';
}

/**
 * SQL: the invoices of the operator `$1` as above, without credit notes, which are deducted from theirs. The payer has its days from the receipt, which a
 * deposit or a sending proves; while none is known the day that is printed holds.
 */
export const owedInvoices = `
SELECT i.organisation_id AS "organisationId", i.id, i.number, i.edition_id AS "editionId", i.order_id AS "orderId", i.part_id AS "partId",
  i.payer_id AS "payerId", p.name AS "payerName", p.kind AS "payerKind", p.siret, p.contact_email AS "contactEmail", g.name AS "organisationName",
  i.is_test AS "isTest", to_char(i.issued_on, 'YYYY-MM-DD') AS "issuedOn",
  to_char(i.due_on + greatest(0, received.day - greatest(i.issued_on, (i.document->>'serviceTo')::date)), 'YYYY-MM-DD') AS "dueOn",
  i.gross_cents AS "grossCents", coalesce(owed.credited, 0) AS "creditedCents", coalesce(owed.open, 0) AS "openCents"
FROM invoice i
JOIN payer p ON p.organisation_id = i.organisation_id AND p.id = i.payer_id
JOIN organisation g ON g.organisation_id = i.organisation_id
LEFT JOIN (
  SELECT d.organisation_id, coalesce(d.corrects_id, d.id) AS invoice_id, ${balance('receivable', 'debit')} AS open,
    (coalesce(sum(amount_cents) FILTER (WHERE t.kind = 'credited'), 0))::int AS credited
  FROM ledger_transfer t JOIN invoice d ON d.organisation_id = t.organisation_id AND d.id = t.invoice_id
  WHERE t.operator_id = $1 GROUP BY 1, 2) AS owed ON owed.organisation_id = i.organisation_id AND owed.invoice_id = i.id
LEFT JOIN LATERAL (
  SELECT max(e.occurred_on) AS day FROM transmission_event e
  WHERE e.organisation_id = i.organisation_id AND e.invoice_id = i.id AND e.state IN ('deposited','sent')) AS received ON true
WHERE i.operator_id = $1 AND i.kind = 'invoice'`;
