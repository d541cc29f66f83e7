import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { wordsPattern } from '../../../platform/database/words-pattern.js';
import { registeringRoles } from '../../identity/index.js';
import { MatchingRegistrations, type RegistrationFilter } from '../../registrations/index.js';

/** How many a segment reaches. */
export interface SegmentCount {
  readonly registrations: number;
  /** Registrations of structures that nobody registers for: they wait for an owner, and no letter is written for them. */
  readonly withoutPerson: number;
  /** Each counted once, however many registrations and structures they act for. */
  readonly people: number;
  /** One for each structure that a person acts for. */
  readonly letters: number;
  /** Letters to addresses that do not receive mails. */
  readonly unreachable: number;
  /** Letters without an offer to answer: a text that names its deadline cannot be written to them. */
  readonly withoutDeadline: number;
}

/** Somebody a letter goes to, for one structure, with that structure's registrations of the segment. */
export interface Recipient {
  readonly organisationId: string;
  readonly userId: string;
  readonly registrationIds: string[];
}

/** A recipient as the console shows one. */
export interface NamedRecipient extends Recipient {
  readonly name: string;
  readonly address: string;
  readonly organisationName: string;
}

const roles = `(${registeringRoles.map((role) => `'${role}'`).join(', ')})`;

const listed = 20;

/** The people behind a segment. A segment is a filtered list of registrations: whoever may register for one of its structures is in it. */
@Injectable()
export class RecipientsService {
  constructor(private readonly matching: MatchingRegistrations) {}

  /** @throws NotFound for another operator's edition */
  async count(context: RequestContext, editionId: string, filter: RegistrationFilter): Promise<SegmentCount> {
    const { registrations, letters, parameters } = await this.letters(context, editionId, filter);
    const manager = await context.manager();
    const [row] = (await manager.query(
      `WITH letter AS (${letters}), matching AS (${registrations})
       SELECT count(*)::int AS letters, count(DISTINCT "userId")::int AS people,
         (SELECT count(*) FROM matching)::int AS registrations,
         (SELECT count(*) FROM matching WHERE organisation_id NOT IN (SELECT "organisationId" FROM letter))::int AS "withoutPerson",
         count(*) FILTER (WHERE EXISTS (SELECT 1 FROM mail_bounce b WHERE b.address = lower(letter.address) AND b.mended_at IS NULL))::int AS unreachable,
         count(*) FILTER (WHERE NOT "hasDeadline")::int AS "withoutDeadline"
       FROM letter`,
      parameters,
    )) as SegmentCount[];
    if (row === undefined) throw new Error('Counting gave no row.');
    return row;
  }

  /** Some recipients whose name, address or structure has the words, for choosing one to look through the eyes of. */
  async find(
    context: RequestContext,
    editionId: string,
    filter: RegistrationFilter,
    words: string,
  ): Promise<NamedRecipient[]> {
    const { letters, parameters } = await this.letters(context, editionId, filter);
    const manager = await context.manager();
    const at = parameters.length;
    return manager.query(
      `WITH letter AS (${letters})
       SELECT "organisationId", "userId", "registrationIds", name, address, "organisationName" FROM letter
       WHERE name ILIKE $${at + 1} OR address ILIKE $${at + 1} OR "organisationName" ILIKE $${at + 1}
       ORDER BY "organisationName", name, "userId", "organisationId" LIMIT ${listed}`,
      [...parameters, wordsPattern(words)],
    );
  }

  /** One recipient of a segment: the one asked for, or the first; null when there is no such. */
  async one(
    context: RequestContext,
    editionId: string,
    filter: RegistrationFilter,
    wanted: Pick<Recipient, 'organisationId' | 'userId'> | null,
  ): Promise<NamedRecipient | null> {
    const { letters, parameters } = await this.letters(context, editionId, filter);
    const manager = await context.manager();
    const at = parameters.length;
    const rows: NamedRecipient[] = await manager.query(
      `WITH letter AS (${letters})
       SELECT "organisationId", "userId", "registrationIds", name, address, "organisationName" FROM letter
       WHERE $${at + 1}::uuid IS NULL OR ("organisationId" = $${at + 1} AND "userId" = $${at + 2}::uuid)
       ORDER BY "hasDeadline" DESC, "organisationName", name, "userId", "organisationId" LIMIT 1`,
      [...parameters, wanted?.organisationId ?? null, wanted?.userId ?? null],
    );
    return rows[0] ?? null;
  }

  /** Fixes to whom a message goes. @returns how many people and letters */
  async fix(
    context: RequestContext,
    campaign: { readonly id: string; readonly operatorId: string; readonly editionId: string },
    filter: RegistrationFilter,
  ): Promise<Pick<SegmentCount, 'people' | 'letters'>> {
    const { letters, parameters } = await this.letters(context, campaign.editionId, filter);
    const manager = await context.manager();
    const at = parameters.length;
    const [row] = (await manager.query(
      `WITH letter AS (${letters}), fixed AS (
         INSERT INTO campaign_recipient (campaign_id, organisation_id, user_id, operator_id, registration_ids)
         SELECT $${at + 1}::uuid, "organisationId", "userId", $${at + 2}::uuid, "registrationIds" FROM letter RETURNING user_id)
       SELECT count(*)::int AS letters, count(DISTINCT user_id)::int AS people FROM fixed`,
      [...parameters, campaign.id, campaign.operatorId],
    )) as Pick<SegmentCount, 'people' | 'letters'>[];
    return row ?? { people: 0, letters: 0 };
  }

  private async letters(
    context: RequestContext,
    editionId: string,
    filter: RegistrationFilter,
  ): Promise<{ registrations: string; letters: string; parameters: unknown[] }> {
    const { query } = await this.matching.of(context, editionId, filter);
    const [registrations, parameters] = query
      .select('registration.organisationId', 'organisation_id')
      .addSelect('registration.id', 'id')
      .addSelect('registration.reference', 'reference')
      .addSelect('registration.offerExpiresAt', 'deadline')
      .addSelect('registration.state', 'state')
      .addSelect('organisation.name', 'organisation_name')
      .getQueryAndParameters();
    const letters = `
      SELECT r.organisation_id AS "organisationId", r.organisation_name AS "organisationName", u.id AS "userId", u.name, u.email AS address,
        array_agg(r.id ORDER BY r.reference) AS "registrationIds", bool_or(r.state = 'offered' AND r.deadline IS NOT NULL) AS "hasDeadline"
      FROM (${registrations}) r JOIN membership m ON m.organisation_id = r.organisation_id AND m.role IN ${roles}
      JOIN auth."user" u ON u.id = m.user_id
      GROUP BY r.organisation_id, r.organisation_name, u.id, u.name, u.email`;
    return { registrations, letters, parameters };
  }
}
