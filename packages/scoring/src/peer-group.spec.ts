import { PeerGroup } from './peer-group.js';

/** Organisations 0, 1, 2... with these values; organisation 99 stands outside the group. */
function groupOf(values: readonly number[]): PeerGroup {
  return new PeerGroup(
    values.map((_, organisation) => organisation),
    Float64Array.from(values),
  );
}

describe('PeerGroup', () => {
  const ten = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

  it('counts half of those equal, and values within 1e-9 as equal', () => {
    expect(groupOf(ten).figureFor(99, 50, 'all').position).toBe(0.45);
    expect(groupOf(ten.with(4, 50 + 4e-10)).figureFor(99, 50, 'all').position).toBe(0.45);
    expect(groupOf(ten.with(4, 50 - 4e-10)).figureFor(99, 50, 'all').position).toBe(0.45);
    expect(groupOf(ten.with(4, 50 - 2e-9)).figureFor(99, 50, 'all').position).toBe(0.5);
    expect(groupOf(ten.with(4, 50 + 2e-9)).figureFor(99, 50, 'all').position).toBe(0.4);
  });

  it('leaves the own organisation out of every figure, its doubles not', () => {
    const figure = groupOf([...ten, 50]).figureFor(10, 50, 'all');
    expect(figure).toEqual(groupOf(ten).figureFor(99, 50, 'all'));
    expect(figure).toMatchObject({ n: 10, mean: 55, median: 55, q1: 32.5, q3: 77.5 });
  });

  it('compares the site itself, not its organisation, with the peers', () => {
    expect(groupOf([...ten, 0]).figureFor(10, 101, 'all').position).toBe(1);
    expect(groupOf([...ten, 0]).figureFor(10, 5, 'all').position).toBe(0);
  });

  it('gives quartiles and a position from 10 others on', () => {
    expect(groupOf(ten).figureFor(0, 10, 'all')).toMatchObject({
      n: 9,
      median: 60,
      q1: null,
      q3: null,
      position: null,
    });
  });
});
