// Our side: rows are packed into the answer store of `packages/scoring`, and its kernel scores them.
import { EditionScoring } from '../../packages/scoring/dist/index.js';
import { scoreEdition } from '../../packages/scoring/dist/index.js';
import { CHANNELS, criteria, DETERMINANTS, edition, grid } from './demonstration-edition.mjs';
import { ANSWERED, AUDIT_ID_BYTES } from './edition-rows.mjs';

/** The id of a site: fourteen digits, as a SIRET has, in the order of the sites' numbers. */
export function siteId(site) {
  return String(site).padStart(14, '0');
}

/** The sites of an edition, five to an organisation. Takes their number; returns them as the package wants them. */
export function makeSites(siteCount) {
  const categories = Object.keys(edition.categories);
  return Array.from({ length: siteCount }, (_, site) => {
    const organisation = Math.floor(site / 5);
    return {
      siteId: siteId(site),
      organisationId: `organisation-${organisation}`,
      category: categories[organisation % categories.length],
      region: `region-${organisation % 13}`,
      isCentral: site % 5 === 0,
      isCertified: organisation % 4 === 0,
    };
  });
}

/** Makes an empty edition. Takes its sites; returns what rows are packed into. */
export function openEdition(sites) {
  return new EditionScoring({ grid, edition, sites });
}

/** Finds the place in the plan of each of our channels, and the slot of each of our criteria. */
function placesIn(plan) {
  const channelPlaces = CHANNELS.map((channel) => plan.channels.indexOf(channel));
  const slots = criteria.map(({ criterion, channel }) => {
    const planned = plan.channelPlans[channelPlaces[channel]].criteria;
    return planned.find((known) => known.criterion.id === criterion.id).slot;
  });
  return {
    channelPlaces,
    slots: Uint16Array.from(slots),
    channelOfCriterion: Uint8Array.from(criteria, ({ channel }) => channelPlaces[channel]),
  };
}

/**
 * Packs rows. Takes an empty edition; returns what adds a chunk of `editionRows` and, at the end, settles the answers that
 * were not given. Throws where a row stands twice or an answer is missing, as the package would refuse them.
 */
export function startPacking({ plan, answers: store }) {
  const { channelPlaces, slots, channelOfCriterion } = placesIn(plan);
  return {
    add: ({ audits, answers, siteAnswers }) => {
      addAudits(store, channelPlaces, audits);
      addAnswers(store, slots, answers);
      addSiteAnswers(store, { channelOfCriterion, slots }, siteAnswers);
    },
    finish: () => {
      for (const { site, criterion } of store.missing()) throw new Error(`site ${site}: ${criterion.id} is missing`);
    },
  };
}

function addAudits(store, channelPlaces, { count, ids, site, channel, outcome }) {
  for (let row = 0; row < count; row += 1) {
    const start = row * AUDIT_ID_BYTES;
    if (store.auditIds.add(ids, start, start + AUDIT_ID_BYTES) < 0) throw new Error('an audit stands twice');
    store.addAudit({
      site: site[row],
      channel: channelPlaces[channel[row]],
      outcome: outcome[row] === ANSWERED ? 'answered' : 'no_answer',
    });
  }
}

function addAnswers(store, slots, { count, audit, criterion, code }) {
  for (let row = 0; row < count; row += 1) {
    if (!store.giveAuditAnswer(audit[row], slots[criterion[row]], code[row])) throw new Error('an answer stands twice');
  }
}

function addSiteAnswers(store, { channelOfCriterion, slots }, { count, site, criterion, code }) {
  for (let row = 0; row < count; row += 1) {
    const number = criterion[row];
    if (!store.giveSiteAnswer(site[row], channelOfCriterion[number], slots[number], code[row])) {
      throw new Error('a site answer stands twice');
    }
  }
}

/** The kernel alone: every channel, determinant, stage and overall score of every site. Takes a packed edition. */
export function scoreWithKernel({ plan, register, answers }) {
  return scoreEdition(plan, edition, answers, register.sites.length);
}

/** The scores in the order in which `readResults` gives those of DuckDB. Takes what `scoreWithKernel` returned. */
export function resultsOf({ plan, channels, parts, overall }) {
  const columns = [
    ...CHANNELS.map((channel) => channels[plan.channels.indexOf(channel)].mean),
    ...DETERMINANTS.map((determinant) => parts[plan.determinants.indexOf(determinant)]),
    overall,
  ];
  const results = new Float64Array(overall.length * columns.length);
  columns.forEach((column, at) => {
    for (let site = 0; site < column.length; site += 1) results[site * columns.length + at] = column[site];
  });
  return results;
}
