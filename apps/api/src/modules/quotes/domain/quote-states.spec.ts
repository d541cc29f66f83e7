import { canTransition, isDecided, quoteStates } from './quote-states.js';

describe('states of a quote', () => {
  it('leads from the request to the decision, by as many versions as it takes', () => {
    const path = ['requested', 'drafted', 'sent', 'sent', 'expired', 'sent', 'accepted'] as const;
    path.slice(1).forEach((to, index) => expect(canTransition(path[index] ?? 'requested', to)).toBe(true));
  });

  it('accepts only what was sent', () => {
    expect(quoteStates.filter((state) => canTransition(state, 'accepted'))).toEqual(['sent']);
  });

  it('is decided once and for all', () => {
    expect(quoteStates.filter((state) => isDecided(state))).toEqual(['accepted', 'refused']);
  });
});
