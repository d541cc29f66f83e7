import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { OpenEdition } from './fixtures.js';
import type { TestApp } from './test-app.js';

/** A free application in the draw, of an organisation with one site. */
export interface GivenApplication {
  readonly organisationId: string;
  readonly id: string;
  readonly drawId: string;
}

/** Arranges free applications past the screens that make them, one organisation each, in a stratum of the category in the territory `all`. */
export async function givenApplications(
  app: TestApp,
  { operatorId, editionId }: OpenEdition,
  count: number,
  { category = 'city_20k_50k', regionCode = null as string | null } = {},
): Promise<GivenApplication[]> {
  const applications = Array.from({ length: count }, () => ({
    organisationId: uuidv7(),
    siteId: uuidv7(),
    id: uuidv7(),
    drawId: randomBytes(16).toString('hex'),
  }));
  const organisationIds = applications.map(({ organisationId }) => organisationId);
  const siteIds = applications.map(({ siteId }) => siteId);
  await app.sql(
    `INSERT INTO organisation (organisation_id, operator_id, kind, name, category_code, region_code, created_at)
     SELECT id, $2, 'commune', 'Commune ' || n, $3, $4, now() FROM unnest($1::uuid[]) WITH ORDINALITY AS o(id, n)`,
    [organisationIds, operatorId, category, regionCode],
  );
  await app.sql(
    `INSERT INTO site (organisation_id, id, operator_id, name, is_central, is_certified, has_social_account, created_at)
     SELECT o, s, $3, 'Mairie', true, false, true, now() FROM unnest($1::uuid[], $2::uuid[]) AS x(o, s)`,
    [organisationIds, siteIds, operatorId],
  );
  await app.sql(
    `INSERT INTO registration (organisation_id, id, operator_id, edition_id, site_id, reference, kind, state, is_first_time, category_code, region_code,
       created_by, submitted_at, draw_id, stratum_key)
     SELECT o, r, $5, $6, s, 'INS-2099-' || right(r::text, 12), 'free', 'in_draw', true, $7, $8, o, now() + n * interval '1 ms', d, $7 || '.all'
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[]) WITH ORDINALITY AS x(o, s, r, d, n)`,
    [
      organisationIds,
      siteIds,
      applications.map(({ id }) => id),
      applications.map(({ drawId }) => drawId),
      operatorId,
      editionId,
      category,
      regionCode,
    ],
  );
  return applications.map(({ organisationId, id, drawId }) => ({ organisationId, id, drawId }));
}

/** Makes somebody a member of an applying organisation. */
export async function givenMember(
  app: TestApp,
  { operatorId }: OpenEdition,
  application: Pick<GivenApplication, 'organisationId'> | undefined,
  role: 'owner' | 'member' | 'finance' | 'reader',
): Promise<{ readonly email: string; readonly cookie: string; readonly userId: string }> {
  if (application === undefined) throw new Error('There is no such application.');
  const email = `${role}-${uuidv7()}@mairie.example`;
  const person = await app.signUp(email);
  await app.sql(
    'INSERT INTO membership (organisation_id, user_id, operator_id, role, created_at) VALUES ($1, $2, $3, $4, now())',
    [application.organisationId, person.userId, operatorId, role],
  );
  return { email, cookie: person.cookie, userId: person.userId };
}
