import { canTransition, orderStates } from './order-states.js';

describe('states of an order', () => {
  it('leads from the form to the closed books', () => {
    const path = ['draft', 'placed', 'committed', 'fulfilled', 'closed'] as const;
    path.slice(1).forEach((to, index) => expect(canTransition(path[index] ?? 'draft', to)).toBe(true));
  });

  it('is committed once', () => {
    expect(orderStates.filter((state) => canTransition(state, 'committed'))).toEqual(['placed']);
  });

  it('cannot be cancelled once the service was rendered', () => {
    expect(canTransition('fulfilled', 'cancelled')).toBe(false);
    expect(canTransition('closed', 'cancelled')).toBe(false);
  });
});
