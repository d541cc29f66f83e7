import { earlierParticipations, type Participation } from './first-timer.js';

const opensAt = new Date('2026-11-02T08:00:00Z');
const past: Participation = { state: 'published', confirmedAt: null, editionOpensAt: new Date('2024-11-02T08:00:00Z') };

const isFirstTimer = (participation: Partial<Participation>) =>
  earlierParticipations([{ ...past, ...participation }], opensAt).length === 0;

describe('first-timers', () => {
  it.each(['confirmed', 'in_field', 'scored', 'published'] as const)('are not those who were %s before', (state) => {
    expect(isFirstTimer({ state })).toBe(false);
  });

  it.each(['in_draw', 'waiting', 'declined', 'expired', 'withdrawn', 'awaiting_commitment'] as const)(
    'are those who were only %s before',
    (state) => {
      expect(isFirstTimer({ state })).toBe(true);
    },
  );

  it('are not those who withdrew after they were confirmed', () => {
    expect(isFirstTimer({ state: 'withdrawn', confirmedAt: new Date('2024-12-01T08:00:00Z') })).toBe(false);
  });

  it('stay so when the confirmed registration is of the same edition or of a later one', () => {
    expect(isFirstTimer({ editionOpensAt: opensAt })).toBe(true);
    expect(isFirstTimer({ editionOpensAt: new Date('2027-11-02T08:00:00Z') })).toBe(true);
  });
});
