import type { catalogue as french } from '../fr/edition-catalogue.js';
import type { Texts } from '../texts.js';

/** What an edition measures and what it costs, in the form of its settings. */
export const catalogue: Texts<typeof french> = {
  prices: 'Prices',
  pricesLead:
    'In euros, before tax. This price list is version {{version}}: changing it makes the next one. Announcing the edition publishes it.',
  additionalSiteHint: 'Each site after the first, before tax.',
  physicalVisitsHint: 'Per site, before tax.',
  vat: 'VAT rate',
  vatHint: 'In percent of the price before tax.',
  amountMissing: 'Give an amount in euros, for instance 1250.50.',
  percentMissing: 'Give a percentage, for instance 20 or 8.5.',
};
