import { aMissingRow, aRow } from './chart-row.fixture.js';
import { describeChart, listInWords } from './describe-chart.js';

const email = aRow({
  key: 'email',
  label: 'Courriel',
  value: 48.9,
  low: 33,
  high: 64.8,
  peers: { mean: 66.2, n: 23, q1: 58, q3: 73 },
});
const website = aRow({ key: 'website', label: 'Site internet', value: 95, low: null, high: null });

describe('describeChart', () => {
  it('states a difference only for the rows whose interval leaves the mean of the peers outside', () => {
    const { takeaway } = describeChart('interval', [aRow(), email, website, aMissingRow()], 'fr');
    expect(takeaway).toBe(
      'En dessous\u00a0: Courriel. Pas de différence détectable\u00a0: Téléphone. Pas de conclusion possible\u00a0: Site internet.',
    );
  });

  it('says in one sentence that nothing differs', () => {
    expect(describeChart('interval', [aRow()], 'en').takeaway).toBe('No detectable difference from peers.');
  });

  it('names the ends of the determinants without comparing them with peers', () => {
    const rows = [aRow({ label: 'Courtesy', value: 81.25 }), aRow({ label: 'Waiting', value: 34 })];
    expect(describeChart('determinant', rows, 'en').takeaway).toBe('Highest: Courtesy (81.3). Lowest: Waiting (34.0).');
  });

  it('tells whether the highest and the lowest site differ beyond chance', () => {
    const near = [aRow({ value: 60, low: 50, high: 70 }), aRow({ value: 65, low: 55, high: 75 })];
    const far = [aRow({ value: 40, low: 35, high: 45 }), aRow({ value: 65, low: 60, high: 70 })];
    expect(describeChart('site', near, 'en').takeaway).toContain('No detectable difference between the two.');
    expect(describeChart('site', far, 'en').takeaway).toContain('more than chance explains');
  });

  it('puts every figure, its interval, its peers and every missing one into the alternative text', () => {
    const { alternative } = describeChart('interval', [aRow(), aMissingRow({ missing: 'aucun compte' })], 'fr');
    expect(alternative).toBe(
      'Téléphone\u00a0: 72,4 sur 100, entre 61,2 et 83,6, pairs 74,1 (n\u00a0=\u00a023)\u202f; Réseaux sociaux\u00a0: aucun compte.',
    );
  });

  it('gives the same data as a table, with a heading for each column', () => {
    const { table } = describeChart('interval', [aRow(), aMissingRow()], 'en', 'Channel');
    expect(table.head[0]).toBe('Channel');
    expect(table.rows).toEqual([
      ['Téléphone', '72.4', '61.2', '83.6', '74.1', '23', '66.0', '81.0'],
      ['Réseaux sociaux', 'Not measured', '–', '–', '–', '–', '–', '–'],
    ]);
    expect(table.rows.every((row) => row.length === table.head.length)).toBe(true);
  });

  it('leaves out the columns of the table in which no row has a figure', () => {
    const withheld = aRow({ peers: { mean: 60, n: 6, q1: null, q3: null } });
    const { table } = describeChart('interval', [withheld, aMissingRow()], 'en', 'Channel');
    expect(table.head).toHaveLength(6);
    expect(table.rows).toEqual([
      ['Téléphone', '72.4', '61.2', '83.6', '60.0', '6'],
      ['Réseaux sociaux', 'Not measured', '–', '–', '–', '–'],
    ]);
    expect(describeChart('site', [aMissingRow()], 'en').table.head).toHaveLength(2);
  });

  it('says that nothing was measured rather than nothing at all', () => {
    expect(describeChart('site', [aMissingRow()], 'fr').takeaway).toBe('Aucun chiffre n’a pu être mesuré.');
  });
});

describe('listInWords', () => {
  it('joins as a sentence does', () => {
    expect(listInWords([], 'fr')).toBe('');
    expect(listInWords(['a'], 'fr')).toBe('a');
    expect(listInWords(['a', 'b', 'c'], 'fr')).toBe('a, b et c');
    expect(listInWords(['a', 'b'], 'en')).toBe('a and b');
  });
});
