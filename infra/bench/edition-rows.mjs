// The rows of an edition, made from a seed: audits, their answers and the answers given once per site, in chunks of typed
// columns, so that fifty million answers never stand in memory.
import { AUDITS_PER_SITE, CHANNELS, criteria } from './demonstration-edition.mjs';
import { mix, SeededRandom } from './seeded-random.mjs';

/** The two outcomes of an audit, as they stand in its column. */
export const ANSWERED = 0;
export const NO_ANSWER = 1;

/** Bytes of an audit's id: a UUID, as text. */
export const AUDIT_ID_BYTES = 36;

const SITES_PER_CHUNK = 2048;

/** How often things happen: what makes an edition unlike a table in which every cell is filled. */
const SHARE = {
  siteWithoutSocialAccount: 0.03,
  siteWithFewAudits: 0.01,
  auditWithoutAnswer: 0.03,
  givenThoughNobodyAnswered: 0.1,
  auditWithLittleToSay: 0.01,
  notApplicable: 0.1,
  leftOutWhereNotApplicable: 0.25,
};

const HEX = Buffer.from('0123456789abcdef');
const DASH = '-'.charCodeAt(0);

const auditCriteria = CHANNELS.map((_, at) =>
  criteria.filter(({ channel, criterion }) => channel === at && criterion.level === 'audit'),
);
const siteCriteria = CHANNELS.map((_, at) =>
  criteria.filter(({ channel, criterion }) => channel === at && criterion.level === 'site'),
);

const mostAudits = AUDITS_PER_SITE.reduce((sum, count) => sum + count, 0);
const mostAnswers = AUDITS_PER_SITE.reduce((sum, count, at) => sum + count * auditCriteria[at].length, 0);
const mostSiteAnswers = siteCriteria.reduce((sum, list) => sum + list.length, 0);

/** Columns with room for the rows of one chunk; the next chunk overwrites them. */
function makeChunk() {
  const audits = SITES_PER_CHUNK * mostAudits;
  const answers = SITES_PER_CHUNK * mostAnswers;
  const siteAnswers = SITES_PER_CHUNK * mostSiteAnswers;
  return {
    audits: {
      count: 0,
      ids: new Uint8Array(audits * AUDIT_ID_BYTES),
      audit: new Uint32Array(audits),
      site: new Uint32Array(audits),
      channel: new Uint8Array(audits),
      outcome: new Uint8Array(audits),
    },
    answers: {
      count: 0,
      audit: new Uint32Array(answers),
      criterion: new Uint8Array(answers),
      code: new Uint8Array(answers),
    },
    siteAnswers: {
      count: 0,
      site: new Uint32Array(siteAnswers),
      criterion: new Uint8Array(siteAnswers),
      code: new Uint8Array(siteAnswers),
    },
  };
}

/** Writes the id of an audit: hexadecimal digits in the form of a UUID, in an order unlike that of the audits. */
function writeId(bytes, start, audit) {
  const words = [mix(audit), mix(audit + 0x9e3779b9), mix(audit + 0x7f4a7c15), mix(audit + 0x2545f491)];
  let at = start;
  for (let digit = 0; digit < 32; digit += 1) {
    if (digit === 8 || digit === 12 || digit === 16 || digit === 20) bytes[at++] = DASH;
    bytes[at++] = HEX[(words[digit >> 3] >>> ((digit & 7) * 4)) & 15];
  }
}

/** Draws the answer to a criterion: its choice from 1 on, 0 for "not applicable", or -1 where no row is written. */
function drawAnswer(random, { criterion, scores }, shareNotApplicable) {
  if (!criterion.conditional || random.next() >= shareNotApplicable) return 1 + random.below(scores.length);
  return random.next() < SHARE.leftOutWhereNotApplicable ? -1 : 0;
}

function addAudit(chunk, random, { audit, site, channel }) {
  const { audits, answers } = chunk;
  const isAnswered = auditCriteria[channel].length === 0 || random.next() >= SHARE.auditWithoutAnswer;
  const shareNotApplicable = random.next() < SHARE.auditWithLittleToSay ? 1 : SHARE.notApplicable;
  writeId(audits.ids, audits.count * AUDIT_ID_BYTES, audit);
  audits.audit[audits.count] = audit;
  audits.site[audits.count] = site;
  audits.channel[audits.count] = channel;
  audits.outcome[audits.count] = isAnswered ? ANSWERED : NO_ANSWER;
  audits.count += 1;
  for (const known of auditCriteria[channel]) {
    if (!isAnswered && random.next() >= SHARE.givenThoughNobodyAnswered) continue;
    const code = drawAnswer(random, known, shareNotApplicable);
    if (code < 0) continue;
    answers.audit[answers.count] = audit;
    answers.criterion[answers.count] = known.number;
    answers.code[answers.count] = code;
    answers.count += 1;
  }
}

function addSiteAnswers({ siteAnswers }, random, site, channel) {
  for (const known of siteCriteria[channel]) {
    const code = drawAnswer(random, known, SHARE.notApplicable);
    if (code < 0) continue;
    siteAnswers.site[siteAnswers.count] = site;
    siteAnswers.criterion[siteAnswers.count] = known.number;
    siteAnswers.code[siteAnswers.count] = code;
    siteAnswers.count += 1;
  }
}

/** Adds the rows of a site; returns the number of the next audit. */
function addSite(chunk, site, firstAudit) {
  const random = new SeededRandom(site);
  const hasFewAudits = random.next() < SHARE.siteWithFewAudits;
  const hasSocialAccount = random.next() >= SHARE.siteWithoutSocialAccount;
  let audit = firstAudit;
  CHANNELS.forEach((name, channel) => {
    if (name === 'social' && !hasSocialAccount) return;
    addSiteAnswers(chunk, random, site, channel);
    for (let n = hasFewAudits ? 1 : AUDITS_PER_SITE[channel]; n > 0; n -= 1) {
      addAudit(chunk, random, { audit, site, channel });
      audit += 1;
    }
  });
  return audit;
}

/**
 * Makes the rows of an edition. Takes the number of sites; yields chunks of columns, in which only the first `count` places
 * of each are meant and which the next chunk overwrites. Sites and audits are numbers from 0 on, criteria their numbers in
 * `criteria`, and a `code` is a choice from 1 on or 0 for "not applicable". The same number of sites gives the same rows.
 */
export function* editionRows(siteCount) {
  const chunk = makeChunk();
  let audit = 0;
  for (let first = 0; first < siteCount; first += SITES_PER_CHUNK) {
    for (const table of Object.values(chunk)) table.count = 0;
    const end = Math.min(siteCount, first + SITES_PER_CHUNK);
    for (let site = first; site < end; site += 1) audit = addSite(chunk, site, audit);
    yield chunk;
  }
}

/** Counts the rows of an edition. Takes the number of sites; returns audits and answers, those of the sites among them. */
export function countRows(siteCount) {
  let audits = 0;
  let answers = 0;
  for (const chunk of editionRows(siteCount)) {
    audits += chunk.audits.count;
    answers += chunk.answers.count + chunk.siteAnswers.count;
  }
  return { audits, answers };
}
