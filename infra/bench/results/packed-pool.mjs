// Packed answers of one channel and level, drawn from a seed: a pool from which the rows of an edition are taken.
import { criteriaOf, NOT_APPLICABLE } from '../../../packages/scoring/dist/index.js';
import { SeededRandom } from '../seeded-random.mjs';

const SHARE_NOT_APPLICABLE = 0.1;

function choicesOf({ type, points, bands }) {
  return type === 'boolean' ? 2 : (points ?? bands).length;
}

/** A value that earns a choice, as it stands in packed answers. */
function packedValue({ type, points, bands }, choice) {
  if (type === 'boolean') return choice === 0 ? 1 : 0;
  if (type === 'scale') return points[choice].value;
  const { lte, gte } = bands[choice];
  if ((lte ?? gte) !== null && (lte ?? gte) !== undefined) return lte ?? gte;
  const before = bands[choice - 1];
  return before?.lte === undefined ? Math.max(0, (before?.gte ?? 1) - 1) : before.lte + 1;
}

function drawAnswers(random, criteria) {
  return Float64Array.from(criteria, ({ answer, conditional }) => {
    if (conditional && random.next() < SHARE_NOT_APPLICABLE) return NOT_APPLICABLE;
    return packedValue(answer, random.below(choicesOf(answer)));
  });
}

/** Takes the grid, a channel, a level, how many are wanted and a seed; returns them as bytes. */
export function packedPool(grid, { channel, level, size, seed }) {
  const random = new SeededRandom(seed);
  const criteria = criteriaOf(grid, channel, level);
  return Array.from({ length: size }, () => Buffer.from(drawAnswers(random, criteria).buffer));
}
