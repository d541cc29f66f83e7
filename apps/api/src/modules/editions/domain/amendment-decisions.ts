import type { Edition, FieldWorkWindow } from '../edition.entity.js';
import type { AmendedValues, AmendmentKind } from './amendments.js';
import { contradictionsOf } from './edition-contradictions.js';
import type { Contradiction, EditionSettings, Prices } from './contradictions/contradiction.js';
import { instantText } from './draw-rules.js';
import { type EditionState, offersPlaces } from './edition-states.js';
import { isOver } from './last-second.js';
import { openPool } from './strata.js';

/** Why an amendment is not made; each reason has a sentence in the message catalogue. */
export type AmendmentRefusal =
  | 'not_in_this_state'
  | 'reason_missing'
  | 'reason_too_long'
  | 'deadline_not_later'
  | 'deadline_passed'
  | 'deadline_after_beacon'
  | 'nothing_changes'
  | 'capacity_not_larger'
  | 'label_unknown'
  | 'count_out_of_range';

/** What an amendment does, when nothing speaks against it. */
export interface AmendmentDecision {
  readonly kind: AmendmentKind;
  readonly before: AmendedValues;
  readonly after: AmendedValues;
  /** The columns of the edition that change with it; none for added places, which are rows of their own. */
  readonly changes: Partial<Edition>;
}

export type AmendmentOutcome = AmendmentDecision | { readonly refusal: AmendmentRefusal } | readonly Contradiction[];

const beforeTheDraw: readonly EditionState[] = ['announced', 'registration'];
const beforeReview: readonly EditionState[] = ['announced', 'registration', 'draw', 'field_work', 'paused'];

/**
 * Registrations may only close later, while they have not closed, and never after the value that decides the draw is known. The date for the details of
 * participants moves along where it would come before the deadline.
 */
export function extendDeadline(edition: Edition, closesAt: Date, now: Date, prices: Prices): AmendmentOutcome {
  const { state, registrationClosesAt, beaconAt, detailsDueAt } = edition;
  if (!beforeTheDraw.includes(state)) return { refusal: 'not_in_this_state' };
  if (isOver(registrationClosesAt, now)) return { refusal: 'deadline_passed' };
  if (closesAt <= registrationClosesAt) return { refusal: 'deadline_not_later' };
  if (beaconAt !== null && closesAt >= beaconAt) return { refusal: 'deadline_after_beacon' };
  const changes =
    detailsDueAt !== null && detailsDueAt <= closesAt
      ? { registrationClosesAt: closesAt, detailsDueAt: later(detailsDueAt, registrationClosesAt, closesAt) }
      : { registrationClosesAt: closesAt };
  const before = new Set(contradictionsOf(edition, prices).map(({ code }) => code));
  const found = contradictionsOf(withChanges(edition, changes), prices).filter(({ code }) => !before.has(code));
  // The deadline is what can be mended here: the other date is published already.
  if (found.length > 0) return found.map((contradiction) => ({ ...contradiction, field: 'registrationClosesAt' }));
  return decision('deadline', edition, changes);
}

/** An instant as much later as one deadline is than the other. */
function later(instant: Date, from: Date, to: Date): Date {
  return new Date(instant.getTime() + to.getTime() - from.getTime());
}

/** The field work moves, and the results with it where they must, as long as they contradict nothing else. */
export function moveFieldWork(
  edition: Edition,
  { fieldWorkWindows, resultsAt }: { readonly fieldWorkWindows: FieldWorkWindow[]; readonly resultsAt: Date },
  prices: Prices,
): AmendmentOutcome {
  if (!beforeReview.includes(edition.state)) return { refusal: 'not_in_this_state' };
  const before = new Set(contradictionsOf(edition, prices).map(({ code }) => code));
  const found = contradictionsOf(withChanges(edition, { fieldWorkWindows, resultsAt }), prices)
    .filter(({ code, field }) => isOfFieldWork(field) || !before.has(code))
    // What contradicts another date is mended here by the windows: that date is published already.
    .map((contradiction) =>
      isOfFieldWork(contradiction.field) ? contradiction : { ...contradiction, field: firstStart },
    );
  return found.length > 0 ? found : decision('field_work', edition, { fieldWorkWindows, resultsAt });
}

