import { answerBytes, packedAnswers, PassingAnswers } from './answer-bytes.js';

describe('packed answers', () => {
  it('come back from their bytes, aligned or not', () => {
    const bytes = Buffer.concat([Buffer.from('x'), answerBytes(Float64Array.of(1, 0, -1, 2.5))]).subarray(1);
    expect(packedAnswers(bytes)).toEqual(Float64Array.of(1, 0, -1, 2.5));
    expect(new PassingAnswers().read(bytes)).toEqual(Float64Array.of(1, 0, -1, 2.5));
  });

  it('pass through one piece of memory row by row, short ones after long ones', () => {
    const passing = new PassingAnswers();
    const long = Float64Array.from({ length: 5000 }, (_, place) => place);
    expect(passing.read(answerBytes(long))).toEqual(long);
    expect(passing.read(answerBytes(Float64Array.of(7)))).toEqual(Float64Array.of(7));
    expect(passing.read(answerBytes(new Float64Array(0)))).toEqual(new Float64Array(0));
  });
});
