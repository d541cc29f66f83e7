import fc from 'fast-check';
import { computeResults } from '../compute.js';
import { outcomeOf } from '../testing/edition-files.js';
import { randomWorld } from '../testing/random-world.js';
import { inputOf, type RawWorld } from '../testing/raw-world.js';
import { FILE_ROLES, type FileRole } from './file-role.js';
import { resultsJson } from './results-json.js';
import { writeEdition } from './write-edition.js';

/** Ids that a table must quote, and some that only look as if. */
const ODD_ENDS = ['', ',', '"', '\n', '\r\n', ' ', '\u{feff}', "'", '""', ',",'];

/** Gives the ids of sites and audits an end that is hard on tables. */
function withOddIds(world: RawWorld): RawWorld {
  const odd = (id: string, at: number): string => id + ODD_ENDS[at % ODD_ENDS.length];
  const sites = new Map(world.sites.map(({ siteId }, at) => [siteId, odd(siteId, at)]));
  const oddSite = (id: string): string => sites.get(id) ?? '';
  const { grid, edition } = world;
  return {
    grid,
    edition,
    sites: world.sites.map((site) => ({ ...site, siteId: oddSite(site.siteId), region: odd(site.region, sites.size) })),
    audits: world.audits.map((audit, at) => ({
      ...audit,
      auditId: odd(audit.auditId, at),
      siteId: oddSite(audit.siteId),
    })),
    siteAnswers: Object.fromEntries(
      Object.entries(world.siteAnswers).map(([id, answers]) => [oddSite(id), answers] as const),
    ),
  };
}

function directResults(world: RawWorld): string {
  return [...resultsJson(computeResults(inputOf(world)))].join('');
}

function filesOf(world: RawWorld): Record<FileRole, string> {
  const files = writeEdition({ ...inputOf(world), gridText: JSON.stringify(world.grid, null, 1) });
  return Object.fromEntries(FILE_ROLES.map((role) => [role, [...files[role]].join('')])) as Record<FileRole, string>;
}

/** The rows below the header, last first; quoted line ends do not occur in these. */
function reversed(table: string): string {
  const [header = '', ...rows] = table.trimEnd().split('\n');
  return `${[header, ...rows.reverse()].join('\n')}\n`;
}

describe('an edition written to files', () => {
  it('scores as the edition itself, to the last byte', async () => {
    await fc.assert(
      fc.asyncProperty(randomWorld.map(withOddIds), async (world) => {
        expect(await outcomeOf(filesOf(world))).toBe(directResults(world));
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same bytes whatever the size of the pieces, the line ends and the order of the rows', async () => {
    await fc.assert(
      fc.asyncProperty(randomWorld, async (world) => {
        const files = filesOf(world);
        const expected = directResults(world);
        for (const size of [1, 2, 3, 7, 65_536]) expect(await outcomeOf(files, size)).toBe(expected);
        const { sites, audits, answers } = files;
        const withReturns = (table: string): string => table.replaceAll('\n', '\r\n');
        const returns = { sites: withReturns(sites), audits: withReturns(audits), answers: withReturns(answers) };
        expect(await outcomeOf({ ...files, ...returns }, 7)).toBe(expected);
        const backwards = { sites: reversed(sites), audits: reversed(audits), answers: reversed(answers) };
        expect(await outcomeOf({ ...files, ...backwards })).toBe(expected);
      }),
      { numRuns: 15 },
    );
  });

  it('refuses answers that its grid does not have', () => {
    const [world] = fc.sample(randomWorld, { numRuns: 1, seed: 1 });
    if (!world) throw new Error('no world');
    const audits = [
      { auditId: 'a', siteId: 's', channel: 'phone', outcome: 'answered' as const, answers: new Float64Array(99) },
    ];
    const files = writeEdition({ ...inputOf(world), gridText: '', audits });
    expect(() => [...files.answers]).toThrow(RangeError);
  });
});
