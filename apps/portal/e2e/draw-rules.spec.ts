import { presentOf, waits } from '../src/features/draw/present-of.ts';
import { versionsOf } from '../src/features/draw/versions-of.ts';
import { expect, test } from './browser-test.ts';

test.describe('where an application stands after its draw', () => {
  test('is said apart from what the draw made of it: an offer, an answer, a participation', () => {
    expect(presentOf('offered')).toBe('offered');
    expect(presentOf('in_field')).toBe('confirmed');
    expect(presentOf('in_draw')).toBeNull();
  });

  test('leaves nothing to do while its place is still to come, and then alone', () => {
    expect(waits('waiting')).toBe(true);
    expect(waits('offered')).toBe(false);
  });
});

test.describe('the rules of a draw that were in force one after the other', () => {
  const amended = (number: number, rulesHash: string) => ({
    number,
    rulesHash,
    reason: `raison ${String(number)}`,
    amendedAt: `2027-01-0${String(number)}T10:00:00Z`,
  });

  test('are the first and each that an amendment changed, with its reason; places that are added change none', () => {
    const versions = versionsOf({
      publishedAt: '2026-12-01T10:00:00Z',
      firstRulesHash: 'aa',
      amendments: [amended(1, 'aa'), amended(2, 'bb'), amended(3, 'bb'), amended(4, 'cc')],
    });
    expect(versions.map(({ hash, amendment }) => [hash, amendment?.number ?? null])).toEqual([
      ['aa', null],
      ['bb', 2],
      ['cc', 4],
    ]);
    expect(versions[1]).toMatchObject({ since: '2027-01-02T10:00:00Z', amendment: { reason: 'raison 2' } });
  });
});
