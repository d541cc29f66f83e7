import { Injectable } from '@nestjs/common';
import type { EditionSettings, Grid } from '@barometer/scoring';
import type { RequestContext } from '../../platform/context/request-context.js';
import { type Edition, EditionsService } from '../editions/index.js';
import { GridsService } from '../grids/index.js';
import { entitlementsOf, type Registration, RegistrationsService } from '../registrations/index.js';
import { type Site, SitesService } from '../sites/index.js';
import { scoringSettings } from './domain/scoring-settings.js';
import type { StoredResult } from './domain/stored-result.js';
import { type VisibleOrganisation, visibleOrganisation } from './domain/visible-organisation.js';
import { type VisibleResult, visibleResult } from './domain/visible-result.js';
import { type ReleasedEdition, ReleasedResults, type ReleasedRun } from './released-results.js';

/** A site of the organisation with what it may read of its results. */
export interface VisibleSite {
  readonly registration: Registration;
  readonly site: Site;
  readonly result: VisibleResult;
}

/** The released results of one edition, for one organisation. */
export interface VisibleEdition {
  readonly run: ReleasedRun;
  readonly edition: Edition;
  /** What the figures were computed with; the edition's own for a run of a time when they were not kept. */
  readonly settings: EditionSettings;
  readonly grid: Grid;
  /** Central sites first, then by name. */
  readonly sites: readonly VisibleSite[];
  /** Its paid sites together; null where it has none. */
  readonly organisation: VisibleOrganisation | null;
}

/** What an organisation reads of its results; every reader of the product gets it here. */
@Injectable()
export class ResultsService {
  constructor(
    private readonly released: ReleasedResults,
    private readonly editions: EditionsService,
    private readonly grids: GridsService,
    private readonly registrations: RegistrationsService,
    private readonly sites: SitesService,
  ) {}

  /** Everything released to the organisation of the request, newest edition first. */
  async all(context: RequestContext): Promise<VisibleEdition[]> {
    const editions = await this.visible(context, await this.released.ofOrganisation(context));
    return editions.toSorted((left, right) => right.edition.number - left.edition.number);
  }

  /** The same for one edition; null where nothing of it is released to the organisation, and for an unknown edition alike. */
  async ofEdition(context: RequestContext, editionId: string): Promise<VisibleEdition | null> {
    const [edition] = await this.visible(context, await this.released.ofOrganisation(context, editionId));
    return edition ?? null;
  }

  /** One site; null for an unknown one, somebody else's, one without released results or without right to them, all alike. */
  async ofSite(context: RequestContext, editionId: string, registrationId: string): Promise<VisibleSite | null> {
    const edition = await this.ofEdition(context, editionId);
    return edition?.sites.find(({ registration }) => registration.id === registrationId) ?? null;
  }

  private async visible(context: RequestContext, released: readonly ReleasedEdition[]): Promise<VisibleEdition[]> {
    const editions = await this.editions.byIds(
      context,
      released.map(({ run }) => run.editionId),
    );
    const registrations = await this.registrations.byIds(
      context,
      released.flatMap((edition) => edition.sites.map(({ registrationId }) => registrationId)),
    );
    const sites = await this.sites.byIds(
      context,
      registrations.map(({ siteId }) => siteId),
    );
    return released.flatMap(({ run, grid, sites: stored, organisation }) => {
      const edition = editions.get(run.editionId);
      if (edition === undefined) return [];
      const seen = stored.flatMap(({ registrationId, result }) => {
        const registration = registrations.find(({ id }) => id === registrationId);
        const site = registration && sites.get(registration.siteId);
        return registration === undefined || site === undefined
          ? []
          : visibleSite(result, { edition, grid, registration, site }).map((visible) => ({ visible, figures: result }));
      });
      if (seen.length === 0) return [];
      const members = seen.map(({ visible, figures }) => ({
        reference: visible.registration.reference,
        level: visible.result.level,
        figures,
      }));
      return [
        {
          run,
          edition,
          settings: run.settings ?? scoringSettings(edition),
          grid,
          sites: seen.map(({ visible }) => visible).toSorted(centralFirst),
          organisation: visibleOrganisation(organisation, grid, members),
        },
      ];
    });
  }
}

function visibleSite(
  result: StoredResult,
  { edition, grid, registration, site }: { edition: Edition; grid: Grid; registration: Registration; site: Site },
): VisibleSite[] {
  const entitlements = entitlementsOf(registration);
  const isVisited = entitlements.physicalVisits && registration.physicalVisits;
  const channels = Object.keys(edition.channelPlan).filter((channel) => channel !== 'physical' || isVisited);
  const seen = visibleResult(result, entitlements, {
    grid,
    channels: new Set(channels),
    hasSocialAccount: site.hasSocialAccount,
  });
  return seen === null ? [] : [{ registration, site, result: seen }];
}

function centralFirst({ site: left }: VisibleSite, { site: right }: VisibleSite): number {
  return Number(right.isCentral) - Number(left.isCentral) || left.name.localeCompare(right.name, 'fr');
}
