import { v7 as uuidv7 } from 'uuid';
import { drawId } from '../modules/registrations/index.js';
import type { OpenEdition } from './fixtures.js';
import type { TestApp } from './test-app.js';

/** An application for a free place, of an organisation with one site. */
export interface DrawApplicant {
  readonly organisationId: string;
  readonly siteId: string;
  readonly registrationId: string;
  readonly drawId: string;
  readonly category: string;
  readonly isFirstTime: boolean;
}

/** Arranges free applications that await the draw, so many of a category, past the screens that make them. */
export async function givenDrawApplicants(
  app: TestApp,
  open: OpenEdition,
  category: string,
  count: number,
  isFirstTime = true,
): Promise<DrawApplicant[]> {
  const applications = Array.from({ length: count }, () => ({
    organisationId: uuidv7(),
    siteId: uuidv7(),
    registrationId: uuidv7(),
    drawId: drawId(),
    category,
    isFirstTime,
  }));
  const column = (name: keyof DrawApplicant) => applications.map((application) => application[name]);
  await app.sql(
    `INSERT INTO organisation (organisation_id, operator_id, kind, name, category_code, created_at)
     SELECT o, $2, 'commune', 'Commune ' || right(o::text, 6), $3, now() FROM unnest($1::uuid[]) AS o`,
    [column('organisationId'), open.operatorId, category],
  );
  await app.sql(
    `INSERT INTO site (organisation_id, id, operator_id, name, is_central, is_certified, has_social_account, created_at)
     SELECT o, s, $3, 'Mairie', true, false, true, now() FROM unnest($1::uuid[], $2::uuid[]) AS x(o, s)`,
    [column('organisationId'), column('siteId'), open.operatorId],
  );
  await app.sql(
    `INSERT INTO registration (organisation_id, id, operator_id, edition_id, site_id, reference, kind, state, is_first_time, category_code, draw_id, stratum_key, created_by, submitted_at)
     SELECT o, r, $5, $6, s, 'INS-2099-' || right(r::text, 12), 'free', 'in_draw', $7, $8, d, $8 || '.all', o, now()
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[]) AS x(o, s, r, d)`,
    [
      column('organisationId'),
      column('siteId'),
      column('registrationId'),
      column('drawId'),
      open.operatorId,
      open.editionId,
      isFirstTime,
      category,
    ],
  );
  if (!isFirstTime) await givenHistory(app, open, applications);
  return applications;
}

/** Makes a person an owner of an organisation. */
export async function givenOwner(
  app: TestApp,
  open: OpenEdition,
  { organisationId, userId }: { readonly organisationId: string; readonly userId: string },
): Promise<void> {
  await app.sql(
    `INSERT INTO membership (organisation_id, user_id, operator_id, role, created_at) VALUES ($1, $2, $3, 'owner', now())`,
    [organisationId, userId, open.operatorId],
  );
}

/** A participation in an edition whose registrations opened before: what costs first-timer status. */
async function givenHistory(app: TestApp, open: OpenEdition, applications: readonly DrawApplicant[]): Promise<void> {
  const earlierId = uuidv7();
  await app.sql(
    `INSERT INTO edition SELECT (jsonb_populate_record(e, jsonb_build_object('id', $2::text, 'number', e.number - 1 - (random() * 1000)::int, 'name', '2025', 'state', 'archived',
       'registration_opens_at', e.registration_opens_at - interval '2 years'))).* FROM edition e WHERE e.id = $1`,
    [open.editionId, earlierId],
  );
  await app.sql(
    `INSERT INTO registration (organisation_id, id, operator_id, edition_id, site_id, reference, kind, state, is_first_time, category_code, created_by, submitted_at, confirmed_at)
     SELECT o, gen_random_uuid(), $3, $4, s, 'INS-2025-' || right(gen_random_uuid()::text, 12), 'paid', 'published', true, $5, o, now() - interval '2 years', now() - interval '2 years'
     FROM unnest($1::uuid[], $2::uuid[]) AS x(o, s)`,
    [
      applications.map(({ organisationId }) => organisationId),
      applications.map(({ siteId }) => siteId),
      open.operatorId,
      earlierId,
      applications[0]?.category ?? '',
    ],
  );
}
