export const contact = {
  title: 'Nous écrire',
  lead: 'Votre message part par courriel à l’équipe de l’opérateur, qui vous répond à l’adresse que vous indiquez.',
  join: {
    lead: 'Votre demande part par courriel à l’équipe de l’opérateur, qui la vérifie avec les personnes qui gèrent cet espace, puis vous répond. Complétez le message et envoyez-le.',
    subject: 'Rejoindre l’espace « {{structure}} »',
    message:
      'Je travaille pour {{structure}}{{number}}, qui a déjà un espace sur le baromètre, et je souhaite le rejoindre. Ma fonction : ',
  },
  field: {
    name: 'Nom et prénom',
    email: 'Adresse électronique',
    emailHint: 'Nous vous répondrons à cette adresse.',
    subject: 'Objet',
    subjectHint: 'Si vous avez une référence, indiquez-la ici, par exemple INS-2027-000123.',
    message: 'Message',
    messageHint: 'Décrivez votre question en quelques lignes. N’indiquez ni mot de passe ni donnée de santé.',
  },
  submit: 'Envoyer le message',
  sent: {
    title: 'Votre message est parti',
    explanation: 'L’équipe l’a reçu par courriel. Conservez cette référence pour nous relancer.',
    reference: 'Référence',
    another: 'Écrire un autre message',
  },
  problem: {
    nameMissing: 'Indiquez votre nom.',
    emailMissing: 'Indiquez votre adresse électronique.',
    emailShape: 'Cette adresse est incomplète. Écrivez-la sous la forme nom@domaine.fr.',
    subjectMissing: 'Indiquez un objet.',
    messageMissing: 'Écrivez votre message.',
    messageLong: 'Votre message dépasse 5 000 caractères. Raccourcissez-le.',
  },
} as const;
