import type { InvoiceBuyerKind } from './invoice-document.js';

/**
 * Days that a payer has, from the first day that they apply to, newest first. Public payers: code de la commande publique, articles R2192-10 and R2192-11
 * (30 days; 50 for health establishments; 60 for public enterprises). Others: code de commerce, article L441-10.
 */
const delays: readonly { readonly from: string; readonly days: Readonly<Record<InvoiceBuyerKind, number>> }[] = [
  { from: '2019-04-01', days: { state: 30, local_authority: 30, health: 50, public_enterprise: 60, private: 30 } },
];

/** How many days a payer has to pay. @param day YYYY-MM-DD from which they are counted */
export function daysToPay(kind: InvoiceBuyerKind, day: string): number {
  const row = delays.find(({ from }) => day >= from) ?? delays.at(-1);
  if (row === undefined) throw new Error('The table of delays is empty.');
  return row.days[kind];
}

/**
 * The last day to pay: so many days after the payer received the invoice, or after the service was complete where that is later.
 * @param receivedOn YYYY-MM-DD, as is the result
 */
export function dueOn(
  kind: InvoiceBuyerKind,
  { receivedOn, serviceTo }: { readonly receivedOn: string; readonly serviceTo: string },
): string {
  const start = serviceTo > receivedOn ? serviceTo : receivedOn;
  const day = new Date(`${start}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + daysToPay(kind, start));
  return day.toISOString().slice(0, 10);
}
