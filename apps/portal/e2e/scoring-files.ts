import { readFileSync } from 'node:fs';

import {
  criteriaOf,
  type Criterion,
  packAnswers,
  parseGrid,
  type RawValue,
  type ScoringAudit,
  type ScoringSite,
  type SiteAnswers,
} from '@barometer/scoring';
import { FILE_ROLES, type FileRole, writeEdition } from '@barometer/scoring/files';

/** The text of the five files that the command line of the scoring method reads. */
export type EditionFiles = Readonly<Record<FileRole, string>>;

const PLAN: Readonly<Record<string, number>> = { phone: 5, email: 3, letter: 2, website: 1, social: 2, physical: 2 };
const CATEGORIES = ['commune', 'métropole', '10', '9'];

/** Numbers from 0 up to 1 that look random and are the same on every run. */
function numbers(): () => number {
  let state = 20_271;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 4_294_967_296;
  };
}

function valueOf({ answer, conditional }: Criterion, random: () => number): RawValue {
  if (conditional && random() < 0.1) return null;
  switch (answer.type) {
    case 'boolean':
      return random() < 0.7;
    case 'scale':
      return answer.points[Math.floor(random() * answer.points.length)]?.value ?? 0;
    case 'number':
      return Math.round(random() * 400) / 10;
  }
}

/** An edition of 40 sites on the demonstration grid, with ids whose order in UTF-8, in UTF-16 and as numbers differ. */
export function scoringFiles(): EditionFiles {
  const random = numbers();
  const gridText = readFileSync(new URL('../../api/data/grid-demonstration-1.json', import.meta.url), 'utf8');
  const grid = parseGrid(JSON.parse(gridText));
  const answers = (channel: string, level: 'audit' | 'site'): Float64Array =>
    packAnswers(
      grid,
      channel,
      level,
      Object.fromEntries(
        criteriaOf(grid, channel, level).map((criterion) => [criterion.id, valueOf(criterion, random)]),
      ),
    );
  const sites = Array.from({ length: 40 }, (_, at): ScoringSite => ({
    siteId: `${['Évry', '😀', '\uFB01', '', 'a,"b"'][at % 5]}${at}`,
    organisationId: `${at % 33}`,
    category: CATEGORIES[at % CATEGORIES.length] ?? '',
    region: `R${at % 6}`,
    isCentral: at % 3 > 0,
    isCertified: at % 4 === 0,
  }));
  const audits = sites.flatMap(({ siteId }) =>
    Object.entries(PLAN).flatMap(([channel, count]) =>
      Array.from({ length: count }, (_, at): ScoringAudit => ({
        auditId: `${siteId} ${channel} ${at}`,
        siteId,
        channel,
        outcome: 'answered',
        answers: answers(channel, 'audit'),
      })),
    ),
  );
  const siteAnswers = sites.flatMap(({ siteId }) =>
    Object.keys(PLAN).map((channel): SiteAnswers => ({ siteId, channel, answers: answers(channel, 'site') })),
  );
  const edition = {
    channelWeights: { phone: 0.3, email: 0.25, letter: 0.15, website: 0.2, social: 0.1 },
    channelWeightsWithPhysical: { phone: 0.25, email: 0.2, letter: 0.1, website: 0.15, social: 0.08, physical: 0.22 },
    inspectedChannels: ['website'],
    categories: Object.fromEntries(
      CATEGORIES.map((name, at) => [name, { family: at < 2 ? 'local' : 'other', populationCount: 30 + 500 * at }]),
    ),
  };
  const written = writeEdition({ grid, gridText, edition, sites, audits, siteAnswers });
  return Object.fromEntries(FILE_ROLES.map((role) => [role, [...written[role]].join('')])) as EditionFiles;
}

/** The same edition: its rows from last to first, with the line ends of another system. */
export function turnedRound(files: EditionFiles): EditionFiles {
  const turned = (text: string): string => {
    const [header = '', ...rows] = text.trimEnd().split('\n');
    return `\uFEFF${[header, ...rows.toReversed()].join('\r\n')}\r\n`;
  };
  return { ...files, sites: turned(files.sites), audits: turned(files.audits), answers: turned(files.answers) };
}
