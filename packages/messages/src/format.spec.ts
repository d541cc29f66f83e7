import {
  formatDate,
  formatDateTime,
  formatDateTimeIn,
  formatDecimals,
  formatMoney,
  formatNumber,
  formatPercent,
  formatScore,
  formatTime,
} from './format.js';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

describe('Formats', () => {
  it('write days in words, as they are in Paris', () => {
    expect(formatDate('2027-03-14T23:30:00Z', 'fr')).toBe('15 mars 2027');
    expect(formatDate('2027-04-01T00:00:00Z', 'fr')).toBe('1er avril 2027');
    expect(formatDate('2027-04-11T00:00:00Z', 'fr')).toBe('11 avril 2027');
    expect(formatDate('2027-03-14T23:30:00Z', 'en')).toBe('15 March 2027');
  });

  it('name the zone of a time', () => {
    expect(formatDateTime('2027-03-15T22:59:59Z', 'fr')).toBe('15 mars 2027 à 23:59 (heure de Paris)');
    expect(formatDateTime('2027-03-15T22:59:59Z', 'en')).toBe('15 March 2027 at 23:59 (Paris time)');
    expect(formatTime('2027-07-01T08:05:00Z', 'fr')).toBe('10:05');
  });

  it('tell the time elsewhere beside it', () => {
    expect(formatDateTimeIn('2027-03-15T22:59:59Z', 'fr', 'America/Martinique')).toBe('15 mars 2027 à 18:59');
    expect(formatDateTimeIn('2027-03-31T22:59:59Z', 'fr', 'Indian/Reunion')).toBe('1er avril 2027 à 02:59');
  });

  it('refuse what is not an instant', () => {
    expect(() => formatDate('tomorrow', 'fr')).toThrow(RangeError);
  });

  it('write money from cents', () => {
    expect(formatMoney(123_450, 'fr')).toBe(`1${NARROW}234,50${NO_BREAK}€`);
    expect(formatMoney(123_450, 'en')).toBe('€1,234.50');
    expect(() => formatMoney(0.5, 'fr')).toThrow(RangeError);
  });

  it('round a score half up to one decimal, at display only', () => {
    expect(formatScore(62.45, 'fr')).toBe('62,5');
    expect(formatScore(50.05, 'en')).toBe('50.1');
    expect(formatScore(62, 'fr')).toBe('62,0');
    expect(formatScore(62.449, 'en')).toBe('62.4');
    expect(formatScore(-0.04, 'en')).toBe('0.0');
  });

  it('write as many decimals as asked, half up, so that figures stand under one another', () => {
    expect(formatDecimals(0.3, 'fr', 2)).toBe('0,30');
    expect(formatDecimals(1.005, 'en', 2)).toBe('1.01');
    expect(formatDecimals(-0.001, 'en', 2)).toBe('0.00');
    expect(formatDecimals(1234.5, 'fr', 0)).toBe(`1${NARROW}235`);
  });

  it('write shares and counts', () => {
    expect(formatPercent(0.125, 'fr')).toBe(`12,5${NARROW}%`);
    expect(formatPercent(0.2, 'en', 0)).toBe('20%');
    expect(formatNumber(34_969, 'fr')).toBe(`34${NARROW}969`);
  });
});
