import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { Edition } from '../../editions/index.js';
import type { RegistrationState } from '../../registrations/index.js';
import type { ApplicationEnd, PastAllocation } from '../domain/past-draw.js';

const stateOf: Record<ApplicationEnd, RegistrationState> = {
  took_part: 'confirmed',
  declined: 'declined',
  expired: 'expired',
  waiting: 'waiting',
};

const writeApplications = `
UPDATE registration r SET state = x.state, draw_id = x.draw_id, waiting_rank = x.rank, offer_expires_at = x.expires_at, confirmed_at = x.confirmed_at
FROM unnest($3::uuid[], $4::text[], $5::text[], $6::int[], $7::timestamptz[], $8::timestamptz[]) AS x (id, state, draw_id, rank, expires_at, confirmed_at)
WHERE r.edition_id = $1 AND r.operator_id = $2 AND r.id = x.id`;

/** Each place as its last line of the ledger has it, and each line with the label that the place bears for ever. */
const writeLedger = `
WITH line AS (
  SELECT x.*, r.organisation_id
  FROM unnest($3::uuid[], $4::int[], $5::text[], $6::text[], $7::uuid[], $8::timestamptz[]) WITH ORDINALITY
    AS x (event_id, number, label, kind, registration_id, at, step)
  JOIN registration r ON r.edition_id = $1 AND r.operator_id = $2 AND r.id = x.registration_id),
taken AS (
  UPDATE place p SET state = l.kind, label = l.label, organisation_id = l.organisation_id, registration_id = l.registration_id
  FROM line l WHERE p.edition_id = $1 AND p.number = l.number AND l.kind = 'confirmed')
INSERT INTO place_event (id, operator_id, edition_id, place_number, label, kind, organisation_id, registration_id, at)
SELECT event_id, $2, $1, number, label, kind, organisation_id, registration_id, at FROM line ORDER BY step`;

/** Writes what became of the applications of an edition and of its places. Every place that was ever offered is taken in the end. */
export async function writePastAllocation(
  context: RequestContext,
  { id, operatorId }: Edition,
  { applications, moves }: PastAllocation,
): Promise<void> {
  const manager = await context.manager();
  await manager.query(writeApplications, [
    id,
    operatorId,
    applications.map(({ key }) => key),
    applications.map(({ end }) => stateOf[end]),
    applications.map((application) => application.drawId),
    applications.map(({ rank }) => rank),
    applications.map(({ offerExpiresAt }) => offerExpiresAt),
    applications.map(({ confirmedAt }) => confirmedAt),
  ]);
  await manager.query(writeLedger, [
    id,
    operatorId,
    moves.map(() => uuidv7()),
    moves.map(({ number }) => number),
    moves.map(({ label }) => label),
    moves.map(({ kind }) => kind),
    moves.map(({ key }) => key),
    moves.map(({ at }) => at),
  ]);
}
