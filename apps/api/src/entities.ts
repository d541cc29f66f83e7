import { Audit, AuditImport, SiteAnswersSheet } from './modules/audits/index.js';
import { Barometer, Edition, Operator, PriceList } from './modules/editions/index.js';
import { GridVersion } from './modules/grids/index.js';
import { Membership, OperatorMember } from './modules/identity/index.js';
import { Organisation, ReferenceStructure } from './modules/organisations/index.js';
import { Site } from './modules/sites/index.js';
import { MailMessage } from './platform/mail/mail-message.entity.js';

/** Every entity, module by module. */
export const entities = [
  Audit,
  AuditImport,
  Barometer,
  Edition,
  GridVersion,
  MailMessage,
  Membership,
  Operator,
  OperatorMember,
  Organisation,
  PriceList,
  ReferenceStructure,
  Site,
  SiteAnswersSheet,
];
