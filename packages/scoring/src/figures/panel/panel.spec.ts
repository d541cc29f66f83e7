import { panelFigure } from './panel.js';

describe('panelFigure', () => {
  it('averages the sites that have the figure, each by its weight in the weighted mean', () => {
    // Weighted: (1·10 + 3·30) / 4 = 25; effective: 4² / (1 + 9) = 1.6.
    expect(panelFigure(Float64Array.of(10, Number.NaN, 30), Float64Array.of(1, 2, 3))).toEqual({
      n: 2,
      mean: 20,
      weightedMean: 25,
      effectiveN: 1.6,
    });
  });

  it('is null where no site has the figure', () => {
    const none = { n: 0, mean: null, weightedMean: null, effectiveN: null };
    expect(panelFigure(Float64Array.of(Number.NaN), Float64Array.of(1))).toEqual(none);
    expect(panelFigure(new Float64Array(0), new Float64Array(0))).toEqual(none);
  });

  it('has a mean, but nothing that rests on weights, where there are none', () => {
    expect(panelFigure(Float64Array.of(10, 30), Float64Array.of(Number.NaN, Number.NaN))).toEqual({
      n: 2,
      mean: 20,
      weightedMean: null,
      effectiveN: null,
    });
  });
});
