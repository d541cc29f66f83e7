import type { catalogue as french } from '../fr/edition-catalogue.js';
import type { Texts } from '../texts.js';

/** What an edition measures and what it costs, in the form of its settings. */
export const catalogue: Texts<typeof french> = {
  plan: 'Grid, audits and weights',
  planLead:
    'The grid says what each audit looks at. The plan says how many audits a site gets by each channel, and what each channel weighs in the overall score.',
  grid: 'Grid',
  gridHint: 'A grid never changes: for other criteria, choose another.',
  gridPresent: 'This is the grid saved for this draft.',
  gridChanges: 'Compared with the saved grid, criteria added: {{added}}, removed: {{removed}}, changed: {{changed}}.',
  matrix: 'Audits and weights of each channel',
  audits: 'Audits',
  weight: 'Weight',
  weightWithVisits: 'Weight with visits',
  inspected: 'Seen whole',
  onTop: 'Optional',
  outside: 'Not in the score',
  auditsSum: '{{audits}} audits of {{expected}} per site, visits apart.',
  weightsSum: 'Weights: {{sum}} of {{whole}}.',
  weightsWithVisitsSum: 'Weights with visits: {{sum}} of {{whole}}.',
  visits: 'Physical visits per site',
  visitsHint: 'Optional, on top of the 13 audits. Leave empty to offer none.',
  auditsMissing: 'Give a number of audits, from 0 to 99.',
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
