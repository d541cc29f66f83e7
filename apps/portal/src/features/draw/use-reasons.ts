import { useTexts } from '../../i18n/use-texts.js';
import type { Explanation } from './application.js';

type Last = NonNullable<Explanation['lastInStratum']>;

/** The sentences that decide: what the two rounds did, who was admitted last in each, and what this application lacked. */
export function useReasons(explanation: Explanation): string[] {
  const t = useTexts();
  const { stratumPlaces, lastInStratum, lastInRound2, isSelected, round } = explanation;
  const admitted = (last: Last) => ({
    ticket: last.ticket,
    status: t(last.isFirstTimer ? 'draw:applicant.statusFirst' : 'draw:applicant.statusNot'),
  });
  const rounds = [
    stratumPlaces === 0 ? t('draw:applicant.noPlaces') : null,
    lastInStratum ? t('draw:applicant.lastInStratum', admitted(lastInStratum)) : null,
    lastInRound2 ? t('draw:applicant.lastInRound2', admitted(lastInRound2)) : t('draw:applicant.noneInRound2'),
  ];
  if (isSelected) {
    const own =
      round === 1
        ? t('draw:applicant.round1', { places: t('draw:rules.places', { count: stratumPlaces }) })
        : t('draw:applicant.round2');
    return [own, ...rounds].filter((sentence) => sentence !== null);
  }
  const last = lastInRound2 ?? lastInStratum;
  const lacked =
    last === null || last === undefined
      ? null
      : t(
          last.isFirstTimer && !explanation.isFirstTimer
            ? 'draw:applicant.reasonStatus'
            : 'draw:applicant.reasonTicket',
        );
  return [...rounds, lacked].filter((sentence) => sentence !== null);
}
