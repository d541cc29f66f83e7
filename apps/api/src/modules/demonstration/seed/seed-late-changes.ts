import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { DetailsChange, ParticipationDetails } from '../../details/index.js';
import type { Edition } from '../../editions/index.js';
import { Registration } from '../../registrations/index.js';
import { PERSONA_ORGANISATION_KEY } from '../domain/cast/cast.js';
import { FIRST_DETAILS, LATE_DETAILS, REFUSAL_OF_HOURS } from '../domain/town-hall-details.js';
import { ADMINISTRATOR, MEMBER, OWNER } from '../personas.js';
import { personaOrganisationId as organisationId, siteIdOf } from './demonstration-ids.js';
import { seededRow } from './find-seeded.js';
import { userIdOf } from './seed-actors.js';
import type { SeededEdition } from './seeded-editions.js';

const DAY_MS = 24 * 3600 * 1000;

/**
 * What the personas' town hall asked to change of its details in the finished edition, after the date until which changes are written at once: one
 * request accepted, one refused, and one that came so late that nobody has decided on it. All of it happened in the past, which no service writes.
 */
@Injectable()
export class SeedLateChanges {
  async write(context: RequestContext, seeded: SeededEdition): Promise<void> {
    const edition = await seededRow(context, seeded);
    const siteId = siteIdOf(`${PERSONA_ORGANISATION_KEY}-s1`);
    const registrations = await context.repository(Registration);
    const registration = await registrations.findOneByOrFail({ organisationId, editionId: edition.id, siteId });
    const manager = await context.manager();
    const { id: registrationId, operatorId } = registration;
    if (await manager.existsBy(DetailsChange, { organisationId, registrationId })) return;
    const people = {
      owner: await userIdOf(context, OWNER),
      member: await userIdOf(context, MEMBER),
      administrator: await userIdOf(context, ADMINISTRATOR),
    };
    const changes = changesOf(edition, people);
    const of = { organisationId, operatorId, editionId: edition.id, registrationId };
    await manager.insert(
      DetailsChange,
      changes.map((change) => ({ ...of, id: uuidv7(), ...change })),
    );
    const written = changes.findLast(({ state }) => state === 'applied' || state === 'accepted');
    if (written === undefined) return;
    const { details, madeBy: changedBy, decidedAt, madeAt } = written;
    await manager.insert(ParticipationDetails, {
      organisationId,
      registrationId,
      operatorId,
      details,
      changedBy,
      changedAt: decidedAt ?? madeAt,
    });
  }
}

type Change = Omit<DetailsChange, 'organisationId' | 'id' | 'operatorId' | 'editionId' | 'registrationId'>;

function changesOf(
  { name, fieldWorkWindows }: Edition,
  { owner, member, administrator }: Readonly<Record<'owner' | 'member' | 'administrator', string>>,
): Change[] {
  const [fieldWork] = fieldWorkWindows;
  if (fieldWork === undefined) throw new Error(`${name} has no field work.`);
  const dayOf = (days: number): Date => new Date(new Date(fieldWork.startsAt).getTime() + (days + 0.4) * DAY_MS);
  const closed = LATE_DETAILS.closed(dayOf(43).toISOString().slice(0, 10));
  const undecided = { decidedBy: null, decidedAt: null, reason: null };
  return [
    { state: 'applied', before: null, details: FIRST_DETAILS, madeBy: member, madeAt: dayOf(-12), ...undecided },
    {
      state: 'accepted',
      before: FIRST_DETAILS,
      details: closed,
      madeBy: owner,
      madeAt: dayOf(20),
      decidedBy: administrator,
      decidedAt: dayOf(21),
      reason: null,
    },
    {
      state: 'refused',
      before: closed,
      details: LATE_DETAILS.laterHours(closed),
      madeBy: owner,
      madeAt: dayOf(35),
      decidedBy: administrator,
      decidedAt: dayOf(36),
      reason: REFUSAL_OF_HOURS,
    },
    {
      state: 'requested',
      before: closed,
      details: LATE_DETAILS.otherContact(closed),
      madeBy: owner,
      madeAt: dayOf(62),
      ...undecided,
    },
  ];
}
