/** What an edition measures and what it costs, in the form of its settings. */
export const catalogue = {
  plan: 'Grille, audits et poids',
  planLead:
    'La grille dit ce que chaque audit observe. Le plan dit combien d’audits un site reçoit par canal, et le poids de chaque canal dans le score global.',
  grid: 'Grille',
  gridHint: 'Une grille ne change jamais : pour d’autres critères, choisissez-en une autre.',
  gridPresent: 'C’est la grille enregistrée de ce brouillon.',
  gridChanges:
    'Par rapport à la grille enregistrée, critères ajoutés : {{added}}, retirés : {{removed}}, modifiés : {{changed}}.',
  matrix: 'Audits et poids de chaque canal',
  audits: 'Audits',
  weight: 'Poids',
  weightWithVisits: 'Poids avec visites',
  inspected: 'Observé en entier',
  onTop: 'En option',
  outside: 'Hors du score',
  auditsSum: '{{audits}} audits sur {{expected}} par site, visites non comprises.',
  weightsSum: 'Poids : {{sum}} sur {{whole}}.',
  weightsWithVisitsSum: 'Poids avec visites : {{sum}} sur {{whole}}.',
  visits: 'Visites physiques par site',
  visitsHint: 'En option, en plus des 13 audits. Laissez vide pour ne pas en proposer.',
  auditsMissing: 'Indiquez un nombre d’audits, de 0 à 99.',
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
