import { type Criterion, criteriaOf, type Grid } from '@barometer/scoring';
import type { ConfirmedSite } from './confirmed-sites.js';

/** The thirteen audits of a site. */
export const plannedChannels = { phone: 5, email: 3, letter: 2, website: 1, social: 2 };

/** A legal answer: yes, the first point of the scale, or 1. */
function legalValue(criterion: Criterion): string {
  if (criterion.answer.type === 'boolean') return 'true';
  return criterion.answer.type === 'scale' ? String(criterion.answer.points[0]?.value) : '1';
}

/** The two files of an import in which every criterion of every site has a legal answer. */
export function importFilesFor(grid: Grid, sites: readonly ConfirmedSite[]): { audits: string; answers: string } {
  const audits = ['audit_id,site_id,channel,outcome'];
  const answers = ['audit_id,site_id,criterion_id,value'];
  for (const { reference } of sites) {
    for (const [channel, count] of Object.entries(plannedChannels)) {
      for (let index = 1; index <= count; index += 1) {
        const key = `${reference}-${channel}-${index}`;
        audits.push(`${key},${reference},${channel},answered`);
        for (const criterion of criteriaOf(grid, channel, 'audit')) {
          answers.push(`${key},${reference},${criterion.id},${legalValue(criterion)}`);
        }
      }
      for (const criterion of criteriaOf(grid, channel, 'site'))
        answers.push(`,${reference},${criterion.id},${legalValue(criterion)}`);
    }
  }
  return { audits: `${audits.join('\n')}\n`, answers: `${answers.join('\n')}\n` };
}
