import type { RawValue } from '@barometer/scoring';
import type { SiteFieldWork } from './field-work.js';

/** How the caller calls a site in the files: the reference of its registration. */
export type ReferenceOf = (siteKey: string) => string;

export const AUDITS_HEADER = 'audit_id,site_id,channel,outcome';
export const ANSWERS_HEADER = 'audit_id,site_id,criterion_id,value';

/** RFC 4180: quotes only where a comma, a quote or a line end would be misread. */
function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function line(...fields: readonly string[]): string {
  return `${fields.map(field).join(',')}\n`;
}

function valueText(value: RawValue): string {
  return value === null ? '' : String(value);
}

/** The id of an audit in the files. Takes the reference of its registration and the key of the audit within its site. */
export function auditId(reference: string, auditKey: string): string {
  return `${reference}-${auditKey}`;
}

/**
 * The lines of audits.csv (Scoring method, section 9), a piece of text for each site after the header. Takes the field
 * work and the references of the sites.
 */
export function* auditsFile(fieldWork: Iterable<SiteFieldWork>, referenceOf: ReferenceOf): Generator<string> {
  yield `${AUDITS_HEADER}\n`;
  for (const { siteKey, audits } of fieldWork) {
    const reference = referenceOf(siteKey);
    yield audits
      .map(({ key, channel, outcome }) => line(auditId(reference, key), reference, channel, outcome))
      .join('');
  }
}

/** The lines of answers.csv, likewise: the site answers of a site, whose audit is empty, then those of its audits. */
export function* answersFile(fieldWork: Iterable<SiteFieldWork>, referenceOf: ReferenceOf): Generator<string> {
  yield `${ANSWERS_HEADER}\n`;
  for (const { siteKey, audits, siteAnswers } of fieldWork) {
    const reference = referenceOf(siteKey);
    const rows = (audit: string, answers: Readonly<Record<string, RawValue>>): string[] =>
      Object.entries(answers).map(([criterion, value]) => line(audit, reference, criterion, valueText(value)));
    yield [
      ...rows('', siteAnswers),
      ...audits.flatMap(({ key, answers }) => rows(auditId(reference, key), answers)),
    ].join('');
  }
}
