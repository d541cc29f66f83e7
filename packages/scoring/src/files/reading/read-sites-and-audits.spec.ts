import { answerLine, auditLine, siteLine, expectLines, type Fault } from '../../testing/edition-files.js';

/** What is changed in files without a fault, and every line that must come of it. */
const faults: readonly Fault[] = [
  // audits.csv
  [
    'an audit of an unknown site',
    auditLine('A5,S9,email,no_answer'),
    ['audits.csv:6: audit A5: the site "S9" is unknown, add it to sites.csv, or correct it'],
  ],
  [
    'an unknown channel and an unknown outcome, and an answer to that audit',
    (files) => ({ ...auditLine('A5,S1,fax,maybe')(files), ...answerLine('A5,S1,P3,1')(files) }),
    [
      'audits.csv:6: audit A5: the channel "fax" is unknown, give one of email, phone',
      'audits.csv:6: audit A5: the outcome "maybe" is unknown, give one of answered, no_answer',
    ],
  ],
  [
    'an audit without id',
    auditLine(',S1,phone,answered'),
    ['audits.csv:6: audit without id: audit_id is empty, give each audit an id'],
  ],
  [
    'an audit twice',
    auditLine('A3,S2,email,answered'),
    ['audits.csv:6: audit A3: this audit stands twice, first at line 4, remove one of the two'],
  ],
  // sites.csv
  [
    'a site twice',
    siteLine('S1,O1,town,north,true,false'),
    ['sites.csv:4: site S1: this site stands twice, first at line 2, remove one of the two'],
  ],
  [
    'an unknown category and two wrong booleans, and an audit of that site',
    (files) => ({ ...siteLine('S3,O3,city,north,True,1')(files), ...auditLine('A5,S3,email,no_answer')(files) }),
    [
      'sites.csv:4: site S3: is_central is "True", give true or false',
      'sites.csv:4: site S3: is_certified is "1", give true or false',
      'sites.csv:4: site S3: the category "city" is unknown, add it to edition.json, or correct it',
    ],
  ],
  [
    'a category that every object knows',
    siteLine('S3,O3,constructor,north,true,true'),
    ['sites.csv:4: site S3: the category "constructor" is unknown, add it to edition.json, or correct it'],
  ],
  [
    'a site without id and organisation',
    siteLine(',,town,,true,true'),
    [
      'sites.csv:4: site without id: organisation_id is empty, give the organisation of the site',
      'sites.csv:4: site without id: site_id is empty, give each site an id',
    ],
  ],
];

describe('the rows of sites.csv and audits.csv', () => {
  it.each(faults)('says what is wrong: %s', (_, change, lines) => expectLines(change, lines));
});
