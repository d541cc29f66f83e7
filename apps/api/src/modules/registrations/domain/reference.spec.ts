import { formatReference, referenceYear } from './reference.js';

describe('references', () => {
  it('carry the year of the results and six digits', () => {
    const edition = { resultsAt: new Date('2027-10-15T08:00:00Z') };
    expect(formatReference('INS', referenceYear(edition), 123)).toBe('INS-2027-000123');
  });

  it('take the year as it is in Paris', () => {
    expect(referenceYear({ resultsAt: new Date('2027-12-31T23:30:00Z') })).toBe(2028);
  });
});
