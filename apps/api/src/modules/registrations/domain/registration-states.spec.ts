import { canTransition, registrationStates, statesBefore, stateOnceSubmitted } from './registration-states.js';

describe('states of a registration', () => {
  it('leads a free application through the draw and an accepted offer to the results', () => {
    const path = ['draft', 'submitted', 'in_draw', 'offered', 'confirmed', 'in_field', 'scored', 'published'] as const;
    path.slice(1).forEach((to, index) => expect(canTransition(path[index] ?? 'draft', to)).toBe(true));
  });

  it('confirms a paid registration from its commitment only', () => {
    expect(canTransition('awaiting_commitment', 'confirmed')).toBe(true);
    expect(canTransition('submitted', 'confirmed')).toBe(false);
    expect(canTransition('in_draw', 'confirmed')).toBe(false);
  });

  it('lets a place be offered to whoever waits, once', () => {
    expect(statesBefore('offered')).toEqual(['in_draw', 'waiting']);
    expect(canTransition('declined', 'offered')).toBe(false);
    expect(canTransition('expired', 'offered')).toBe(false);
  });

  it('never comes back from an end', () => {
    for (const end of ['published', 'declined', 'expired', 'withdrawn'] as const) {
      expect(registrationStates.filter((state) => canTransition(end, state))).toEqual([]);
    }
  });

  it('reaches every state but the two beginnings from another one', () => {
    expect(registrationStates.filter((state) => statesBefore(state).length === 0)).toEqual(['draft', 'selected']);
  });

  it('submits into states that may follow a submission', () => {
    for (const state of Object.values(stateOnceSubmitted)) expect(canTransition('submitted', state)).toBe(true);
  });
});
