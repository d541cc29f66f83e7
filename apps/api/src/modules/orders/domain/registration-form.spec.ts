import { mostSites, problemOf, type RegistrationForm } from './registration-form.js';

const form: RegistrationForm = {
  freeSiteId: 'a',
  paidSites: [{ siteId: 'b', physicalVisits: true }],
  staffInformed: true,
  dataProtectionRead: true,
};

describe('the form of a registration', () => {
  it('may be free, paid or both', () => {
    expect(problemOf(form)).toBeNull();
    expect(problemOf({ ...form, freeSiteId: null })).toBeNull();
    expect(problemOf({ ...form, paidSites: [] })).toBeNull();
  });

  it.each([
    ['no_site', { freeSiteId: null, paidSites: [] }],
    ['site_twice', { freeSiteId: 'b' }],
    ['site_twice', { paidSites: ['b', 'b'].map((siteId) => ({ siteId, physicalVisits: false })) }],
    [
      'too_many_sites',
      { paidSites: Array.from({ length: mostSites }, (_, index) => ({ siteId: `${index}`, physicalVisits: false })) },
    ],
    ['staff_not_informed', { staffInformed: false }],
    ['data_protection_unread', { dataProtectionRead: false }],
  ] as const)('is refused: %s', (problem, change) => {
    expect(problemOf({ ...form, ...change })).toBe(problem);
  });
});
