import { entitlementsOf, type RegistrationKind, registrationKinds } from './entitlements.js';

const entitled = (kind: RegistrationKind, confirmedAt: Date | null = null) => entitlementsOf({ kind, confirmedAt });

describe('who gets what', () => {
  it('gives paid details to paid registrations alone', () => {
    const confirmedAt = new Date('2027-03-25T08:00:00Z');
    const holds = (kind: RegistrationKind) => entitled(kind, confirmedAt);
    expect(registrationKinds.filter((kind) => holds(kind).results === 'paid')).toEqual(['paid']);
    expect(registrationKinds.filter((kind) => holds(kind).reports.includes('detailed'))).toEqual(['paid']);
    expect(registrationKinds.filter((kind) => holds(kind).physicalVisits)).toEqual(['paid']);
  });

  it('gives a site that the operator selected nothing until it is claimed, and what free participants get afterwards', () => {
    expect(entitled('selected')).toEqual({ physicalVisits: false, results: null, reports: [] });
    expect(entitled('selected', new Date('2027-03-25T08:00:00Z'))).toEqual(entitled('free'));
  });
});
