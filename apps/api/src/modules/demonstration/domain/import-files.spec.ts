import { demonstrationGrid as grid } from '../demonstration.fixture.js';
import { FINISHED_EDITION } from './edition-plan.js';
import { generateEdition } from './generate-edition.js';
import { answersFile, auditsFile } from './import-files.js';
import { finishedParticipants } from './participants.js';

const referenceOf = (key: string): string => `INS-2026-${key}`;

describe('the files for the import', () => {
  it('name the registration of every audit', () => {
    const work = {
      siteKey: 'a',
      audits: [{ key: 'phone-1', channel: 'phone', outcome: 'no_answer' as const, answers: {} }],
      siteAnswers: {},
    };
    expect([...auditsFile([work], referenceOf)].join('')).toBe(
      'audit_id,site_id,channel,outcome\nINS-2026-a-phone-1,INS-2026-a,phone,no_answer\n',
    );
  });

  it('leave the audit empty for a site answer and the value empty for not applicable', () => {
    const work = {
      siteKey: 'a',
      audits: [
        { key: 'phone-1', channel: 'phone', outcome: 'answered' as const, answers: { 'TEL-05': true, 'TEL-07': null } },
      ],
      siteAnswers: { 'TEL-01': 2 },
    };
    expect([...answersFile([work], referenceOf)].join('')).toBe(
      [
        'audit_id,site_id,criterion_id,value',
        ',INS-2026-a,TEL-01,2',
        'INS-2026-a-phone-1,INS-2026-a,TEL-05,true',
        'INS-2026-a-phone-1,INS-2026-a,TEL-07,',
        '',
      ].join('\n'),
    );
  });

  it('quote a reference that holds a comma or a quote', () => {
    const work = { siteKey: 'a', audits: [], siteAnswers: { 'TEL-04': false } };
    expect([...answersFile([work], () => 'x, "y"')][1]).toBe(',"x, ""y""",TEL-04,false\n');
  });

  it('are the same bytes when the edition is generated twice', () => {
    const [once, twice] = [1, 2].map(() => {
      const { fieldWork } = generateEdition(grid, FINISHED_EDITION, finishedParticipants());
      return [...auditsFile(fieldWork, referenceOf), ...answersFile(fieldWork, referenceOf)].join('');
    });
    expect(twice === once).toBe(true);
    expect(once?.split('\n').length).toBeGreaterThan(100000);
  });
});
