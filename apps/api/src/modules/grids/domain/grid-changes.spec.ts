import { changesOfGrid } from './grid-changes.js';

const greeting = { id: 'P1', label_fr: 'Salue', weight: 2 };
const delay = { id: 'E1', label_fr: 'Répond', weight: 3 };
const map = { id: 'W1', label_fr: 'Plan', weight: 1 };

describe('what changes from a grid to another', () => {
  it('is nothing when the same criteria stand in another order, with their fields in another order', () => {
    const reordered = { weight: 2, label_fr: 'Salue', id: 'P1' };
    expect(changesOfGrid({ criteria: [greeting, delay] }, { criteria: [delay, reordered] })).toEqual({
      added: 0,
      removed: 0,
      changed: 0,
    });
  });

  it('counts criteria that come, go, and are worded or weighed otherwise', () => {
    const after = { criteria: [{ ...greeting, label_fr: 'Dit bonjour' }, map] };
    expect(changesOfGrid({ criteria: [greeting, delay] }, after)).toEqual({ added: 1, removed: 1, changed: 1 });
  });
});
