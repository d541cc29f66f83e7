import { waitingBand } from './waiting-band.js';

it.each([
  [1, 'among_3'],
  [3, 'among_3'],
  [4, 'among_10'],
  [100, 'among_100'],
  [101, 'beyond'],
  [null, 'late'],
])('rank %s on the waiting list reads as %s', (rank, band) => {
  expect(waitingBand(rank)).toBe(band);
});
