// An edition as the files of the command line (Scoring method, section 9), written in chunks.
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { CHANNELS, criteria, edition, gridText, valuesOf } from './demonstration-edition.mjs';
import { ANSWERED, AUDIT_ID_BYTES, editionRows } from './edition-rows.mjs';
import { makeSites, siteId } from './kernel-scores.mjs';

/** The end of a row of answers, by the criterion's number and the code: id of the criterion and value. */
const endings = criteria.map((known) => {
  const values = ['', ...valuesOf(known)];
  return values.map((value) => Buffer.from(`,${known.criterion.id},${value}\n`));
});

/** Bytes that grow row by row and go to a file when a chunk is full. */
class FileOfRows {
  #file;
  #bytes = Buffer.allocUnsafe(1 << 22);
  #length = 0;

  constructor(path, header) {
    this.#file = openSync(path, 'w');
    writeSync(this.#file, `${header}\n`);
  }

  add(bytes, start, end) {
    if (this.#length + end - start > this.#bytes.length) this.#flush();
    this.#bytes.set(start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end), this.#length);
    this.#length += end - start;
  }

  close() {
    this.#flush();
    closeSync(this.#file);
  }

  #flush() {
    writeSync(this.#file, this.#bytes, 0, this.#length);
    this.#length = 0;
  }
}

const COMMA = Buffer.from(',');

function addText(file, text) {
  const bytes = Buffer.from(text);
  file.add(bytes, 0, bytes.length);
}

function addAudits(file, { count, ids, site, channel, outcome }) {
  for (let row = 0; row < count; row += 1) {
    file.add(ids, row * AUDIT_ID_BYTES, (row + 1) * AUDIT_ID_BYTES);
    const given = outcome[row] === ANSWERED ? 'answered' : 'no_answer';
    addText(file, `,${siteId(site[row])},${CHANNELS[channel[row]]},${given}\n`);
  }
}

function addAnswers(file, audits, { count, audit, criterion, code }) {
  const firstAudit = audits.audit[0];
  let site = -1;
  let id = COMMA;
  for (let row = 0; row < count; row += 1) {
    const place = audit[row] - firstAudit;
    if (audits.site[place] !== site) {
      site = audits.site[place];
      id = Buffer.from(`,${siteId(site)}`);
    }
    const ending = endings[criterion[row]][code[row]];
    file.add(audits.ids, place * AUDIT_ID_BYTES, (place + 1) * AUDIT_ID_BYTES);
    file.add(id, 0, id.length);
    file.add(ending, 0, ending.length);
  }
}

function addSiteAnswers(file, { count, site, criterion, code }) {
  for (let row = 0; row < count; row += 1) {
    addText(file, `,${siteId(site[row])}`);
    const ending = endings[criterion[row]][code[row]];
    file.add(ending, 0, ending.length);
  }
}

function writeSites(path, siteCount) {
  const file = new FileOfRows(path, 'site_id,organisation_id,category,region,is_central,is_certified');
  for (const site of makeSites(siteCount)) {
    const { organisationId, category, region, isCentral, isCertified } = site;
    addText(file, `${site.siteId},${organisationId},${category},${region},${isCentral},${isCertified}\n`);
  }
  file.close();
}

function editionText() {
  const categories = Object.entries(edition.categories).map(([name, { family, populationCount }]) => [
    name,
    { family, population_count: populationCount },
  ]);
  return JSON.stringify({
    channel_weights: edition.channelWeights,
    channel_weights_with_physical: edition.channelWeightsWithPhysical,
    inspected_channels: edition.inspectedChannels,
    categories: Object.fromEntries(categories),
  });
}

/** Writes the five input files of an edition. Takes a folder, made where it is missing, and the number of sites. */
export function writeFiles(folder, siteCount) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'grid.json'), gridText);
  writeFileSync(join(folder, 'edition.json'), editionText());
  writeSites(join(folder, 'sites.csv'), siteCount);
  const audits = new FileOfRows(join(folder, 'audits.csv'), 'audit_id,site_id,channel,outcome');
  const answers = new FileOfRows(join(folder, 'answers.csv'), 'audit_id,site_id,criterion_id,value');
  for (const chunk of editionRows(siteCount)) {
    addAudits(audits, chunk.audits);
    addAnswers(answers, chunk.audits, chunk.answers);
    addSiteAnswers(answers, chunk.siteAnswers);
  }
  audits.close();
  answers.close();
}
