import { entitlementsOf, registrationKinds } from './entitlements.js';

describe('who gets what', () => {
  it('gives paid details to paid registrations alone', () => {
    expect(registrationKinds.filter((kind) => entitlementsOf(kind).results === 'paid')).toEqual(['paid']);
    expect(registrationKinds.filter((kind) => entitlementsOf(kind).reports.includes('detailed'))).toEqual(['paid']);
    expect(registrationKinds.filter((kind) => entitlementsOf(kind).physicalVisits)).toEqual(['paid']);
  });

  it('gives a site that the operator selected nothing until it is claimed', () => {
    expect(entitlementsOf('selected')).toEqual({ physicalVisits: false, results: null, reports: [] });
  });
});
