import { pooledFigure } from '@barometer/scoring';

import type {
  CriterionFigure,
  DetailedChannel,
  DetailedReportData,
  DetailedSite,
  DeterminantFigure,
  OrganisationMean,
  Peers,
} from './report-data.js';

const EQUALITY = 1e-9;
const NO_MEAN: OrganisationMean = { value: null, se: null, low: null, high: null, n: 0 };

/** The figures of a whole organisation: those of its one site, or the means of its sites. */
export type OrganisationFigures = Omit<DetailedSite, 'name'> & {
  readonly siteCount: number;
  /** Sites whose overall is published: the ones behind the mean overall. */
  readonly publishedCount: number;
};

/**
 * The figures of the sites of a report together. Overall, channels and determinants are the means that results gives; of a criterion no mean is kept,
 * so that it is formed here, by the rule of the method (section 7b). Peers are kept where all these sites have the same; otherwise the comparison is
 * left to each site.
 * @throws RangeError without a site
 */
export function organisationFigures({
  sites,
  organisation,
}: Pick<DetailedReportData, 'sites' | 'organisation'>): OrganisationFigures {
  const [first] = sites;
  if (!first) throw new RangeError('A detailed report needs at least one site');
  const publishedCount = organisation.overall.n;
  if (sites.length === 1) return { ...first, siteCount: 1, publishedCount };
  const channelMeans = new Map(organisation.channels.map(({ code, mean }) => [code, mean]));
  const determinantMeans = new Map(organisation.determinants.map(({ code, mean }) => [code, mean]));
  return {
    categoryLabel: first.categoryLabel,
    familyLabel: first.familyLabel,
    siteCount: sites.length,
    publishedCount,
    overall: {
      ...estimateOf(organisation.overall),
      reason: organisation.overall.value === null ? 'too_few_audits' : null,
      peers: samePeers(sites.map(({ overall }) => overall)),
    },
    overallWithPhysical: null,
    channels: byKey(
      sites.map(({ channels }) => channels),
      ({ code }) => code,
    ).map((channels) => channelOf(channels, channelMeans.get(channels[0].code) ?? NO_MEAN)),
    determinants: byKey(
      sites.map(({ determinants }) => determinants),
      ({ code }) => code,
    ).map((determinants) => determinantOf(determinants, determinantMeans.get(determinants[0].code) ?? NO_MEAN)),
    criteria: byKey(
      sites.map(({ criteria }) => criteria),
      ({ id }) => id,
    ).map((criteria) => pooledCriterion(criteria, publishedCount)),
  };
}

function estimateOf({ value, se, low, high }: OrganisationMean) {
  return { value, se, low, high };
}

function channelOf(channels: Group<DetailedChannel>, mean: OrganisationMean): DetailedChannel {
  const isNowhere = channels.every((channel) => channel.absence === 'no_channel');
  return {
    ...channels[0],
    ...estimateOf(mean),
    n: channels.reduce((sum, channel) => sum + channel.n, 0),
    absence: mean.value !== null ? null : isNowhere ? 'no_channel' : 'not_measured',
    peers: samePeers(channels),
  };
}

function determinantOf(determinants: Group<DeterminantFigure>, { value }: OrganisationMean): DeterminantFigure {
  return { ...determinants[0], value, peers: samePeers(determinants) };
}

/** The mean overall is that of those published, and so is what a criterion brings to it: a site where it applied to nothing brings none. */
function pooledCriterion(criteria: Group<CriterionFigure>, publishedCount: number): CriterionFigure {
  const counted = criteria.flatMap(({ coefficient, contribution }) =>
    coefficient === null || contribution === null ? [] : [{ coefficient, contribution }],
  );
  const shareOf = (figure: 'coefficient' | 'contribution'): number | null =>
    counted.length === 0 ? null : counted.reduce((sum, criterion) => sum + criterion[figure], 0) / publishedCount;
  return {
    ...criteria[0],
    value: pooledFigure(criteria.map(({ value }) => ({ value, se: null }))).value,
    coefficient: shareOf('coefficient'),
    contribution: shareOf('contribution'),
  };
}

/** The peers of the sites that have the figure, where they are the same. */
function samePeers(figures: readonly { readonly value: number | null; readonly peers: Peers | null }[]): Peers | null {
  const [first, ...others] = figures.filter(({ value }) => value !== null).map(({ peers }) => peers);
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
