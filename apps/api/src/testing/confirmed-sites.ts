import { v7 as uuidv7 } from 'uuid';
import type { OpenEdition } from './fixtures.js';
import type { TestApp } from './test-app.js';

export interface ConfirmedSite {
  readonly organisationId: string;
  readonly siteId: string;
  readonly registrationId: string;
  readonly reference: string;
}

/** Arranges confirmed registrations, one organisation and one site each, past the screens that make them. */
export async function givenConfirmedSites(
  app: TestApp,
  open: OpenEdition,
  count: number,
  changes: { kind?: 'free' | 'paid'; category?: string } = {},
): Promise<ConfirmedSite[]> {
  const sites = Array.from({ length: count }, (_, index) => ({
    organisationId: uuidv7(),
    siteId: uuidv7(),
    registrationId: uuidv7(),
    reference: `INS-2027-${String(index + 1).padStart(6, '0')}`,
  }));
  const ids = [
    sites.map((site) => site.organisationId),
    sites.map((site) => site.siteId),
    sites.map((site) => site.registrationId),
    sites.map((site) => site.reference),
  ];
  const category = changes.category ?? 'city_under_20k';
  await app.sql(
    `INSERT INTO organisation (organisation_id, operator_id, kind, name, category_code, created_at)
     SELECT id, $2, 'commune', 'Commune ' || n, $3, now() FROM unnest($1::uuid[]) WITH ORDINALITY AS o(id, n)`,
    [ids[0], open.operatorId, category],
  );
  await app.sql(
    `INSERT INTO site (organisation_id, id, operator_id, name, is_central, is_certified, has_social_account, created_at)
     SELECT o, s, $3, 'Mairie', true, n % 8 = 0, true, now() FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS x(o, s, n)`,
    [ids[0], ids[1], open.operatorId],
  );
  await app.sql(
    `INSERT INTO registration (organisation_id, id, operator_id, edition_id, site_id, reference, kind, state, is_first_time, category_code, created_by, submitted_at, confirmed_at)
     SELECT o, r, $5, $6, s, reference, $7, 'confirmed', true, $8, o, now(), now()
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[]) AS x(o, s, r, reference)`,
    [ids[0], ids[1], ids[2], ids[3], open.operatorId, open.editionId, changes.kind ?? 'paid', category],
  );
  return sites;
}
