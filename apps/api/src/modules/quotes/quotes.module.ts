import { Module } from '@nestjs/common';
import { OrdersModule } from '../orders/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { PayersModule } from '../payers/index.js';
import { RegistrationsModule } from '../registrations/index.js';
import { SitesModule } from '../sites/index.js';
import { AcceptQuote } from './accept-quote.js';
import { AcceptingPayers } from './accepting-payers.js';
import { AnswerQuote } from './answer-quote.js';
import { AskQuote } from './ask-quote.js';
import { DraftQuote } from './draft-quote.js';
import { OperatorQuoteMail } from './operator-quote-mail.js';
import { OperatorQuotesResolver } from './operator-quotes.resolver.js';
import {
  OrganisationQuotesResolver,
  QuoteFieldsResolver,
  QuoteVersionTotalsResolver,
} from './quote-fields.resolver.js';
import { ExpireQuoteHandler, RemindOfQuoteHandler, TellOperatorOfQuoteHandler } from './quote.handlers.js';
import { QuoteMail } from './quote-mail.js';
import { QuotePaper } from './quote-paper.js';
import { QuotePrices } from './quote-prices.service.js';
import { QuotesPage } from './quotes-page.js';
import { QuotesResolver } from './quotes.resolver.js';
import { QuotesService } from './quotes.service.js';
import { SendQuote } from './send-quote.js';

@Module({
  imports: [OrdersModule, OrganisationsModule, PayersModule, RegistrationsModule, SitesModule],
  providers: [
    AcceptQuote,
    AcceptingPayers,
    AnswerQuote,
    AskQuote,
    DraftQuote,
    ExpireQuoteHandler,
    OperatorQuoteMail,
    OperatorQuotesResolver,
    OrganisationQuotesResolver,
    QuoteFieldsResolver,
    QuoteMail,
    QuotePaper,
    QuotePrices,
    QuoteVersionTotalsResolver,
    QuotesPage,
    QuotesResolver,
    QuotesService,
    RemindOfQuoteHandler,
    SendQuote,
    TellOperatorOfQuoteHandler,
  ],
  exports: [AnswerQuote, AskQuote, DraftQuote, QuotesService, SendQuote],
})
export class QuotesModule {}
