import { EditionScoring } from '../edition-scoring.js';
import type { Grid } from '../grid/grid.js';
import type { EditionSettings, ScoringSite } from '../kernel/input.js';
import type { Results } from '../figures/results.js';
import { FILE_NAMES, type FileRole } from './file-role.js';
import type { InputFiles } from './input-file.js';
import { InputProblems, type ProblemList } from './input-problems.js';
import { noteMissingAnswers } from './reading/missing-answers.js';
import { PlacedSites } from './reading/placed-sites.js';
import { readAnswers } from './reading/read-answers.js';
import { readAudits } from './reading/read-audits.js';
import { readEdition } from './reading/read-edition.js';
import { readGrid } from './reading/read-grid.js';
import { readSites } from './reading/read-sites.js';

const NO_GRID: Grid = { channels: [], determinants: [], stages: [], criteria: [] };

/** Settings that let every site stand, for going on with the checks where nothing will be computed any more. */
function settingsToCheckWith(sites: readonly ScoringSite[]): EditionSettings {
  const categories = Object.fromEntries(
    sites.map(({ category }) => [category, { family: category, populationCount: 0 }]),
  );
  return { channelWeights: {}, channelWeightsWithPhysical: {}, inspectedChannels: [], categories };
}

/** The results, or what is wrong with the input. */
export type ScoredFiles = { readonly results: Results } | { readonly problems: ProblemList };

/**
 * Computes the results of the five files of section 9 of the Scoring method, in Node and in a browser alike. Takes the pieces
 * of each file, read in this order and once, and what the files are called in messages. Returns the results, or, where
 * anything is wrong, the first hundred problems in the order of the files and their lines, and how many more there are.
 * Memory holds packed answers, ids and one piece, never a whole table. Errors of the pieces other than `UnreadableFile` are
 * thrown on.
 */
export async function scoreFiles(
  files: InputFiles,
  names: Readonly<Record<FileRole, string>> = FILE_NAMES,
): Promise<ScoredFiles> {
  const problems = new InputProblems(names);
  const grid = await readGrid(files.grid, problems);
  const edition = await readEdition(files.edition, problems);
  const sitesRead = await readSites(files.sites, { edition, problems });
  const scoring = new EditionScoring({
    grid: grid ?? NO_GRID,
    edition: edition && problems.count === 0 ? edition : settingsToCheckWith(sitesRead.sites),
    sites: sitesRead.sites,
  });
  const hasGrid = grid !== null;
  const sites = new PlacedSites(sitesRead, scoring.register);
  const audits = await readAudits(files.audits, { scoring, sites, hasGrid, problems });
  const areAnswersWhole = await readAnswers(files.answers, { scoring, sites, audits, hasGrid, problems });
  if (areAnswersWhole) noteMissingAnswers({ scoring, sites, audits, problems });
  return problems.count > 0 ? { problems: problems.list() } : { results: scoring.results() };
}
