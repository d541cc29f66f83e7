import { canTransition, isOpen, paymentStates } from './payment-states.js';

describe('states of a payment attempt', () => {
  it('never leave success', () => {
    expect(paymentStates.filter((state) => canTransition('succeeded', state))).toEqual([]);
  });

  it('never go back to the beginning', () => {
    expect(paymentStates.filter((state) => canTransition(state, 'created'))).toEqual([]);
  });

  it('accept money that arrived, from wherever they are', () => {
    expect(paymentStates.filter((state) => !canTransition(state, 'succeeded'))).toEqual(['succeeded']);
  });

  it('are open until an end is known', () => {
    expect(paymentStates.filter(isOpen)).toEqual(['created', 'processing']);
  });
});
