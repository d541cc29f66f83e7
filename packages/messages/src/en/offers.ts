import type { offers as french } from '../fr/offers.js';
import type { Texts } from '../texts.js';

/** Free places that are offered, answered, given back and passed on. */
export const offers: Texts<typeof french> = {
  band: {
    among_3: 'In the draw it came among the first 3 of the list.',
    among_10: 'In the draw it came among the first 10 of the list.',
    among_25: 'In the draw it came among the first 25 of the list.',
    among_50: 'In the draw it came among the first 50 of the list.',
    among_100: 'In the draw it came among the first 100 of the list.',
    beyond: 'In the draw it came after the hundredth place of the list.',
    late: 'It came after the draw and follows the whole list.',
  },
};
