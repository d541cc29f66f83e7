import { endOfDayAfter } from '../paris-time.js';
import { type ContradictionRule, when } from './contradiction.js';
import { firstDayOfFieldWork } from './field-work.js';

export const nameAndNumber: ContradictionRule = ({ name, number }) => [
  ...when(name.trim() === '', 'name_missing', 'name'),
  ...when(!Number.isInteger(number) || number < 1, 'number_not_positive', 'number'),
];

export const registrationDates: ContradictionRule = ({ registrationOpensAt: opens, registrationClosesAt: closes }) =>
  when(closes <= opens, 'closes_before_opening', 'registrationClosesAt', { opens, closes });

/** Offers are made once the draw can be known, and answered before the field work needs to know who is in. */
export const offers: ContradictionRule = ({ offersAt, beaconAt, daysToAnswer, fieldWorkWindows }) => {
  if (offersAt === null) return when(true, 'offers_missing', 'offersAt');
  const isInRange =
    Number.isInteger(daysToAnswer) && daysToAnswer >= fewestDaysToAnswer && daysToAnswer <= mostDaysToAnswer;
  if (!isInRange) {
    return when(true, 'days_to_answer_out_of_range', 'daysToAnswer', {
      days: daysToAnswer,
      fewest: fewestDaysToAnswer,
      most: mostDaysToAnswer,
    });
  }
  const starts = firstDayOfFieldWork(fieldWorkWindows);
  const due = endOfDayAfter(offersAt, daysToAnswer);
  return [
    ...when(beaconAt !== null && offersAt <= beaconAt, 'offers_before_beacon', 'offersAt', {
      offers: offersAt,
      beacon: beaconAt ?? offersAt,
    }),
    ...when(starts !== null && due >= starts, 'answers_after_field_work_starts', 'daysToAnswer', {
      due,
      starts: starts ?? due,
      days: daysToAnswer,
    }),
  ];
};

/** Participants mend their contacts between the deadline and the first audit. */
export const details: ContradictionRule = ({ detailsDueAt, registrationClosesAt, fieldWorkWindows }) => {
  if (detailsDueAt === null) return [];
  const starts = firstDayOfFieldWork(fieldWorkWindows);
  return [
    ...when(detailsDueAt <= registrationClosesAt, 'details_due_before_close', 'detailsDueAt', {
      due: detailsDueAt,
      closes: registrationClosesAt,
    }),
    ...when(starts !== null && detailsDueAt >= starts, 'details_due_after_field_work_starts', 'detailsDueAt', {
      due: detailsDueAt,
      starts: starts ?? detailsDueAt,
    }),
  ];
};

/** Two reminders go out, three days and one day before the end: with fewer days the first would come with the offer. */
const fewestDaysToAnswer = 4;

const mostDaysToAnswer = 90;
