import { formatMoney } from '@barometer/messages';

import { amountInput, hundredthsOf, percentInput } from '../src/i18n/hundredths.ts';
import { expect, test } from './browser-test.ts';

test('Amounts are typed with a comma or a point, blanks and a unit, and kept as whole cents', () => {
  const typed: readonly [string, number][] = [
    ['1250', 125_000],
    ['1250,5', 125_050],
    ['1250.50', 125_050],
    ['1 250,05 €', 125_005],
    ['1\u202F250,50\u00A0€', 125_050],
    ['0,07', 7],
    ['8,5 %', 850],
  ];
  for (const [text, hundredths] of typed) expect(hundredthsOf(text), text).toBe(hundredths);
});

test('A text that could be two amounts, or is none, is refused and not guessed', () => {
  const refused = [
    '',
    '  ',
    '1,250',
    '1.250,00',
    '1,250.00',
    '-5',
    '1250,',
    ',50',
    '12e3',
    '1250,505',
    '12345678',
    '€',
    'dix',
  ];
  for (const text of refused) expect(hundredthsOf(text), text).toBeNull();
});

test('Every number of cents survives the way into a field and back, in both languages', () => {
  const lost: number[] = [];
  for (let cents = 0; cents < 20_000_000; cents += 4_799) {
    const shown = [
      amountInput(cents, 'fr'),
      amountInput(cents, 'en'),
      percentInput(cents, 'fr'),
      percentInput(cents, 'en'),
    ];
    if ([...shown, formatMoney(cents, 'fr')].some((text) => hundredthsOf(text) !== cents)) lost.push(cents);
  }
  expect(lost).toEqual([]);
  expect([amountInput(125_050, 'fr'), amountInput(125_050, 'en'), amountInput(5, 'fr')]).toEqual([
    '1250,50',
    '1250.50',
    '0,05',
  ]);
  expect([
    percentInput(2000, 'fr'),
    percentInput(850, 'fr'),
    percentInput(5, 'en'),
    percentInput(10, 'fr'),
    percentInput(0, 'fr'),
  ]).toEqual(['20', '8,5', '0.05', '0,1', '0']);
});
