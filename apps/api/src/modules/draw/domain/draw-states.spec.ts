import { canTransition, drawStates, stateBefore } from './draw-states.js';

describe('the states of a draw', () => {
  it('lead from the applications to the publication, one after the other', () => {
    const path = ['open', 'closed', 'seeded', 'drawn', 'scheduled', 'published'] as const;
    expect(drawStates).toEqual(path);
    path.slice(1).forEach((to, index) => expect(stateBefore(to)).toBe(path[index]));
  });

  it('never go back and never skip one', () => {
    for (const [at, from] of drawStates.entries()) {
      expect(drawStates.filter((to) => canTransition(from, to))).toEqual(drawStates.slice(at + 1, at + 2));
    }
  });

  it('begin open', () => {
    expect(() => stateBefore('open')).toThrow(/No state/);
  });
});
