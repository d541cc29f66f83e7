import { Audit, AuditImport, SiteAnswersSheet } from './modules/audits/index.js';
import {
  AccountingExport,
  BankLine,
  BankStatement,
  Payment,
  PaymentAttempt,
  PaymentReversal,
  Refund,
} from './modules/billing/index.js';
import { Draw, DrawListRow, DrawOutcome, DrawValue } from './modules/draw/index.js';
import { Amendment, Barometer, Edition, Operator, PriceList, Publication } from './modules/editions/index.js';
import { DetailsChange, ParticipationDetails } from './modules/details/index.js';
import { Invitation, RegistrationDraft } from './modules/drafts/index.js';
import { GridVersion } from './modules/grids/index.js';
import { Membership, OperatorMember } from './modules/identity/index.js';
import { Invoice, InvoiceLineRow, Reminder } from './modules/invoices/index.js';
import { LedgerTransfer } from './modules/ledger/index.js';
import { Order, OrderLine, OrderPart, PurchaseOrder } from './modules/orders/index.js';
import { Organisation, ReferenceStructure } from './modules/organisations/index.js';
import { Payer, PayerDirectoryEntry, Seller } from './modules/payers/index.js';
import { Quote, QuoteComment, QuoteVersion } from './modules/quotes/index.js';
import { Registration } from './modules/registrations/index.js';
import { Report } from './modules/reports/index.js';
import {
  CriterionScore,
  OrganisationScore,
  PanelStatistic,
  PeerStatistic,
  ScoreLineage,
  ScoreRun,
  SiteScore,
} from './modules/results/index.js';
import { Site } from './modules/sites/index.js';
import { Campaign } from './modules/notifications/index.js';
import { MailBounce } from './platform/mail/mail-bounce.entity.js';
import { MailMessage } from './platform/mail/mail-message.entity.js';

/** Every entity, module by module. */
export const entities = [
  Amendment,
  Audit,
  AuditImport,
  Barometer,
  Campaign,
  CriterionScore,
  DetailsChange,
  Draw,
  DrawListRow,
  DrawOutcome,
  DrawValue,
  Edition,
  GridVersion,
  Invitation,
  MailBounce,
  MailMessage,
  Membership,
  Operator,
  OperatorMember,
  AccountingExport,
  BankLine,
  BankStatement,
  Invoice,
  InvoiceLineRow,
  Reminder,
  LedgerTransfer,
  Order,
  OrderLine,
  OrderPart,
  PurchaseOrder,
  Payer,
  PayerDirectoryEntry,
  Seller,
  Payment,
  PaymentReversal,
  Refund,
  Organisation,
  OrganisationScore,
  PanelStatistic,
  ParticipationDetails,
  PeerStatistic,
  PaymentAttempt,
  PriceList,
  Publication,
  Quote,
  QuoteComment,
  QuoteVersion,
  ReferenceStructure,
  Registration,
  RegistrationDraft,
  Report,
  ScoreLineage,
  ScoreRun,
  Site,
  SiteAnswersSheet,
  SiteScore,
];
