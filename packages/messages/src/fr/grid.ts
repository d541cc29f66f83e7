/** Names of what is measured, by the codes of the grid. */
export const grid = {
  channel: {
    phone: 'Téléphone',
    email: 'Courriel',
    letter: 'Courrier',
    website: 'Site internet',
    social: 'Réseaux sociaux',
    physical: 'Visite sur place',
  },
  determinant: {
    accessibility: 'Accessibilité',
    responsiveness: 'Réactivité',
    courtesy: 'Courtoisie',
    personalization: 'Personnalisation',
    waiting_management: 'Gestion de l’attente',
    response_quality: 'Qualité de la réponse',
    transfer_efficiency: 'Efficacité des transferts',
    complaints_management: 'Traitement des réclamations',
  },
  stage: {
    access: 'Accès',
    reception: 'Accueil',
    orientation: 'Orientation',
    handling: 'Traitement',
    follow_up: 'Suivi',
  },
  rung: { category: 'Même catégorie', family: 'Même famille', all: 'Toutes les structures' },
  level: { free: 'Participation gratuite', paid: 'Participation payante' },
} as const;
