import { canonicalJson, draw, verifyRecord } from '@barometer/draw';
import { recordFileName } from './record-file-name.js';
import { recordText } from './record-text.js';

const rules = {
  version: 1 as const,
  edition: 'essai',
  closes_at: '2027-03-15T22:59:59Z',
  places: 1,
  strata: [{ key: 'region.all', places: 1 }],
  beacon: { kind: 'announced' as const, source: 'Tirage d’essai', pattern: '[0-9]{6}' },
};
const list = {
  applications: ['2', '1'].map((digit) => ({ id: digit.repeat(32), stratum: 'region.all', first_time: digit === '1' })),
  selected_by_operator: [{ id: '3'.repeat(32), stratum: 'region.all', reason: 'Aucune « région » de l’Est.' }],
};
const drawn = draw(rules, list, '123456');
const closed = {
  rules: canonicalJson(drawn.rules),
  rulesHash: drawn.rules_hash,
  list: canonicalJson(drawn.list),
  listHash: drawn.list_hash,
};

describe('the file of a draw', () => {
  it('is the record that everybody can verify', () => {
    const text = recordText(closed, { value: '123456', outcome: canonicalJson(drawn.outcome) });
    expect(JSON.parse(text)).toEqual(drawn);
    expect(verifyRecord(text)).toMatchObject({ valid: true, places: 1, applications: 2 });
    expect(verifyRecord(text.replace('"first_time":true', '"first_time":false'))).toMatchObject({
      valid: false,
      differs: { path: 'list_hash' },
    });
  });

  it('ends with the list before the outcome is published', () => {
    const published = JSON.parse(recordText(closed, null)) as object;
    expect(Object.keys(published)).toEqual(['rules', 'rules_hash', 'list', 'list_hash']);
  });

  it('is named by what it is, its edition, and its day in Paris', () => {
    const closedAt = new Date('2027-03-15T23:10:00Z');
    expect(recordFileName('Édition 2027', { closedAt, publishedAt: null }, 'fr')).toBe(
      'tirage-liste-edition-2027-2027-03-16.json',
    );
    const publishedAt = new Date('2027-03-22T08:00:00Z');
    expect(recordFileName('2027', { closedAt, publishedAt }, 'en')).toBe('draw-record-2027-2027-03-22.json');
  });
});
