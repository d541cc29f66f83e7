import { answerLine, auditLine, withLine, withoutLine, expectLines, type Fault } from '../../testing/edition-files.js';

/** What is changed in files without a fault, and every line that must come of it. */
const faults: readonly Fault[] = [
  // answers.csv: what section 1 names
  [
    'a number in no band',
    answerLine('A2,S1,P3,10.5'),
    [
      'answers.csv:9: audit A2, criterion P3: "10.5" is in no band of this criterion, give a number that a band covers, or correct grid.json',
    ],
  ],
  [
    'a negative number',
    answerLine('A2,S1,P3,-1'),
    ['answers.csv:9: audit A2, criterion P3: "-1" is out of range, give a finite number of at least 0'],
  ],
  [
    'a number that is not finite',
    answerLine('A2,S1,P3,1e999'),
    ['answers.csv:9: audit A2, criterion P3: "1e999" is out of range, give a finite number of at least 0'],
  ],
  ...['01', '+1', '.5', '1.', ' 1', 'Infinity', 'NaN', '0x10', 'true', '"1,5"', '1e'].map(
    (value) =>
      [
        `${value} where a number stands`,
        answerLine(`A2,S1,P3,${value}`),
        [
          `answers.csv:9: audit A2, criterion P3: "${value.replaceAll('"', '')}" is no number, give digits such as 12 or 4.5`,
        ],
      ] as const,
  ),
  [
    'a value that is no point of a scale',
    withLine('answers', 3, 'A1,S1,P2,3'),
    ['answers.csv:3: audit A1, criterion P2: "3" is no point of its scale, give one of 0, 1, 2'],
  ],
  [
    'a number that is not written as JSON on a scale',
    withLine('answers', 3, 'A1,S1,P2,02'),
    ['answers.csv:3: audit A1, criterion P2: "02" is no point of its scale, give one of 0, 1, 2'],
  ],
  ...['True', '1', 'yes', ' true', 'null'].map(
    (value) =>
      [
        `${value} where a boolean stands`,
        withLine('answers', 2, `A1,S1,P1,${value}`),
        [`answers.csv:2: audit A1, criterion P1: "${value}" is neither true nor false, give one of them`],
      ] as const,
  ),
  [
    'no value on an unconditional criterion',
    withLine('answers', 2, 'A1,S1,P1,'),
    [
      'answers.csv:2: audit A1, criterion P1: it has no value, but always applies, give one, or make it conditional in grid.json',
    ],
  ],
  [
    'an unknown criterion',
    answerLine('A1,S1,P9,true'),
    ['answers.csv:9: audit A1, criterion P9: this criterion is unknown, give one of grid.json, or remove the row'],
  ],
  [
    'a criterion of another channel',
    answerLine('A1,S1,E1,true'),
    ['answers.csv:9: audit A1, criterion E1: it is of the channel email, the audit of phone, correct one of them'],
  ],
  [
    'a site criterion answered in an audit',
    answerLine('A1,S1,P4,true'),
    ['answers.csv:9: audit A1, criterion P4: this criterion is answered once per site, leave audit_id empty'],
  ],
  [
    'an audit criterion answered for a site',
    answerLine(',S1,P2,1'),
    ['answers.csv:9: site S1, criterion P2: this criterion is answered in each audit, give the audit_id'],
  ],
  // answers.csv: the rest
  [
    'an unknown audit',
    answerLine('A9,S1,P2,1'),
    ['answers.csv:9: audit A9, criterion P2: this audit is unknown, add it to audits.csv, or correct its id'],
  ],
  [
    'an unknown site',
    answerLine(',S9,P4,true'),
    ['answers.csv:9: site S9, criterion P4: the site "S9" is unknown, add it to sites.csv, or correct it'],
  ],
  [
    'a site that is not that of the audit',
    answerLine('A2,S2,P3,1'),
    ['answers.csv:9: audit A2, criterion P3: the site is "S2", but that of its audit is "S1", give that one'],
  ],
  [
    'an unknown site beside a known audit, which is both unknown and not that of the audit',
    answerLine('A2,S9,P3,1'),
    [
      'answers.csv:9: audit A2, criterion P3: the site is "S9", but that of its audit is "S1", give that one',
      'answers.csv:9: audit A2, criterion P3: the site "S9" is unknown, add it to sites.csv, or correct it',
    ],
  ],
  [
    'an unknown audit of an unknown site',
    answerLine('A9,S9,P2,1'),
    [
      'answers.csv:9: audit A9, criterion P2: this audit is unknown, add it to audits.csv, or correct its id',
      'answers.csv:9: audit A9, criterion P2: the site "S9" is unknown, add it to sites.csv, or correct it',
    ],
  ],
  [
    'an answer to an audit that was refused for its unknown site',
    (files) => ({ ...auditLine('A5,S9,phone,answered')(files), ...answerLine('A5,S9,P1,true')(files) }),
    [
      'audits.csv:6: audit A5: the site "S9" is unknown, add it to sites.csv, or correct it',
      'answers.csv:9: audit A5, criterion P1: the site "S9" is unknown, add it to sites.csv, or correct it',
    ],
  ],
  [
    'answers to unknown audits, where the sites could not be read to their end',
    (files) => ({ sites: null, ...answerLine('A9,S9,P2,1')(files) }),
    [
      'sites.csv:1: the file cannot be read, give another one',
      'answers.csv:9: audit A9, criterion P2: this audit is unknown, add it to audits.csv, or correct its id',
    ],
  ],
  [
    'an answer given twice',
    answerLine('A1,S1,P2,2'),
    ['answers.csv:9: audit A1, criterion P2: this answer stands twice, remove one of the two'],
  ],
  [
    'a site answer given twice, the second one wrong',
    answerLine(',S1,P4,2'),
    [
      'answers.csv:9: site S1, criterion P4: "2" is neither true nor false, give one of them',
      'answers.csv:9: site S1, criterion P4: this answer stands twice, remove one of the two',
    ],
  ],
  [
    'three things wrong in a row',
    answerLine('A9,S1,P2,3'),
    [
      'answers.csv:9: audit A9, criterion P2: this audit is unknown, add it to audits.csv, or correct its id',
      'answers.csv:9: audit A9, criterion P2: "3" is no point of its scale, give one of 0, 1, 2',
    ],
  ],
  // what is absent
  [
    'an incomplete audit',
    withoutLine('answers', 5),
    ['audits.csv:3: audit A2, criterion P1: the answer is missing, add it to answers.csv'],
  ],
  [
    'a missing site answer',
    withoutLine('answers', 7),
    ['sites.csv:2: site S1, criterion P4: the answer is missing, but phone was audited, add it to answers.csv'],
  ],
];

describe('the rows of answers.csv, and answers that are absent', () => {
  it.each(faults)('says what is wrong: %s', (_, change, lines) => expectLines(change, lines));
});
