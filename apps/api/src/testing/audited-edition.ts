import { readFileSync } from 'node:fs';
import { type Criterion, criteriaOf, type Grid, packAnswers, parseGrid, type RawValue } from '@barometer/scoring';
import { v7 as uuidv7 } from 'uuid';
import { GridsService } from '../modules/grids/index.js';
import { asOperator } from '../platform/database/system-access.js';
import { Transactions } from '../platform/database/transactions.js';
import { givenOpenEdition, type OpenEdition } from './fixtures.js';
import type { TestApp } from './test-app.js';

/** A site that took part; everything but its organisation has a default. */
export interface AuditedSite {
  readonly organisation: string;
  readonly kind?: 'free' | 'paid' | 'selected';
  readonly siteName?: string;
  readonly physicalVisits?: boolean;
  readonly hasSocialAccount?: boolean;
  readonly isCertified?: boolean;
  /** Audits of the plan that took place; all of them when left out. */
  readonly audits?: number;
}

export interface AuditedRegistration extends AuditedSite {
  readonly organisationId: string;
  readonly siteId: string;
  readonly registrationId: string;
  readonly reference: string;
}

/** An edition in review whose sites have their audits and answers. */
export interface AuditedEdition extends OpenEdition {
  readonly grid: Grid;
  readonly registrations: readonly AuditedRegistration[];
}

/** What every criterion's label begins with in the grid of these editions: nothing else of the product holds it. */
export const labelCanary = 'Kanarienvogel';

const category = 'city_20k_50k';

/**
 * Arranges an edition as it stands after its import: organisations in the order given, audits of the plan for each site, answers that differ from site
 * to site and are always the same. Organisations of one name are one organisation.
 */
export async function givenAuditedEdition(
  app: TestApp,
  sites: readonly AuditedSite[],
  number = 12,
): Promise<AuditedEdition> {
  const open = await givenOpenEdition(app, { state: 'review', number });
  const { gridVersionId, grid } = await givenCanaryGrid(app, open);
  const organisations = new Map<string, string>();
  const registrations: AuditedRegistration[] = [];
  for (const [index, site] of sites.entries()) {
    const organisationId =
      organisations.get(site.organisation) ?? (await givenOrganisation(app, open, site.organisation));
    organisations.set(site.organisation, organisationId);
    registrations.push(await givenRegistration(app, open, { ...site, organisationId }, index));
  }
  const edition = { ...open, gridVersionId, grid, registrations };
  await givenAudits(app, edition);
  await givenSiteAnswers(app, edition);
  return edition;
}

async function givenCanaryGrid(
  app: TestApp,
  { operatorId, editionId }: OpenEdition,
): Promise<{ gridVersionId: string; grid: Grid }> {
  const file = JSON.parse(readFileSync(new URL('../../data/grid-demonstration-1.json', import.meta.url), 'utf8')) as {
    criteria: { id: string; label_fr: string; label_en: string }[];
  };
  for (const criterion of file.criteria) {
    criterion.label_fr = `${labelCanary} ${criterion.label_fr}`;
    criterion.label_en = `${labelCanary} ${criterion.label_en}`;
  }
  const version = await app.app
    .get(Transactions)
    .run(asOperator(operatorId), (context) =>
      app.app
        .get(GridsService)
        .importVersion(context, { code: 'canary', version: '1', isDemonstration: true, content: file }),
    );
  await app.sql('UPDATE edition SET grid_version_id = $2 WHERE id = $1', [editionId, version.id]);
  return { gridVersionId: version.id, grid: parseGrid(file) };
}

async function givenOrganisation(app: TestApp, { operatorId }: OpenEdition, name: string): Promise<string> {
  const id = uuidv7();
  await app.sql(
    `INSERT INTO organisation (organisation_id, operator_id, kind, name, category_code, population, is_demonstration, created_at)
     VALUES ($1, $2, 'commune', $3, $4, 30000, true, now())`,
    [id, operatorId, name, category],
  );
  return id;
}

