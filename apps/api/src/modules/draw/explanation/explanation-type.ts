import type { ApplicationExplanation, LastAdmitted } from '@barometer/draw';
import type { DrawExplanationType, LastAdmittedType } from './explanation.types.js';

/** What leaves the server of an explanation. */
export function toExplanationType({ stratum, result, ...explanation }: ApplicationExplanation): DrawExplanationType {
  return {
    stratumPlaces: stratum.places,
    stratumApplicants: stratum.applicants,
    stratumFirstTimers: stratum.firstTimers,
    isFirstTimer: explanation.isFirstTimer,
    shortTicket: explanation.ticket.short,
    positionInStratum: explanation.positionInStratum,
    lastInStratum: toLastAdmitted(explanation.lastAdmitted.inStratum),
    lastInRound2: toLastAdmitted(explanation.lastAdmitted.inRound2),
    isSelected: result.kind === 'selected',
    round: result.kind === 'selected' ? result.round : null,
    rank: result.kind === 'waiting' ? result.rank : null,
    rankInStratum: result.kind === 'waiting' ? result.rankInStratum : null,
  };
}

function toLastAdmitted(last: LastAdmitted | null): LastAdmittedType | null {
  return last && { ticket: last.ticket.short, isFirstTimer: last.isFirstTimer };
}
