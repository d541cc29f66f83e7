import { checkDetails } from './check-details.js';
import { wayOfChanging } from './details-rules.js';
import { firstDetails, isSameDetails, type ParticipationDetails } from './participation-details.js';

const referent = {
  name: 'Camille Martin',
  role: 'Directrice',
  email: 'camille@mairie.example',
  phone: '01 23 45 67 89',
};
const details = (changes: Partial<ParticipationDetails> = {}): ParticipationDetails => ({
  ...firstDetails(referent, false),
  ...changes,
});

describe('what a participant tells of its site', () => {
  it('is tidied: hours in one way of writing, no empty closure, no account where there is none', () => {
    expect(
      checkDetails(
        details({
          openingHours: [
            { day: 'monday', hours: '9h-12h30 / 14h - 17h' },
            { day: 'sunday', hours: ' ' },
          ],
          closures: [
            { from: '2027-05-14', to: '' },
            { from: '', to: '' },
          ],
          socialAccounts: ['@mairie'],
        }),
      ),
    ).toMatchObject({
      openingHours: [{ day: 'monday', hours: '09:00-12:30, 14:00-17:00' }, ...Array(6).fill({ hours: '' })],
      closures: [{ from: '2027-05-14', to: '2027-05-14' }],
      socialAccounts: [],
    });
  });

  it.each<[string, Partial<ParticipationDetails>, string]>([
    ['contacts', { contacts: [] }, 'contacts_missing'],
    ['contacts.0.email', { contacts: [{ ...referent, email: 'camille@' }] }, 'email_invalid'],
    ['contacts.0.phone', { contacts: [{ ...referent, phone: '3939' }] }, 'phone_invalid'],
    ['phone', { phone: 'standard' }, 'phone_invalid'],
    ['website', { website: 'www.mairie.fr' }, 'website_invalid'],
    ['socialAccounts', { hasSocialAccount: true }, 'accounts_missing'],
    ['openingHours.0.hours', { openingHours: [{ day: 'monday', hours: '14:00-12:00' }] }, 'hours_invalid'],
    ['openingHours.1.hours', { openingHours: [{ day: 'tuesday', hours: '25:00-26:00' }] }, 'hours_invalid'],
    ['closures.0.from', { closures: [{ from: '2027-02-30', to: '2027-03-01' }] }, 'closure_invalid'],
    ['closures.0.from', { closures: [{ from: '2027-03-02', to: '2027-03-01' }] }, 'closure_invalid'],
    ['postalAddress', { postalAddress: 'x'.repeat(301) }, 'text_long'],
  ])('names the field to mend: %s', (field, changes, code) => {
    expect(checkDetails(details(changes))).toEqual({ field, code });
  });

  it('is the same whatever the order in which it was stored', () => {
    const closed = details({ closures: [{ from: '2027-05-14', to: '2027-05-15' }] });
    expect(isSameDetails(closed, { ...closed, closures: [{ to: '2027-05-15', from: '2027-05-14' }] })).toBe(true);
    expect(isSameDetails(details(), details({ phone: '0123456789' }))).toBe(false);
  });

  it('is written at once up to the last second of the date, and asked for afterwards', () => {
    const due = new Date('2027-03-31T21:59:59Z');
    expect(wayOfChanging('confirmed', due, new Date('2027-03-31T21:59:59.900Z'))).toBe('at_once');
    expect(wayOfChanging('in_field', due, new Date('2027-03-31T22:00:00Z'))).toBe('on_request');
    expect(wayOfChanging('confirmed', null, new Date('2028-01-01T00:00:00Z'))).toBe('at_once');
    expect(wayOfChanging('in_draw', due, new Date('2027-03-01T00:00:00Z'))).toBe('not_confirmed');
    expect(wayOfChanging('published', due, new Date('2027-03-01T00:00:00Z'))).toBe('not_confirmed');
  });
});
