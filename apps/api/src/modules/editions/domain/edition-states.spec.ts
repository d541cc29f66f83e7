import { canTransition, editionStates, editionTransitions, takesRegistrations } from './edition-states.js';

describe('the states of an edition', () => {
  it('lead from a draft to the archive', () => {
    const reached = new Set(['draft']);
    for (let step = 0; step < editionStates.length; step += 1) {
      for (const state of editionStates) {
        if (reached.has(state)) for (const next of editionTransitions[state]) reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual([...editionStates].sort());
  });

  it('never go back, but for the end of a pause', () => {
    expect(canTransition('paused', 'field_work')).toBe(true);
    expect(canTransition('field_work', 'draw')).toBe(false);
    expect(canTransition('results', 'review')).toBe(false);
  });

  it('take registrations until the last second of the deadline, included', () => {
    const edition = {
      state: 'registration' as const,
      registrationOpensAt: new Date('2027-01-04T08:00:00Z'),
      registrationClosesAt: new Date('2027-03-15T22:59:59Z'),
    };
    expect(takesRegistrations(edition, new Date('2027-03-15T22:59:59Z'))).toBe(true);
    expect(takesRegistrations(edition, new Date('2027-03-15T23:00:00Z'))).toBe(false);
    expect(takesRegistrations({ ...edition, state: 'draw' }, new Date('2027-02-01T08:00:00Z'))).toBe(false);
  });
});
