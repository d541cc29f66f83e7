import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import { type Edition, PublicationsService, stratumOf } from '../editions/index.js';
import { categoryRules, Organisation } from '../organisations/index.js';
import { drawId, ReferencesService, Registration } from '../registrations/index.js';
import { Site } from '../sites/index.js';
import { type InventedApplicant, inventedApplicants } from './domain/invented-applicants.js';

/** Rows that one statement writes: PostgreSQL takes 65,535 values at a time. */
const rowsAtOnce = 500;

interface Ids {
  readonly organisationId: string;
  readonly siteId: string;
  readonly reference: string;
}

/**
 * Applicants of a rehearsal: structures without owners, one site and one free application each, with references of a series of their own. They are written
 * past the form, which is for structures that exist; no mail can reach them, and nothing of them is ever ordered.
 */
@Injectable()
export class RehearsalApplicants {
  constructor(
    private readonly references: ReferencesService,
    private readonly publications: PublicationsService,
  ) {}

  /** Fills a rehearsal with so many applicants. */
  async fill(context: RequestContext, edition: Edition, count: number): Promise<void> {
    const applicants = inventedApplicants(edition, count);
    const references = await this.references.next(context, 'ESS', edition, applicants.length);
    const ids = references.map((reference) => ({ organisationId: uuidv7(), siteId: uuidv7(), reference }));
    const all = applicants.flatMap((applicant, index) => {
      const made = ids[index];
      return made === undefined ? [] : [{ applicant, ids: made }];
    });
    const createdBy = await context.userId();
    const rulesHash = (await this.publications.of(context, edition.id))?.rulesHash ?? null;
    const manager = await context.manager();
    for (let from = 0; from < all.length; from += rowsAtOnce) {
      const some = all.slice(from, from + rowsAtOnce);
      await manager.insert(
        Organisation,
        some.map((one) => organisationRow(edition, one, context.now)),
      );
      await manager.insert(
        Site,
        some.map((one) => siteRow(edition, one, context.now)),
      );
      await manager.insert(
        Registration,
        some.map((one) => ({ ...registrationRow(edition, one, context.now), createdBy, rulesHash })),
      );
    }
  }
}

interface Invented {
  readonly applicant: InventedApplicant;
  readonly ids: Ids;
}

function organisationRow(edition: Edition, { applicant, ids }: Invented, createdAt: Date): Partial<Organisation> {
  const { name, categoryCode, regionCode } = applicant;
  return {
    id: ids.organisationId,
    operatorId: edition.operatorId,
    kind: categoryRules.find(({ code }) => code === categoryCode)?.kind ?? 'commune',
    name,
    categoryCode,
    regionCode,
    isDemonstration: true,
    sandboxEditionId: edition.id,
    createdAt,
  };
}

function siteRow({ operatorId }: Edition, { ids }: Invented, createdAt: Date): Partial<Site> {
  return {
    organisationId: ids.organisationId,
    id: ids.siteId,
    operatorId,
    name: 'Site inventé',
    isCentral: true,
    isCertified: false,
    hasSocialAccount: false,
    createdAt,
  };
}

function registrationRow(edition: Edition, { applicant, ids }: Invented, submittedAt: Date): Partial<Registration> {
  const { categoryCode, regionCode, isFirstTime } = applicant;
  return {
    organisationId: ids.organisationId,
    id: uuidv7(),
    operatorId: edition.operatorId,
    editionId: edition.id,
    siteId: ids.siteId,
    reference: ids.reference,
    kind: 'free',
    state: 'in_draw',
    physicalVisits: false,
    isFirstTime,
    categoryCode,
    regionCode,
    submittedAt,
    drawId: drawId(),
    stratumKey: stratumOf(edition, { categoryCode, regionCode }),
  };
}
