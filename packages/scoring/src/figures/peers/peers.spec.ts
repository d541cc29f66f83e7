import { peerLadder } from './peer-ladder.js';
import { peersFor } from './peers.js';
import { registerSites } from '../../kernel/site-register.js';

const edition = {
  channelWeights: {},
  channelWeightsWithPhysical: {},
  inspectedChannels: [],
  categories: {
    town: { family: 'local', populationCount: 1 },
    village: { family: 'local', populationCount: 1 },
    local: { family: 'town', populationCount: 1 },
  },
};

/** Sites `s0`, `s1`... given as organisation, category and value of the figure. */
function peersOf(rows: readonly (readonly [string, string, number])[]) {
  const sites = rows.map(([organisationId, category], at) => ({
    siteId: `s${at}`,
    organisationId,
    category,
    region: 'r',
    isCentral: true,
    isCertified: false,
  }));
  return peersFor(
    peerLadder(registerSites(sites, edition), edition),
    Float64Array.from(rows, ([, , value]) => value),
  );
}

describe('peersFor', () => {
  it('adds the organisations in ascending order of their ids, not of their sites', () => {
    const values = [0.3, 0.2, 0.1, 0, 0];
    const peers = peersOf([...values.map((value, at) => [`o${9 - at}`, 'town', value] as const), ['me', 'town', 50]]);
    expect(0.1 + 0.2 + 0.3).not.toBe(0.3 + 0.2 + 0.1);
    expect(peers(5)?.mean).toBe((0.1 + 0.2 + 0.3) / 5);
  });

  it('climbs past a category whose other sites lack the figure', () => {
    const towns = Array.from({ length: 5 }, (_, at) => [`t${at}`, 'town', at === 0 ? Number.NaN : 10] as const);
    const peers = peersOf([...towns, ['v', 'village', 60], ['me', 'town', 50]]);
    expect(peers(6)).toMatchObject({ rung: 'family', n: 5, mean: 20 });
    expect(peers(0)).toBeNull();
  });

  it('does not take a category for a family of the same name', () => {
    const towns = Array.from({ length: 6 }, (_, at) => [`t${at}`, 'town', 10] as const);
    const peers = peersOf([...towns, ['me', 'local', 50]]);
    expect(peers(6)).toMatchObject({ rung: 'all', n: 6 });
  });
});
