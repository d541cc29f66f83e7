/** What an edition measures and what it costs, in the form of its settings. */
export const catalogue = {
  prices: 'Prix',
  pricesLead:
    'En euros, hors taxes. Ce tarif est la version {{version}} : le modifier en fait la suivante. Annoncer l’édition le publie.',
  additionalSiteHint: 'Chaque site après le premier, hors taxes.',
  physicalVisitsHint: 'Par site, hors taxes.',
  vat: 'Taux de TVA',
  vatHint: 'En pourcentage du prix hors taxes.',
  amountMissing: 'Indiquez un montant en euros, par exemple 1250,50.',
  percentMissing: 'Indiquez un pourcentage, par exemple 20 ou 8,5.',
} as const;
