import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { EditionsService, type PriceList } from '../editions/index.js';
import { PriceUnknown, TaxesService } from '../orders/index.js';
import type { Organisation } from '../organisations/index.js';
import { territoryOfDepartment, type Totals, totalsOf, type VatRule } from '../payers/index.js';
import { RegistrationsService } from '../registrations/index.js';
import { SitesService } from '../sites/index.js';
import { listLines } from './domain/list-lines.js';
import { linesToOrder, type QuoteContent, type QuotedSite, type QuoteLine } from './domain/quote-content.js';

/** Sites as they are asked for, before they have names. */
export type WantedSite = Omit<QuotedSite, 'siteName'>;

/** What quotes are made of: the prices of the list for an organisation, and the tax that it would bear itself. */
@Injectable()
export class QuotePrices {
  constructor(
    private readonly editions: EditionsService,
    private readonly registrations: RegistrationsService,
    private readonly sites: SitesService,
    private readonly taxes: TaxesService,
  ) {}

  /** Sites with their names. @throws NotFound for one that is not the organisation's */
  async named(context: RequestContext, organisationId: string, wanted: readonly WantedSite[]): Promise<QuotedSite[]> {
    const found = await this.sites.byIds(
      context,
      wanted.map(({ siteId }) => siteId),
    );
    return wanted.map((site) => {
      const row = found.get(site.siteId);
      if (row?.organisationId !== organisationId) throw new NotFound('site');
      const { siteId, physicalVisits, extraAudits } = site;
      return { siteId, siteName: row.name, physicalVisits, extraAudits };
    });
  }

  /** Lines at the newest list, going on after the sites that the organisation has bought; null when the list has no price for an option. */
  async lines(
    context: RequestContext,
    { id: organisationId, categoryCode }: Organisation,
    editionId: string,
    sites: readonly QuotedSite[],
  ): Promise<{ readonly lines: readonly QuoteLine[]; readonly list: PriceList } | null> {
    const list = await this.editions.priceList(context, editionId);
    const sitesBefore = await this.registrations.countPaid(context, { organisationId, editionId });
    try {
      return { lines: listLines(list, categoryCode, sites, { sitesBefore }), list };
    } catch (error) {
      if (error instanceof PriceUnknown) return null;
      throw error;
    }
  }

  /**
   * Totals with the tax that the organisation would bear as the only payer. Its own payers are named at the acceptance only; each gets the tax of its part,
   * rounded for itself.
   */
  async totals(context: RequestContext, organisation: Organisation, content: QuoteContent): Promise<Totals> {
    const vat = await this.taxOf(context, organisation);
    return totalsOf(linesToOrder(content).map(({ totalCents }) => ({ netCents: totalCents, vat })));
  }

  private async taxOf(context: RequestContext, { operatorId, departmentCode }: Organisation): Promise<VatRule> {
    const itself = { territory: territoryOfDepartment(departmentCode), isTaxable: false };
    const [vat] = await this.taxes.ofBuyers(context, operatorId, [itself]);
    if (vat === undefined) throw new Error('There is no tax for the organisation.');
    return vat;
  }
}
