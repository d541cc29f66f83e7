import { canonicalJson, draw, type DrawRecord } from '@barometer/draw';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Draw, DrawListRow, DrawOutcome, DrawValue } from '../../draw/index.js';
import {
  type Edition,
  EditionMovesService,
  endOfDayAfter,
  openPool,
  PublicationsService,
} from '../../editions/index.js';
import { drawId, Registration, seatWinners } from '../../registrations/index.js';
import { allocationOf, listOf, type PastApplicant } from '../domain/past-draw.js';
import { organisationIdOf } from './demonstration-ids.js';
import { seededRow } from './find-seeded.js';
import { accepted } from './seed-field-work.js';
import type { SeededEdition } from './seeded-editions.js';
import { writePastAllocation } from './write-past-allocation.js';

const HOUR_MS = 3600 * 1000;

/** The value of the demonstration's beacon, of the form that its rules announce. */
const BEACON_VALUE = '314159';

/** When the steps of a draw of the past were taken. */
interface StepDates {
  readonly closedAt: Date;
  readonly recordedAt: Date;
  readonly drawnAt: Date;
  readonly publishedAt: Date;
}

/**
 * The draw of an edition that is over: a record that really was computed, and places, ledger and registrations that agree with it. Its steps bear the
 * dates that the edition announced, which the services of today cannot give them; each row is written in the state of the draw that it belongs to.
 */
@Injectable()
export class SeedDraws {
  constructor(
    private readonly publications: PublicationsService,
    private readonly moves: EditionMovesService,
  ) {}

  async write(context: RequestContext, seeded: SeededEdition): Promise<void> {
    const edition = await seededRow(context, seeded);
    if (edition.state !== 'registration') return;
    const applicants = await applicantsOf(context, edition, seeded);
    const published = await this.publications.of(context, edition.id);
    if (published === null) throw new Error(`${edition.name} has published no rules.`);
    const record = draw(published.rules, listOf(applicants, drawId), BEACON_VALUE);
    const dates = stepDatesOf(edition);
    accepted(await this.moves.move(context, edition.id, 'draw'));
    await writeRecord(context, edition, record, dates);
    await writeOutcome(context, edition, { record, applicants, dates });
  }
}

/** Free applications of an edition, with how each ended; their keys are the ids of the registrations. */
async function applicantsOf(
  context: RequestContext,
  { id: editionId, operatorId }: Edition,
  seeded: SeededEdition,
): Promise<PastApplicant[]> {
  const ends = new Map(seeded.applicants().map(({ organisation, end }) => [organisationIdOf(organisation.key), end]));
  const registrations = await context.repository(Registration);
  const rows = await registrations.find({
    where: { editionId, operatorId, kind: 'free', state: 'in_draw' },
    order: { reference: 'ASC' },
  });
  return rows.flatMap(({ id, organisationId, stratumKey, isFirstTime }) =>
    stratumKey === null
      ? []
      : [{ key: id, stratum: stratumKey, isFirstTime, end: ends.get(organisationId) ?? ('took_part' as const) }],
  );
}

function stepDatesOf({ name, registrationClosesAt, beaconAt, offersAt }: Edition): StepDates {
  if (beaconAt === null || offersAt === null) throw new Error(`${name} does not say when its draw is.`);
  const hoursAfter = (instant: Date, hours: number): Date => new Date(instant.getTime() + hours * HOUR_MS);
  return {
    closedAt: hoursAfter(registrationClosesAt, 1),
    recordedAt: hoursAfter(beaconAt, 1),
    drawnAt: hoursAfter(beaconAt, 2),
    publishedAt: offersAt,
  };
}

async function writeRecord(
  context: RequestContext,
  { id: editionId, operatorId }: Edition,
  { rules, rules_hash: rulesHash, list, list_hash: listHash, beacon_value: value, outcome }: DrawRecord,
  { closedAt, recordedAt, drawnAt, publishedAt }: StepDates,
): Promise<void> {
  const manager = await context.manager();
  const of = { editionId, operatorId };
  await manager.insert(Draw, { ...of, state: 'closed', closedAt, publishesAt: null, publishedAt: null });
  await manager.insert(DrawListRow, {
    ...of,
    rules: canonicalJson(rules),
    rulesHash,
    list: canonicalJson(list),
    listHash,
    applicationCount: list.applications.length,
    selectedCount: 0,
    closedBy: null,
  });
  await manager.insert(DrawValue, { ...of, value, recordedBy: null, recordedAt });
  await manager.update(Draw, of, { state: 'seeded' });
  await manager.insert(DrawOutcome, { ...of, outcome: canonicalJson(outcome), drawnAt });
  await manager.update(Draw, of, { state: 'published', publishesAt: publishedAt, publishedAt });
}

async function writeOutcome(
  context: RequestContext,
  edition: Edition,
  {
    record,
    applicants,
    dates: { drawnAt, publishedAt },
  }: { readonly record: DrawRecord; readonly applicants: readonly PastApplicant[]; readonly dates: StepDates },
): Promise<void> {
  const manager = await context.manager();
  const places: { number: number; label: string }[] = await manager.query(
    'SELECT number, label FROM place WHERE edition_id = $1 ORDER BY number',
    [edition.id],
  );
  const winners = record.outcome.selected.map(({ id, place_of: label }) => ({ drawId: id, label }));
  const { seats, left } = seatWinners(places, winners);
  const allocation = allocationOf(record, seats, applicants, {
    drawnAt,
    offersAt: publishedAt,
    deadlineOf: (offeredAt) => endOfDayAfter(offeredAt, edition.daysToAnswer),
  });
  await manager.query('UPDATE place SET label = $3 WHERE edition_id = $1 AND number = ANY ($2)', [
    edition.id,
    left,
    openPool,
  ]);
  await manager.query(
    'INSERT INTO allocation (edition_id, operator_id, held_at, released_at) VALUES ($1, $2, $3, $4)',
    [edition.id, edition.operatorId, drawnAt, publishedAt],
  );
  await writePastAllocation(context, edition, allocation);
}
