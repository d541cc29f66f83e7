import { v7 as uuidv7 } from 'uuid';
import type { OpenEdition } from './fixtures.js';
import type { TestApp, Visitor } from './test-app.js';

/** An organisation with its owner and sites, ready to register. */
export interface Participant {
  readonly owner: Visitor & { readonly cookie: string; readonly userId: string; readonly organisationId: string };
  readonly email: string;
  readonly organisationId: string;
  readonly siteIds: readonly [string, string, string];
}

/** Arranges a participant past the screens that make one: three sites, the first of them central. */
export async function givenParticipant(app: TestApp, open: OpenEdition, name = 'Ville d’essai'): Promise<Participant> {
  const organisationId = uuidv7();
  const email = `proprietaire-${organisationId}@mairie.example`;
  const person = await app.signUp(email);
  await app.sql(
    `INSERT INTO organisation (organisation_id, operator_id, kind, name, category_code, population, population_year, created_at)
     VALUES ($1, $2, 'commune', $3, 'city_20k_50k', 31000, 2026, now())`,
    [organisationId, open.operatorId, name],
  );
  await app.sql(
    `INSERT INTO membership (organisation_id, user_id, operator_id, role, created_at) VALUES ($1, $2, $3, 'owner', now())`,
    [organisationId, person.userId, open.operatorId],
  );
  const siteIds = [uuidv7(), uuidv7(), uuidv7()] as const;
  await app.sql(
    `INSERT INTO site (organisation_id, id, operator_id, name, is_central, is_certified, has_social_account, created_at)
     SELECT $1, id, $3, name, number = 1, false, true, now()
     FROM unnest($2::uuid[], ARRAY['Hôtel de ville', 'Mairie annexe', 'Médiathèque']) WITH ORDINALITY AS x(id, name, number)`,
    [organisationId, siteIds, open.operatorId],
  );
  return { owner: { ...person, organisationId }, email, organisationId, siteIds };
}
