// The edition that is scored: the project's demonstration grid, its weights, and the numbers that stand for its names.
import { readFileSync } from 'node:fs';
import { parseGrid } from '../../packages/scoring/dist/index.js';

const gridFile = new URL('../../packages/scoring/golden/demonstration-grid.json', import.meta.url);

/** The grid as its file has it, for the command line. */
export const gridText = readFileSync(gridFile, 'utf8');

const { meta } = JSON.parse(gridText);

export const grid = parseGrid(JSON.parse(gridText));

/** The common channels in the order of the results, and how many audits a site has on each. */
export const CHANNELS = ['email', 'letter', 'phone', 'social', 'website'];
const auditsPerSite = meta.suggested_audit_mix_13;
export const AUDITS_PER_SITE = CHANNELS.map((channel) => auditsPerSite[channel]);

/** The determinants in the order of the results. */
export const DETERMINANTS = [...grid.determinants].sort();

/** The settings of the edition, with the weights that the demonstration grid suggests. */
export const edition = {
  channelWeights: meta.suggested_channel_weights_without_physical,
  channelWeightsWithPhysical: meta.suggested_channel_weights_with_physical_for_own_report_only,
  inspectedChannels: ['website'],
  categories: {
    commune: { family: 'communal', populationCount: 34_969 },
    intercommunality: { family: 'communal', populationCount: 1_255 },
    department: { family: 'departmental', populationCount: 101 },
  },
};

function scoresOf({ answer }) {
  if (answer.type === 'boolean') return [answer.score.yes, answer.score.no];
  return (answer.type === 'scale' ? answer.points : answer.bands).map((choice) => choice.score);
}

/**
 * The criteria of the common channels; the place of one in this list is its number in all rows. `scores` are those of its
 * choices, in the order of the grid: an answer is the number of its choice, from 1 on, or 0 for "not applicable".
 */
export const criteria = grid.criteria
  .filter((criterion) => CHANNELS.includes(criterion.channel))
  .map((criterion, number) => ({
    criterion,
    number,
    channel: CHANNELS.indexOf(criterion.channel),
    determinant: DETERMINANTS.indexOf(criterion.determinant),
    scores: scoresOf(criterion),
  }));

/** A value for each choice of a criterion, such as an answers file holds. Takes an entry of `criteria`; returns texts. */
export function valuesOf({ criterion: { answer } }) {
  if (answer.type === 'boolean') return ['true', 'false'];
  if (answer.type === 'scale') return answer.points.map((point) => String(point.value));
  return answer.bands.map((band, at) => String(valueInBand(answer.bands, band, at)));
}

/** The bound of a band earns it; the last band, without a bound, begins just beyond the one before. */
function valueInBand(bands, band, at) {
  const bound = band.lte ?? band.gte;
  if (bound !== null && bound !== undefined) return bound;
  const before = bands[at - 1];
  return before.lte === undefined ? Math.max(0, before.gte - 1) : before.lte + 1;
}
