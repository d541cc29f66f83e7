import { Inject, Injectable } from '@nestjs/common';
import { hashOf, type Rules } from '@barometer/draw';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { drawRulesOf } from '../domain/draw-rules.js';
import { categoriesOf, type PublishedSettings, settingsOf, weightsOf } from '../domain/published-documents.js';
import { placeLabels } from '../domain/strata.js';
import type { Edition } from '../edition.entity.js';
import { planRegistrationsEnd } from '../registrations-end.js';
import { EditionsService } from '../editions.service.js';
import { Amendment } from './amendment.entity.js';
import { PUBLISHED_GRIDS, type PublishedGrids } from './grid-port.js';
import { Publication } from './publication.entity.js';

/** What an edition published, as it is in force: rules and settings are those of the last amendment, if there was one. */
export interface EditionPublication {
  readonly rules: Rules;
  readonly rulesHash: string;
  readonly settings: PublishedSettings;
  readonly settingsHash: string;
  readonly gridHash: string;
  readonly weightsHash: string;
  readonly categoriesHash: string;
  readonly publishedAt: Date;
  /** What was published before registrations opened, unchanged since. */
  readonly original: Publication;
  /** In the order of their numbers. */
  readonly amendments: readonly Amendment[];
}

/** What editions promise: published once, before registrations open, then amended in public and never rewritten. */
@Injectable()
export class PublicationsService {
  constructor(
    private readonly editions: EditionsService,
    @Inject(PUBLISHED_GRIDS) private readonly grids: PublishedGrids,
    private readonly jobs: Jobs,
  ) {}

  /** What an edition published; null when it has not yet, and when the person may not see the edition. */
  async of(context: RequestContext, editionId: string): Promise<EditionPublication | null> {
    const publications = await context.repository(Publication);
    const original = await publications.findOneBy({ editionId });
    if (original === null) return null;
    const amendmentRows = await context.repository(Amendment);
    const amendments = await amendmentRows.find({ where: { editionId }, order: { number: 'ASC' } });
    const inForce = amendments.at(-1) ?? original;
    return {
      rules: inForce.rules,
      rulesHash: inForce.rulesHash,
      settings: inForce.settings,
      settingsHash: inForce.settingsHash,
      gridHash: original.gridHash,
      weightsHash: original.weightsHash,
      categoriesHash: original.categoriesHash,
      publishedAt: original.publishedAt,
      original,
      amendments,
    };
  }

  /**
   * Publishes the rules, grid, weights, categories and settings of an edition, makes its free places, and plans the end of registrations.
   * @throws when the edition has no beacon, and when it is published already
   */
  async publish(context: RequestContext, edition: Edition, publishedAt = context.now): Promise<void> {
    const { userId } = await context.access();
    const rules = drawRulesOf(edition);
    const weights = weightsOf(edition);
    const categories = categoriesOf(edition);
    const settings = settingsOf(edition, { prices: await this.editions.priceList(context, edition.id), added: [] });
    const publications = await context.repository(Publication);
    await publications.insert({
      editionId: edition.id,
      operatorId: edition.operatorId,
      rules,
      rulesHash: hashOf(rules),
      gridHash: (await this.grids.published(context, edition.gridVersionId)).hash,
      weights,
      weightsHash: hashOf(weights),
      categories,
      categoriesHash: hashOf(categories),
      settings,
      settingsHash: hashOf(settings),
      publishedBy: userId,
      publishedAt,
    });
    await this.makePlaces(context, edition);
    await planRegistrationsEnd(this.jobs, context, edition);
  }

  /** The places that the rules promise: from here on their number only grows. */
  private async makePlaces(context: RequestContext, edition: Edition): Promise<void> {
    const manager = await context.manager();
    await manager.query(
      `INSERT INTO place (edition_id, number, operator_id, label)
       SELECT $1, number, $2, label FROM unnest($3::text[]) WITH ORDINALITY AS x (label, number)`,
      [edition.id, edition.operatorId, placeLabels(edition)],
    );
  }
}
