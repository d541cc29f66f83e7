import type { Application, DrawRecord } from '../record/draw-record.js';
import type { ApplicationResult, StratumFigures } from './explanation.js';

/** An application of a record, and what became of it. */
export interface Fate {
  readonly application: Application;
  readonly result: ApplicationResult;
  readonly positionInStratum: number;
}

function selectedResults(record: DrawRecord): [string, ApplicationResult][] {
  const positions = new Map<string, number>();
  return record.outcome.selected.map(({ id, round, place_of: placeOf }) => {
    const position = (positions.get(placeOf) ?? 0) + 1;
    positions.set(placeOf, position);
    return [id, { kind: 'selected', round, placeOf, position }];
  });
}

/** By id; those of one stratum stand in the order of the draw: round 1, round 2, waiting list. */
function resultsOf(record: DrawRecord): Map<string, ApplicationResult> {
  const waiting = record.outcome.waiting.map(({ id, rank, rank_in_stratum: rankInStratum }) => {
    return [id, { kind: 'waiting', rank, rankInStratum }] as const;
  });
  return new Map<string, ApplicationResult>([...selectedResults(record), ...waiting]);
}

function fatesOf(record: DrawRecord): Map<string, Fate> {
  const applications = new Map(record.list.applications.map((application) => [application.id, application]));
  const positions = new Map<string, number>();
  const fates = new Map<string, Fate>();
  for (const [id, result] of resultsOf(record)) {
    const application = applications.get(id);
    if (application === undefined) continue;
    const positionInStratum = (positions.get(application.stratum) ?? 0) + 1;
    positions.set(application.stratum, positionInStratum);
    fates.set(id, { application, result, positionInStratum });
  }
  return fates;
}

function strataOf({ rules, list }: DrawRecord): Map<string, StratumFigures> {
  const counts = new Map(rules.strata.map(({ key }) => [key, { applicants: 0, firstTimers: 0 }]));
  for (const { stratum, first_time: isFirstTimer } of list.applications) {
    const count = counts.get(stratum);
    if (count === undefined) continue;
    count.applicants += 1;
    if (isFirstTimer) count.firstTimers += 1;
  }
  const figures = rules.strata.map(({ key, places }) => {
    return { key, places, applicants: 0, firstTimers: 0, ...counts.get(key) };
  });
  return new Map(figures.map((stratum) => [stratum.key, stratum]));
}

/** What explanations look up in a record, gathered once for all of its applications. */
export interface RecordIndex {
  readonly fates: ReadonlyMap<string, Fate>;
  readonly strata: ReadonlyMap<string, StratumFigures>;
  /** The last one admitted under each label: a stratum's in round 1, `open` in round 2. */
  readonly lastAdmitted: ReadonlyMap<string, Application>;
}

/** Takes a record that was drawn or verified; returns its index. */
export function indexRecord(record: DrawRecord): RecordIndex {
  const fates = fatesOf(record);
  const lastAdmitted = new Map<string, Application>();
  for (const { application, result } of fates.values())
    if (result.kind === 'selected') lastAdmitted.set(result.placeOf, application);
  return { fates, strata: strataOf(record), lastAdmitted };
}
