export const errors = {
  page: {
    title: 'Cette page n’a pas pu s’afficher',
    explanation:
      'L’erreur vient de nous. Ce que vous aviez saisi sur une autre page reste enregistré si elle vous l’avait confirmé.',
    reference: 'Référence à nous communiquer',
    contact: 'Nous écrire',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    explanation: 'L’adresse est peut-être incomplète, ou la page a changé de place.',
    home: 'Revenir à l’accueil',
  },
  forbidden: {
    title: 'Vous n’avez pas accès à cette page',
    explanation:
      'Demandez l’accès à la personne responsable de votre structure, ou connectez-vous avec un autre compte.',
  },
  noSpace: { title: 'Accès réservé' },
  signInNeeded: {
    title: 'Connectez-vous pour continuer',
    explanation: 'Vous reviendrez ensuite à cette page.',
  },
  network:
    'Le service ne répond pas. Vérifiez votre connexion, puis réessayez : rien de ce que vous avez saisi n’est perdu.',
  unexpected: 'Une erreur est survenue de notre côté. Réessayez dans un instant.',
} as const;