async function givenRegistration(
  app: TestApp,
  { operatorId, editionId }: OpenEdition,
  site: AuditedSite & { organisationId: string },
  index: number,
): Promise<AuditedRegistration> {
  const { organisationId, kind = 'paid', siteName = `Accueil ${index + 1}` } = site;
  const [siteId, registrationId] = [uuidv7(), uuidv7()];
  const reference = `INS-2027-${String(index + 1).padStart(6, '0')}`;
  await app.sql(
    `INSERT INTO site (organisation_id, id, operator_id, name, is_central, is_certified, has_social_account, created_at)
     VALUES ($1, $2, $3, $4, true, $5, $6, now())`,
    [organisationId, siteId, operatorId, siteName, site.isCertified ?? false, site.hasSocialAccount ?? true],
  );
  await app.sql(
    `INSERT INTO registration (organisation_id, id, operator_id, edition_id, site_id, reference, kind, state, physical_visits, is_first_time, category_code, population, created_by, submitted_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, true, $10, 30000, $3, now())`,
    [
      organisationId,
      registrationId,
      operatorId,
      editionId,
      siteId,
      reference,
      kind,
      kind === 'selected' ? 'selected' : 'in_field',
      site.physicalVisits ?? false,
      category,
    ],
  );
  return { ...site, kind, siteName, siteId, registrationId, reference };
}

const plan: Readonly<Record<string, number>> = { phone: 5, email: 3, letter: 2, website: 1, social: 2, physical: 2 };

/** Channels a site was audited on. */
function channelsOf({ grid }: AuditedEdition, site: AuditedRegistration): string[] {
  return grid.channels.filter(
    (channel) =>
      (channel !== 'physical' || site.physicalVisits === true) &&
      (channel !== 'social' || site.hasSocialAccount !== false),
  );
}

async function givenAudits(app: TestApp, edition: AuditedEdition): Promise<void> {
  const audits = edition.registrations.flatMap((site, index) => {
    const planned = channelsOf(edition, site).flatMap((channel) =>
      Array.from({ length: plan[channel] ?? 0 }, (_, place) => ({ site, channel, place, index })),
    );
    return planned.slice(0, site.audits ?? planned.length).map((audit, order) => ({ ...audit, order }));
  });
  await app.sql(
    `INSERT INTO audit (organisation_id, id, registration_id, audit_key, channel, answers, operator_id, edition_id, grid_version_id, version, outcome, import_id, created_at)
     SELECT *, $7::uuid, $8::uuid, $9::uuid, 1, 'answered', $7::uuid, now()
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::bytea[])`,
    [
      audits.map(({ site }) => site.organisationId),
      audits.map(() => uuidv7()),
      audits.map(({ site }) => site.registrationId),
      audits.map(({ site, channel, place }) => `${site.reference}-${channel}-${place + 1}`),
      audits.map(({ channel }) => channel),
      audits.map(({ channel, index, order }) => answersOf(edition.grid, channel, 'audit', index * 31 + order * 7)),
      edition.operatorId,
      edition.editionId,
      edition.gridVersionId,
    ],
  );
}

async function givenSiteAnswers(app: TestApp, edition: AuditedEdition): Promise<void> {
  const sheets = edition.registrations.flatMap((site, index) =>
    channelsOf(edition, site).map((channel) => ({ site, channel, index })),
  );
  await app.sql(
    `INSERT INTO site_answers (organisation_id, id, registration_id, channel, answers, operator_id, edition_id, grid_version_id, version, import_id, created_at)
     SELECT *, $6::uuid, $7::uuid, $8::uuid, 1, $6::uuid, now()
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::bytea[])`,
    [
      sheets.map(({ site }) => site.organisationId),
      sheets.map(() => uuidv7()),
      sheets.map(({ site }) => site.registrationId),
      sheets.map(({ channel }) => channel),
      sheets.map(({ channel, index }) => answersOf(edition.grid, channel, 'site', index * 13)),
      edition.operatorId,
      edition.editionId,
      edition.gridVersionId,
    ],
  );
}

/** Packed answers as stored bytes: another mixture for another seed, the same for the same. */
export function answersOf(grid: Grid, channel: string, level: 'audit' | 'site', seed: number): Buffer {
  const answers = criteriaOf(grid, channel, level).map((criterion, place): [string, RawValue] => [
    criterion.id,
    answerTo(criterion, seed + place * 3 + (seed % 5) * place),
  ]);
  const packed = packAnswers(grid, channel, level, Object.fromEntries(answers));
  return Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
}

function answerTo({ answer, conditional }: Criterion, turn: number): RawValue {
  if (conditional && turn % 11 === 0) return null;
  if (answer.type === 'boolean') return turn % 3 !== 0;
  if (answer.type === 'number') return turn % 9;
  return answer.points[turn % answer.points.length]?.value ?? null;
}
