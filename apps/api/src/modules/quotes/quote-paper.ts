import { createTranslator } from '@barometer/messages';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { EditionsService } from '../editions/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { type Seller, SellersService } from '../payers/index.js';
import type { PaperSeller, QuotePaperData } from './domain/compose-quote.js';
import { QuotePrices } from './quote-prices.service.js';
import { isSent } from './quote-version.entity.js';
import { QuotesService } from './quotes.service.js';

/** Reads what a version that was sent says on paper. */
@Injectable()
export class QuotePaper {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly quotes: QuotesService,
    private readonly editions: EditionsService,
    private readonly organisations: OrganisationsService,
    private readonly sellers: SellersService,
    private readonly prices: QuotePrices,
  ) {}

  /** @throws NotFound for an unknown quote, somebody else's, and a version that was not sent */
  async read(context: RequestContext, quoteId: string, version: number): Promise<QuotePaperData> {
    const quote = await this.quotes.get(context, quoteId);
    const versions = await this.quotes.versionsOf(context, [quote.id]);
    const row = versions.filter(isSent).find((each) => each.version === version);
    if (row === undefined) throw new NotFound('version');
    const edition = await this.editions.byId(context, quote.editionId);
    const organisation = await this.organisations.getById(context, quote.organisationId);
    const seller = await this.sellers.of(context, quote.operatorId);
    const t = createTranslator('fr');
    const isDemonstration = this.config.isDemonstration || edition.isDemonstration || seller.isDemonstration;
    return {
      reference: quote.reference,
      version,
      sentAt: row.sentAt.toISOString(),
      validUntil: row.validUntil.toISOString(),
      editionName: t('common:edition', { name: edition.name }),
      structure: organisation,
      seller: signatureOf(seller),
      content: row.content,
      totals: await this.prices.totals(context, organisation, row.content),
      note: row.note,
      demonstration: isDemonstration ? t('demonstration:mark') : null,
    };
  }
}

/** The capital comes as text, because it may pass what a column of an integer holds. */
function signatureOf(seller: Seller): PaperSeller {
  const { name, legalForm, capitalCents, siret, vatNumber, registerCity, siren, street, postcode, city, email, phone } =
    seller;
  const capital = capitalCents === null ? null : Number(capitalCents);
  return {
    name,
    legalForm,
    capitalCents: capital,
    siret,
    vatNumber,
    registerCity,
    siren,
    street,
    postcode,
    city,
    email,
    phone,
  };
}
