import type { OpenEdition } from './fixtures.js';
import { givenParticipant, type Participant } from './participants.js';
import type { TestApp } from './test-app.js';

/**
 * Confirms two sites of a structure and one of another that the same person owns, and adds a member and a reader to the first: two people who are
 * written to, three letters.
 * @returns the other structure
 */
export async function givenReaders(app: TestApp, open: OpenEdition, structure: Participant): Promise<Participant> {
  const other = await givenParticipant(app, open, 'Saint-Malo');
  await app.sql('DELETE FROM membership WHERE organisation_id = $1', [other.organisationId]);
  const member = await app.signUp(`membre-${structure.organisationId}@mairie.example`, 'Dominique Petit');
  const reader = await app.signUp(`lecture-${structure.organisationId}@mairie.example`, 'Alix Roux');
  await app.sql(
    `INSERT INTO membership (organisation_id, user_id, operator_id, role, created_at)
     VALUES ($1, $3, $6, 'owner', now()), ($2, $4, $6, 'member', now()), ($2, $5, $6, 'reader', now())`,
    [
      other.organisationId,
      structure.organisationId,
      structure.owner.userId,
      member.userId,
      reader.userId,
      open.operatorId,
    ],
  );
  const sites = [
    [structure.organisationId, structure.siteIds[0], 'INS-2027-000801'],
    [structure.organisationId, structure.siteIds[1], 'INS-2027-000802'],
    [other.organisationId, other.siteIds[0], 'INS-2027-000803'],
  ];
  for (const [organisationId, siteId, reference] of sites) {
    await app.sql(
      `INSERT INTO registration (organisation_id, id, operator_id, edition_id, site_id, reference, kind, state, is_first_time, category_code, created_by, submitted_at, confirmed_at)
       VALUES ($1, $2, $3, $4, $2, $5, 'paid', 'confirmed', true, 'city_20k_50k', $2, now(), now())`,
      [organisationId, siteId, open.operatorId, open.editionId, reference],
    );
  }
  return other;
}
