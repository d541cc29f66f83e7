import type {
  CriterionFigure,
  DetailedChannel,
  DetailedOverall,
  DetailedSite,
  DeterminantFigure,
  Estimate,
  Peers,
} from './report-data.js';

/** The normal quantile of a 95 % interval, as the scoring method writes it. */
const QUANTILE = 1.959963984540054;
const EQUALITY = 1e-9;

interface WithError extends Estimate {
  readonly se: number | null;
}

/** The figures of a whole organisation: those of its one site, or the means of its sites. */
export type OrganisationFigures = Omit<DetailedSite, 'name'> & {
  readonly siteCount: number;
  /** Sites whose overall is published: the ones behind the mean overall. */
  readonly publishedCount: number;
};

/**
 * Pools the sites of one organisation (Scoring method, section 7b): a figure is the mean over the sites that have it,
 * its standard error the root of the summed squares over their number, unknown where one is unknown. Peers are kept
 * where all these sites have the same; otherwise the comparison is left to each site.
 * @param sites at least one
 * @throws RangeError without a site
 */
export function organisationFigures(sites: readonly DetailedSite[]): OrganisationFigures {
  const [first] = sites;
  if (!first) throw new RangeError('A detailed report needs at least one site');
  const publishedCount = sites.filter((site) => site.overall.value !== null).length;
  if (sites.length === 1) return { ...first, siteCount: 1, publishedCount };
  return {
    categoryLabel: first.categoryLabel,
    familyLabel: first.familyLabel,
    siteCount: sites.length,
    publishedCount,
    overall: pooledOverall(sites.map((site) => site.overall)),
    overallWithPhysical: null,
    channels: byKey(
      sites.map((site) => site.channels),
      (channel) => channel.code,
    ).map(pooledChannel),
    determinants: byKey(
      sites.map((site) => site.determinants),
      (determinant) => determinant.code,
    ).map(pooledDeterminant),
    criteria: byKey(
      sites.map((site) => site.criteria),
      (criterion) => criterion.id,
    ).map((criteria) => pooledCriterion(criteria, publishedCount)),
  };
}

function pooledOverall(overalls: readonly DetailedOverall[]): DetailedOverall {
  const published = overalls.filter((overall) => overall.value !== null);
  const reason = published.length === 0 ? 'too_few_audits' : null;
  return { ...pooledEstimate(published), reason, peers: samePeers(published) };
}

function pooledChannel(channels: Group<DetailedChannel>): DetailedChannel {
  const measured = channels.filter((channel) => channel.value !== null);
  const isNowhere = channels.every((channel) => channel.absence === 'no_channel');
  return {
    ...channels[0],
    ...pooledEstimate(measured),
    n: channels.reduce((sum, channel) => sum + channel.n, 0),
    absence: measured.length > 0 ? null : isNowhere ? 'no_channel' : 'not_measured',
    peers: samePeers(measured),
  };
}

function pooledDeterminant(determinants: Group<DeterminantFigure>): DeterminantFigure {
  const measured = determinants.filter((determinant) => determinant.value !== null);
  return { ...determinants[0], value: meanOf(measured), peers: samePeers(measured) };
}

/** The pooled overall is the mean of those published, and so is what a criterion brings to it: a site where it applied to nothing brings none. */
function pooledCriterion(criteria: Group<CriterionFigure>, publishedCount: number): CriterionFigure {
  const counted = criteria.flatMap(({ coefficient, contribution }) =>
    coefficient === null || contribution === null ? [] : [{ coefficient, contribution }],
  );
  const shareOf = (figure: 'coefficient' | 'contribution'): number | null =>
    counted.length === 0 ? null : counted.reduce((sum, criterion) => sum + criterion[figure], 0) / publishedCount;
  return {
    ...criteria[0],
    value: meanOf(criteria),
    coefficient: shareOf('coefficient'),
    contribution: shareOf('contribution'),
  };
}

function pooledEstimate(figures: readonly WithError[]): WithError {
  const value = meanOf(figures);
  const squares = figures.map(({ se }) => (se === null ? null : se * se));
  if (value === null || !squares.every((square) => square !== null)) return { value, se: null, low: null, high: null };
  const se = Math.sqrt(squares.reduce((sum, square) => sum + square, 0)) / figures.length;
  return { value, se, low: Math.max(0, value - QUANTILE * se), high: Math.min(100, value + QUANTILE * se) };
}

function meanOf(figures: readonly { readonly value: number | null }[]): number | null {
  const values = figures.map((figure) => figure.value).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function samePeers(figures: readonly { readonly peers: Peers | null }[]): Peers | null {
  const [first, ...others] = figures.map((figure) => figure.peers);
  if (!first) return null;
  const isShared = others.every(
    (peers) => peers?.rung === first.rung && peers.n === first.n && Math.abs(peers.mean - first.mean) <= EQUALITY,
  );
  return isShared ? first : null;
}

type Group<Item> = readonly [Item, ...Item[]];

/** Groups the items of all sites by key, in the order in which the keys first appear. */
function byKey<Item>(lists: readonly (readonly Item[])[], keyOf: (item: Item) => string): Group<Item>[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of lists.flat()) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