/** More sites may have physical visits, never fewer. @param capacity null: as many as ask */
export function raiseVisitCapacity(edition: Edition, capacity: number | null): AmendmentOutcome {
  if (!beforeReview.includes(edition.state)) return { refusal: 'not_in_this_state' };
  const { visitCapacity } = edition;
  const isLarger = visitCapacity !== null && (capacity === null || capacity > visitCapacity);
  return isLarger
    ? decision('visit_capacity', edition, { visitCapacity: capacity })
    : { refusal: 'capacity_not_larger' };
}

const mostPlacesAtOnce = 1000;

/**
 * The number of places only grows. Places that are added are no part of the rules of the draw: they go to the waiting list, like those given back.
 * @param present places that bear the label now, those added earlier included
 */
export function addPlaces(
  edition: Edition,
  { label, count }: { readonly label: string; readonly count: number },
  present: number,
): AmendmentOutcome {
  const isBeforeDraw = edition.state === 'announced';
  if (!isBeforeDraw && !offersPlaces(edition.state)) return { refusal: 'not_in_this_state' };
  if (label !== openPool && !edition.strata.some(({ key }) => key === label)) return { refusal: 'label_unknown' };
  if (!Number.isInteger(count) || count < 1 || count > mostPlacesAtOnce) return { refusal: 'count_out_of_range' };
  return {
    kind: 'places',
    before: { label, places: present },
    after: { label, places: present + count },
    changes: {},
  };
}

/** The field work stops, and goes on. */
export function pause(edition: Edition, to: 'paused' | 'field_work'): AmendmentOutcome {
  const from = to === 'paused' ? 'field_work' : 'paused';
  if (edition.state !== from) return { refusal: 'not_in_this_state' };
  const kind = to === 'paused' ? 'paused' : 'resumed';
  return { kind, before: { state: from }, after: { state: to }, changes: { state: to } };
}

/** A rehearsal closes, draws and offers whenever its administrator wants it to. */
export function moveRehearsal(
  edition: Edition,
  dates: Pick<Edition, 'registrationClosesAt' | 'beaconAt' | 'offersAt'>,
): AmendmentOutcome {
  if (!edition.isSandbox || !beforeReview.includes(edition.state)) return { refusal: 'not_in_this_state' };
  return decision('rehearsal', edition, dates);
}

const firstStart = 'fieldWorkWindows.0.startsAt';

function isOfFieldWork(field: string): boolean {
  return field.startsWith('fieldWorkWindows') || field === 'resultsAt';
}

function withChanges(settings: EditionSettings, changes: Partial<EditionSettings>): EditionSettings {
  return { ...settings, ...changes };
}

type Amendable =
  | 'registrationClosesAt'
  | 'detailsDueAt'
  | 'fieldWorkWindows'
  | 'resultsAt'
  | 'visitCapacity'
  | 'beaconAt'
  | 'offersAt';

function decision(kind: AmendmentKind, edition: Edition, changes: Partial<Pick<Edition, Amendable>>): AmendmentOutcome {
  const fields = Object.keys(changes) as Amendable[];
  const values = (source: Partial<Pick<Edition, Amendable>>): AmendedValues =>
    Object.fromEntries(fields.map((field) => [field, amendedValue(source[field])]));
  const [before, after] = [values(edition), values(changes)];
  if (JSON.stringify(before) === JSON.stringify(after)) return { refusal: 'nothing_changes' };
  return { kind, before, after, changes };
}

function amendedValue(value: Edition[Amendable] | undefined): unknown {
  if (value instanceof Date) return instantText(value);
  return value ?? null;
}
