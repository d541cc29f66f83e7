import { seatWinners } from './seating.js';

const places = ['a', 'a', 'b', 'open', 'open'].map((label, at) => ({ number: at + 1, label }));
const winners = (...labels: string[]) => labels.map((label, at) => ({ drawId: `w${at + 1}`, label }));

describe('the places of winners', () => {
  it('are those reserved for their stratum, or any that is left, which belongs to the open pool from then on', () => {
    expect(seatWinners(places, winners('a', 'b', 'open', 'open', 'open'))).toEqual({
      seats: [
        { drawId: 'w1', label: 'a', number: 1 },
        { drawId: 'w2', label: 'b', number: 3 },
        { drawId: 'w3', label: 'open', number: 4 },
        { drawId: 'w4', label: 'open', number: 5 },
        { drawId: 'w5', label: 'open', number: 2 },
      ],
      left: [],
    });
  });

  it('leave those that nobody won to the open pool', () => {
    expect(seatWinners(places, winners('b')).left).toEqual([4, 5, 1, 2]);
  });

  it('are refused where the outcome is not of these rules', () => {
    expect(() => seatWinners(places, winners('b', 'b'))).toThrow(RangeError);
    expect(() => seatWinners(places, winners('c'))).toThrow(RangeError);
    expect(() => seatWinners(places, winners('open', 'open', 'open', 'open', 'open', 'open'))).toThrow(RangeError);
  });
});
