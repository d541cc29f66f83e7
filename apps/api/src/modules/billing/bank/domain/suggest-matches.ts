import { allocationsOf, relationOf } from './proposed-split.js';
import { isNumberIn, isSiretIn, isNameIn } from './text-of-transfer.js';
import { sumTo } from './sum-to.js';

/** An invoice that is not paid in full. Integer cents above zero. */
export interface OpenInvoice {
  readonly id: string;
  readonly number: string;
  readonly payerId: string;
  readonly payerName: string;
  readonly siret: string | null;
  readonly openCents: number;
  /** YYYY-MM-DD */
  readonly issuedOn: string;
}

/** What a bank says of a transfer that came in. */
export interface TransferIn {
  readonly amountCents: number;
  readonly label: string;
  readonly counterparty: string;
}

/** Codes of the reasons below. */
export const matchReasons = [
  'number_in_label',
  'siret_in_label',
  'name_in_label',
  'same_amount',
  'sum_of_invoices',
  'exact',
  'short',
  'over',
] as const satisfies readonly MatchReason['code'][];

/** Why a match is suggested; the last three say how the amounts stand to each other. */
export type MatchReason =
  | { readonly code: 'number_in_label'; readonly number: string }
  | { readonly code: 'siret_in_label'; readonly siret: string }
  | { readonly code: 'name_in_label'; readonly name: string }
  | { readonly code: 'same_amount' }
  | { readonly code: 'sum_of_invoices'; readonly count: number }
  | { readonly code: 'exact' }
  | { readonly code: 'short'; readonly cents: number }
  | { readonly code: 'over'; readonly cents: number };

/** Invoices that a transfer may pay, with what each would get; a person decides. */
export interface Suggestion {
  readonly allocations: readonly { readonly invoiceId: string; readonly amountCents: number }[];
  /** What would be left, as credit of the payer. */
  readonly restCents: number;
  readonly reasons: readonly MatchReason[];
  /** From 0 to 100. */
  readonly confidence: number;
}

const mostSuggestions = 5;

/**
 * What a transfer may pay, the likeliest first: the invoices that its label names, those of the payer that it names, and those of its very amount. Nothing
 * is matched by itself: two payers may owe the same amount.
 */
export function suggestMatches(transfer: TransferIn, invoices: readonly OpenInvoice[]): Suggestion[] {
  if (transfer.amountCents <= 0) return [];
  const oldestFirst = invoices.toSorted(
    (one, other) => one.issuedOn.localeCompare(other.issuedOn) || one.number.localeCompare(other.number),
  );
  const found = [
    ...ofNamedInvoices(transfer, oldestFirst),
    ...ofNamedPayers(transfer, oldestFirst),
    ...ofSameAmount(transfer, oldestFirst),
    ...ofGroupedInvoices(transfer, oldestFirst),
  ].toSorted((one, other) => other.confidence - one.confidence);
  const distinct = new Map(found.toReversed().map((suggestion) => [keyOf(suggestion), suggestion]));
  return found.filter((suggestion) => distinct.get(keyOf(suggestion)) === suggestion).slice(0, mostSuggestions);
}

function keyOf({ allocations }: Suggestion): string {
  return allocations
    .map(({ invoiceId }) => invoiceId)
    .sort()
    .join();
}

function ofNamedInvoices(transfer: TransferIn, invoices: readonly OpenInvoice[]): Suggestion[] {
  const named = invoices.filter(({ number }) => isNumberIn(textOf(transfer), number));
  if (named.length === 0) return [];
  const reasons = named.map(({ number }): MatchReason => ({ code: 'number_in_label', number }));
  const isExact = relationOf(transfer.amountCents, named).code === 'exact';
  return [suggestion(transfer, named, reasons, isExact ? 95 : 80)];
}

function ofNamedPayers(transfer: TransferIn, invoices: readonly OpenInvoice[]): Suggestion[] {
  return byPayer(invoices).flatMap((own) => {
    const reason = payerReason(transfer, own);
    if (reason === null) return [];
    const exact = sumTo(own, transfer.amountCents);
    const isSure = reason.code === 'siret_in_label';
    if (exact !== null) return [suggestion(transfer, exact, [reason, ...groupReason(exact)], isSure ? 90 : 75)];
    return [suggestion(transfer, own, [reason], isSure ? 50 : 40)];
  });
}

function ofSameAmount(transfer: TransferIn, invoices: readonly OpenInvoice[]): Suggestion[] {
  const same = invoices.filter(({ openCents }) => openCents === transfer.amountCents);
  return same.map((invoice) => suggestion(transfer, [invoice], [{ code: 'same_amount' }], same.length === 1 ? 60 : 30));
}

/** A public accountant pays several invoices by one transfer. */
function ofGroupedInvoices(transfer: TransferIn, invoices: readonly OpenInvoice[]): Suggestion[] {
  return byPayer(invoices).flatMap((own) => {
    const exact = own.length > 1 ? sumTo(own, transfer.amountCents) : null;
    return exact === null || exact.length < 2 ? [] : [suggestion(transfer, exact, groupReason(exact), 45)];
  });
}

function suggestion(
  transfer: TransferIn,
  invoices: readonly OpenInvoice[],
  reasons: readonly MatchReason[],
  confidence: number,
): Suggestion {
  const { allocations, restCents } = allocationsOf(transfer.amountCents, invoices);
  return { allocations, restCents, reasons: [...reasons, relationOf(transfer.amountCents, invoices)], confidence };
}

function groupReason(invoices: readonly OpenInvoice[]): MatchReason[] {
  return invoices.length > 1 ? [{ code: 'sum_of_invoices', count: invoices.length }] : [];
}

/** Payers of several organisations may be one body: its SIRET says so. */
function byPayer(invoices: readonly OpenInvoice[]): OpenInvoice[][] {
  return [...Map.groupBy(invoices, ({ siret, payerId }) => siret ?? payerId).values()];
}

function payerReason(transfer: TransferIn, [invoice]: readonly OpenInvoice[]): MatchReason | null {
  if (invoice === undefined) return null;
  const { siret, payerName } = invoice;
  const text = textOf(transfer);
  if (siret !== null && isSiretIn(text, siret)) return { code: 'siret_in_label', siret };
  return isNameIn(text, payerName) ? { code: 'name_in_label', name: payerName } : null;
}

function textOf({ label, counterparty }: TransferIn): string {
  return `${counterparty} ${label}`;
}
