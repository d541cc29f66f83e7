// The scores in SQL over wide tables: a row an audit, a column a criterion of its channel, weights written into the query.
// Nothing is joined or grouped answer by answer: the most that can be done for a database with a grid that is known before.
import { CHANNELS, criteria, DETERMINANTS, edition } from './demonstration-edition.mjs';
import { double } from './duckdb-database.mjs';
import { LEAST_COVERAGE } from './duckdb-rows.mjs';

const ofLevel = (channel, level) =>
  criteria.filter((known) => known.channel === channel && known.criterion.level === level);

/** The columns of a wide table: the score of each criterion, NULL where it is not applicable. */
function pivoted(list) {
  return list.map(({ number }) => `max(score) FILTER (criterion = ${number}) AS s${number}`).join(', ');
}

/** Makes the wide tables from the tables of rows; not timed. */
export function pivotStatements() {
  const tables = CHANNELS.flatMap((_, channel) => {
    const [audit, site] = [ofLevel(channel, 'audit'), ofLevel(channel, 'site')];
    const own = audit.length === 0 ? '' : `, ${pivoted(audit)}`;
    return [
      `CREATE TABLE wide_audit_${channel} AS SELECT audit, any_value(site) AS site, any_value(outcome) AS outcome${own}
       FROM audit LEFT JOIN (SELECT audit, criterion, score FROM answer JOIN choice USING (criterion, code)) USING (audit)
       WHERE channel = ${channel} GROUP BY audit ORDER BY audit`,
      `CREATE TABLE wide_site_${channel} AS SELECT site, ${site.length === 0 ? 'true AS none' : pivoted(site)}
       FROM (SELECT DISTINCT site FROM audit WHERE channel = ${channel})
       LEFT JOIN (SELECT site, criterion, score FROM site_answer JOIN choice USING (criterion, code)) USING (site)
       GROUP BY site ORDER BY site`,
    ];
  });
  return ['CREATE TABLE site AS SELECT DISTINCT site FROM audit', ...tables];
}

const DETERMINANTS_AT = DETERMINANTS.map((_, at) => at);

/** Points and weight of each determinant that the criteria touch, as sums over columns. */
function partSums(list, prefix) {
  return DETERMINANTS_AT.flatMap((determinant) => {
    const own = list.filter((known) => known.determinant === determinant);
    if (own.length === 0) return [];
    const points = own.map(({ number, criterion }) => `coalesce(s${number}, 0) * ${double(criterion.weight)}`);
    const weights = own.map(
      ({ number, criterion }) => `CASE WHEN s${number} IS NULL THEN ${double(0)} ELSE ${double(criterion.weight)} END`,
    );
    return [`${points.join(' + ')} AS ${prefix}p${determinant}`, `${weights.join(' + ')} AS ${prefix}w${determinant}`];
  });
}

function columnsOf(first, sums) {
  return [...first, ...sums].join(', ');
}

function hasPart(list, determinant) {
  return list.some((known) => known.determinant === determinant);
}

/** The common table expressions of one channel, the last of which averages its audits site by site. */
function channelQueries(channel) {
  const [audit, site] = [ofLevel(channel, 'audit'), ofLevel(channel, 'site')];
  const touched = DETERMINANTS_AT.filter((at) => hasPart(audit, at) || hasPart(site, at));
  const sum = (kind, at) =>
    [hasPart(audit, at) ? `a${kind}${at}` : '', hasPart(site, at) ? `s${kind}${at}` : '']
      .filter((name) => name !== '')
      .join(' + ');
  const total = criteria
    .filter((known) => known.channel === channel)
    .reduce((weight, { criterion }) => weight + criterion.weight, 0);
  return `
own_${channel} AS (SELECT ${columnsOf(['site', 'outcome'], partSums(audit, 'a'))} FROM wide_audit_${channel}),
shared_${channel} AS (SELECT ${columnsOf(['site'], partSums(site, 's'))} FROM wide_site_${channel}),
part_${channel} AS (
  SELECT ${columnsOf(
    ['site', 'outcome'],
    touched.flatMap((at) => [`${sum('p', at)} AS p${at}`, `${sum('w', at)} AS w${at}`]),
  )} FROM own_${channel} JOIN shared_${channel} USING (site)
),
audit_${channel} AS (
  SELECT *, ${touched.map((at) => `p${at}`).join(' + ')} AS points, ${touched.map((at) => `w${at}`).join(' + ')} AS weight
  FROM part_${channel}
),
site_${channel} AS (
  SELECT site, count(*) AS n, avg(points / weight) AS score,
    ${DETERMINANTS_AT.map((at) => (touched.includes(at) ? `avg(CASE WHEN w${at} > 0 THEN p${at} / w${at} END) AS d${at}` : `NULL::DOUBLE AS d${at}`)).join(', ')}
  FROM audit_${channel}
  WHERE weight > 0 AND (outcome = 1 OR weight / ${double(total)} >= ${LEAST_COVERAGE})
  GROUP BY site
)`;
}

/** Σ W·S / Σ W over the channels of a site whose figure is not NULL. */
function acrossChannels(figure) {
  const terms = CHANNELS.map((name, at) => ({
    column: `site_${at}.${figure}`,
    weight: double(edition.channelWeights[name]),
  }));
  const sums = terms.map(({ column, weight }) => `coalesce(${column}, 0) * ${weight}`).join(' + ');
  const weights = terms
    .map(({ column, weight }) => `CASE WHEN ${column} IS NULL THEN 0 ELSE ${weight} END`)
    .join(' + ');
  return `(${sums}) / nullif(${weights}, 0)`;
}

const each = (text, separator) => CHANNELS.map((_, at) => text.replaceAll('#', String(at))).join(separator);

/** Makes the table `result` from the wide tables. */
export const SCORE_WIDE = `
CREATE TABLE result AS
WITH ${CHANNELS.map((_, channel) => channelQueries(channel)).join(',')}
SELECT site, ${each('site_#.score AS channel_#', ', ')},
  ${DETERMINANTS_AT.map((at) => `${acrossChannels(`d${at}`)} AS determinant_${at}`).join(', ')},
  CASE WHEN ${each('(site_#.n IS NOT NULL)::INTEGER', ' + ')} >= 2 AND ${each('coalesce(site_#.n, 0)', ' + ')} >= 6
    THEN ${acrossChannels('score')} END AS overall
FROM site ${each('LEFT JOIN site_# USING (site)', ' ')}`;
