const year = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', year: 'numeric' });

/** Series of references that people read and write: registrations, orders, quotes, and the registrations invented for rehearsals. */
export type ReferenceSeries = 'INS' | 'CMD' | 'DEV' | 'ESS';

/** The year in a reference: the one in which the edition's results are due, in Paris. */
export function referenceYear(edition: { readonly resultsAt: Date }): number {
  return Number(year.format(edition.resultsAt));
}

/** A reference such as `INS-2027-000123`. Six digits, so that references sort as their numbers do. */
export function formatReference(series: ReferenceSeries, ofYear: number, number: number): string {
  return `${series}-${ofYear}-${String(number).padStart(6, '0')}`;
}
