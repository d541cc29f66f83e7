import { GrowingIntegers } from './growing-integers.js';

describe('GrowingIntegers', () => {
  it('keeps every number in its place as it grows, up to the largest of 32 bits', () => {
    const list = new GrowingIntegers();
    const largest = 4_294_967_295;
    for (let at = 0; at < 5000; at += 1) list.append(largest - at);
    expect([0, 1023, 1024, 4999].map((place) => list.at(place))).toEqual(
      [0, 1023, 1024, 4999].map((place) => largest - place),
    );
  });

  it('has no number where none was added', () => {
    const list = new GrowingIntegers();
    list.append(7);
    expect([list.at(1), list.at(-1)]).toEqual([Number.NaN, Number.NaN]);
  });
});
