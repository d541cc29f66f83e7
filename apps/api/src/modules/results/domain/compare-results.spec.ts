import { compareResults } from './compare-results.js';

const results = {
  panel: { overall: { n: 2, mean: 0.1 + 0.2 } },
  sites: { s: { overall: { value: 70, se: null }, peers: {} } },
};
const drawing = { count: 50, random: () => 0.5 };

describe('comparing results', () => {
  it('finds equal what is equal to the last bit', () => {
    const { drawn, compared, different } = compareResults(results, structuredClone(results), drawing);
    expect(Object.fromEntries(drawn.map(({ name, isEqual }) => [name, isEqual]))).toEqual({
      'panel / overall / mean': true,
      'panel / overall / n': true,
      'sites / s / overall / value': true,
    });
    expect([compared, different]).toEqual([5, []]);
  });

  it('tells a last bit apart, a figure that is missing, and one that is too many', () => {
    const recomputed = {
      panel: { overall: { n: 2, mean: 0.3 } },
      sites: { s: { overall: { value: null, se: null }, peers: { overall: 1 } } },
    };
    const { different } = compareResults(results, recomputed, drawing);
    expect(Object.fromEntries(different.map((figure) => [figure.name, [figure.stored, figure.recomputed]]))).toEqual({
      'panel / overall / mean': [0.30000000000000004, 0.3],
      'sites / s / overall / value': [70, null],
      'sites / s / peers': ['{}', undefined],
      'sites / s / peers / overall': [undefined, 1],
    });
  });

  it('draws as many as asked for, none twice', () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`f${at}`, at]));
    let turn = 0;
    const random = () => ((turn += 1) * 0.618) % 1;
    const { drawn } = compareResults(many, many, { count: 50, random });
    expect(new Set(drawn.map(({ name }) => name)).size).toBe(50);
  });
});
