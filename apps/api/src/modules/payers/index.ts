export { isPublicPayer, type PayerKind, payerKinds } from './domain/payer-kinds.js';
export { territoryOfDepartment, type TaxTerritory, taxTerritories } from './domain/territories.js';
export {
  type Taxed,
  type Totals,
  totalsOf,
  vatCentsOf,
  type VatGroup,
  type VatRule,
  vatRuleOf,
  type VatTreatment,
  vatTreatments,
} from './domain/vat.js';
export { type Buyer, buyerOf, Payer } from './payer.entity.js';
export { PayerDirectoryEntry } from './payer-directory.entity.js';
export { PayersModule } from './payers.module.js';
export { PayersService } from './payers.service.js';
export { Seller } from './seller.entity.js';
export { type NewSeller, SellersService } from './sellers.service.js';
