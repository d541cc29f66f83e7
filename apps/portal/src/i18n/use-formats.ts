import {
  formatDate,
  formatDateTime,
  formatDecimals,
  formatMoney,
  formatNumber,
  formatPercent,
  formatScore,
  formatTime,
} from '@barometer/messages/format';
import { useMemo } from 'react';

import { useLanguage } from './use-language.js';

/** The shared formats, in the language on screen. */
export function useFormats() {
  const language = useLanguage();
  return useMemo(
    () => ({
      date: (value: string) => formatDate(value, language),
      dateTime: (value: string) => formatDateTime(value, language),
      time: (value: Date | string) => formatTime(value, language),
      money: (cents: number) => formatMoney(cents, language),
      number: (value: number) => formatNumber(value, language),
      percent: (share: number, digits?: number) => formatPercent(share, language, digits),
      decimals: (value: number, digits: number) => formatDecimals(value, language, digits),
      score: (score: number) => formatScore(score, language),
    }),
    [language],
  );
}
