export const demonstration = {
  mark: 'Données de démonstration',
  priceMark: 'Prix de démonstration',
  explanation: 'Cette installation sert à essayer le service. Les structures, prix et résultats sont inventés.',
  personas: 'Entrer en tant que',
  personasHint: 'Chaque personne ouvre le service tel qu’elle le voit.',
  entering: 'Connexion en cours',
  failed: 'L’entrée a échoué. Rechargez la page, puis réessayez.',
  mails: 'Lire les courriels envoyés',
} as const;
