import { PeerGroup } from './peer-group.js';
import type { PeerFigure } from '../results.js';

/** What organisations with these values look like to a site with a value of its own, whose organisation is not among them. */
function besides(values: readonly number[], value: number): PeerFigure {
  // The outsider stands at the first place with a value that no test compares.
  return new PeerGroup(Float64Array.from([1000, ...values])).figureFor(0, value, 'all');
}

describe('PeerGroup', () => {
  const ten = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

  it('counts half of those equal, and values within 1e-9 as equal', () => {
    expect(besides(ten, 50).position).toBe(0.45);
    expect(besides(ten.with(4, 50 + 4e-10), 50).position).toBe(0.45);
    expect(besides(ten.with(4, 50 - 4e-10), 50).position).toBe(0.45);
    expect(besides(ten.with(4, 50 - 2e-9), 50).position).toBe(0.5);
    expect(besides(ten.with(4, 50 + 2e-9), 50).position).toBe(0.4);
  });

  it('leaves the own organisation out of every figure, its doubles not', () => {
    const figure = new PeerGroup(Float64Array.from([...ten, 50])).figureFor(10, 50, 'all');
    expect(figure).toEqual(besides(ten, 50));
    expect(figure).toMatchObject({ n: 10, mean: 55, median: 55, q1: 32.5, q3: 77.5 });
  });

  it('compares the site itself, not its organisation, with the peers', () => {
    expect(new PeerGroup(Float64Array.from([...ten, 0])).figureFor(10, 101, 'all').position).toBe(1);
    expect(new PeerGroup(Float64Array.from([...ten, 0])).figureFor(10, 5, 'all').position).toBe(0);
  });

  it('gives quartiles and a position from 10 others on', () => {
    expect(new PeerGroup(Float64Array.from(ten)).figureFor(0, 10, 'all')).toMatchObject({
      n: 9,
      median: 60,
      q1: null,
      q3: null,
      position: null,
    });
  });

  it('adds the means of the others one after the other, to the last bit, at every place', () => {
    const values = Float64Array.from({ length: 37 }, (_, at) => 100 / (at + 3));
    const group = new PeerGroup(values);
    values.forEach((own, place) => {
      const sum = values.reduce((total, value, at) => (at === place ? total : total + value), 0);
      expect(group.figureFor(place, own, 'all').mean).toBe(sum / 36);
    });
  });
});
