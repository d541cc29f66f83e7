import { checkAudit, checkSiteAnswers } from '@barometer/scoring';
import { channelsOf, demonstrationGrid as grid, suggestedWeights } from '../demonstration.fixture.js';
import { OPEN_EDITION } from './edition-plan.js';
import type { AuditedSite } from './field-work.js';
import { generateAnswersFor } from './generate-answers-for.js';
import { auditedSites } from './generate-edition.js';
import { openParticipants } from './participants.js';

const visitor: AuditedSite = {
  key: 'INS-2027-000123',
  category: 'city_under_20k',
  isCentral: true,
  isCertified: false,
  hasSocialAccount: false,
  hasPhysicalVisits: true,
};
const others = auditedSites(openParticipants());

describe('the open edition', () => {
  it('weighs the channels as the authors of the grid suggest', () => {
    expect(OPEN_EDITION.channelWeights).toEqual(suggestedWeights.suggested_channel_weights_without_physical);
    expect(OPEN_EDITION.channelWeightsWithPhysical).toEqual(
      suggestedWeights.suggested_channel_weights_with_physical_for_own_report_only,
    );
  });
});

describe('answers generated for the open edition', () => {
  it('are legal for every site', () => {
    const problems = generateAnswersFor(grid, [visitor, ...others], OPEN_EDITION, 'open').flatMap((work) => [
      ...checkSiteAnswers(grid, work.siteAnswers, channelsOf(work)),
      ...work.audits.flatMap((audit) => checkAudit(grid, audit)),
    ]);
    expect(problems).toEqual([]);
  });

  it('follow the plan: no social network without an account, visits where they were ordered', () => {
    const [work] = generateAnswersFor(grid, [visitor], OPEN_EDITION, 'open');
    expect(work?.audits.map(({ key }) => key)).toEqual([
      'phone-1',
      'phone-2',
      'phone-3',
      'phone-4',
      'phone-5',
      'email-1',
      'email-2',
      'email-3',
      'letter-1',
      'letter-2',
      'website-1',
      'physical-1',
      'physical-2',
    ]);
    expect(Object.keys(work?.siteAnswers ?? {}).filter((id) => id.startsWith('RSO'))).toEqual([]);
  });

  it('are the same for a site whoever else takes part', () => {
    const [alone] = generateAnswersFor(grid, [visitor], OPEN_EDITION, 'open');
    const among = generateAnswersFor(grid, [...others, visitor], OPEN_EDITION, 'open').at(-1);
    expect(among).toEqual(alone);
  });

  it('differ with the seed', () => {
    const [one] = generateAnswersFor(grid, [visitor], OPEN_EDITION, 'open');
    const [other] = generateAnswersFor(grid, [visitor], OPEN_EDITION, 'another');
    expect(other).not.toEqual(one);
  });
});
