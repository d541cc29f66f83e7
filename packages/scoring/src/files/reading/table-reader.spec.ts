import { answerLine, bytesWith, siteLine, withLine, expectLines, type Fault } from '../../testing/edition-files.js';

const sitesHeader = 'site_id,organisation_id,category,region,is_central,is_certified';

/** What is changed in files without a fault, and every line that must come of it. */
const faults: readonly Fault[] = [
  // the form of the tables
  ['a blank line', withLine('answers', 4, '\nA1,S1,P3,4'), ['answers.csv:4: a blank line, remove it']],
  [
    'two blank lines at the end',
    (files) => ({ sites: `${String(files.sites)}\n\n` }),
    ['sites.csv:4: a blank line, remove it'],
  ],
  [
    'too few and too many fields, the answer not missing for that',
    (files) => ({
      answers: String(files.answers).replace('A2,S1,P1,false', 'A2,S1,P1,false,').replace('A2,S1,P2,', 'A2,S1,P2'),
    }),
    [
      'answers.csv:5: 5 fields instead of 4, give audit_id,site_id,criterion_id,value',
      'answers.csv:6: 3 fields instead of 4, give audit_id,site_id,criterion_id,value',
    ],
  ],
  [
    'a site with too few fields, its audits not unknown for that',
    withLine('sites', 2, 'S1,O1'),
    [`sites.csv:2: 2 fields instead of 6, give ${sitesHeader}`],
  ],
  [
    'an audit with too many fields, its answers not unknown for that',
    withLine('audits', 2, 'A1,S1,phone,answered,'),
    ['audits.csv:2: 5 fields instead of 4, give audit_id,site_id,channel,outcome'],
  ],
  [
    'a quote inside a field without quotes',
    answerLine('A1,S1,P"9,1'),
    [
      'answers.csv:9: a quote stands inside a field without quotes, put the field between quotes and double those inside it',
    ],
  ],
  [
    'text behind a closing quote, on the line where the row starts',
    answerLine('A1,S1,"P\n9"x,1'),
    [
      'answers.csv:9: something follows the closing quote of a field, put a comma there, or double the quotes inside the field',
    ],
  ],
  [
    'a quote that is never closed: nothing is called missing for that',
    withLine('answers', 3, 'A1,S1,"P2,1'),
    ['answers.csv:3: a quote is never closed, close it, or double it inside a field'],
  ],
  [
    'a carriage return by itself',
    siteLine('S3,O3,town,no\rrth,true,true'),
    [
      'sites.csv:4: a carriage return stands alone, end lines with a line feed, with or without a carriage return before it',
    ],
  ],
  [
    'a character that is not UTF-8, on its own line of a row of two',
    (files) => ({ sites: bytesWith(`${String(files.sites)}S3,O3,town,"no\nr~th",true,true\n`, 0xe9) }),
    ['sites.csv:5: a character is not well-formed UTF-8, save the file as UTF-8'],
  ],
  [
    'a wrong header: nothing is called unknown for that',
    withLine('sites', 1, 'site,organisation_id,category,region,is_central,is_certified'),
    [
      `sites.csv:1: the header is "site,organisation_id,category,region,is_central,is_certified", the first line must be ${sitesHeader}`,
    ],
  ],
  [
    'a wrong header of the audits',
    withLine('audits', 1, 'audit_id,site_id,outcome,channel'),
    [
      'audits.csv:1: the header is "audit_id,site_id,outcome,channel", the first line must be audit_id,site_id,channel,outcome',
    ],
  ],
  [
    'an empty file: nothing is called missing for that',
    () => ({ answers: '' }),
    ['answers.csv:1: the file is empty, its first line must be audit_id,site_id,criterion_id,value'],
  ],
  [
    'files that cannot be read',
    () => ({ grid: null, edition: null, sites: null, audits: null, answers: null }),
    ['grid.json', 'edition.json', 'sites.csv', 'audits.csv', 'answers.csv'].map(
      (name) => `${name}:1: the file cannot be read, give another one`,
    ),
  ],
  [
    'lines after a row of several lines are counted as in the file',
    (files) => ({
      sites: `${String(files.sites)}"S\n3",O3,town,"a\r\nb",true,true\nS4,O4,city,north,true,true\n`,
    }),
    ['sites.csv:7: site S4: the category "city" is unknown, add it to edition.json, or correct it'],
  ],
  [
    'an id with a line end and a control character in a message of one line',
    siteLine('"S\n\u001b3",O3,city,north,true,true'),
    ['sites.csv:4: site S\\u{a}\\u{1b}3: the category "city" is unknown, add it to edition.json, or correct it'],
  ],
];

describe('the form of the tables', () => {
  it.each(faults)('says what is wrong: %s', (_, change, lines) => expectLines(change, lines));
});
