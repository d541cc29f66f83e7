export const mails = {
  footer:
    '{{sender}} vous écrit au sujet de la participation de {{organisation}}. Une question ? Écrivez à {{contact}}. Ces courriels font partie de la participation et ne peuvent pas être désactivés ; leur copie se lit dans l’espace de la structure.',
  contact: {
    footer:
      'Message de {{name}} ({{email}}), envoyé par le formulaire de contact. Répondre à ce courriel lui écrit directement.',
  },
  action: {
    space: 'Ouvrir l’espace de ma structure',
    offer: 'Répondre à la proposition',
    registration: 'Voir l’inscription',
    order: 'Voir la commande',
    pay: 'Payer la commande',
  },
  site: {
    free: '{{reference}} : {{site}}, participation gratuite',
    paid: '{{reference}} : {{site}}, participation payante',
    paidWithVisits: '{{reference}} : {{site}}, participation payante avec visites sur place',
  },
  registrationReceipt: {
    subject: 'Inscription de {{organisation}} au baromètre reçue ({{edition}})',
    received: 'Nous avons bien reçu l’inscription de {{organisation}} au baromètre ({{edition}}), le {{date}}.',
    row: 'Votre ligne dans la liste du tirage : {{id}}, strate {{stratum}}, {{firstTime}}. Gardez ce message : la liste publiée à la clôture doit contenir cette ligne.',
    isFirstTime: 'première participation',
    isNotFirstTime: 'participation antérieure',
    rules: 'Règles du tirage en vigueur, empreinte SHA-256 : {{hash}}\nPubliées à l’adresse {{url}}',
    file: 'Récépissé en PDF : {{url}}',
    free: 'La participation gratuite dépend du nombre de places. Vous recevrez un message si une place vous est proposée ; d’ici là, vous n’avez rien à faire.',
    order:
      'Commande {{order}} : {{net}} hors taxes, {{gross}} TVA comprise. Les sites payants sont confirmés dès que le paiement est reçu.',
    prices: 'Ces prix sont des valeurs de démonstration.',
  },
  invitation: {
    subject:
      '{{person}} vous demande de terminer l’inscription de {{organisation}} au baromètre, avant le {{deadline}}',
    asked:
      '{{person}} prépare l’inscription de {{organisation}} au baromètre ({{edition}}) et vous demande de la terminer.',
    how: 'Le bouton ci-dessous ouvre directement ce qu’il reste à faire. Connectez-vous ou créez un compte avec cette adresse : {{email}}.',
    until:
      'Ce lien sert une fois, jusqu’au {{date}}. En l’acceptant, vous rejoignez l’espace de la structure en tant que membre.',
    action: 'Terminer l’inscription',
    footer:
      '{{sender}} vous écrit à la demande de {{person}}, pour {{organisation}}. Si vous ne vous y attendiez pas, ne faites rien. Une question ? Écrivez à {{contact}}.',
  },
  detailsChange: {
    acceptedSubject: '{{organisation}} : votre demande pour {{site}} est acceptée ({{edition}})',
    accepted:
      'Les informations que vous avez demandé de modifier pour {{site}} (inscription {{reference}}, {{edition}}) sont enregistrées.',
    refusedSubject: '{{organisation}} : votre demande pour {{site}} n’a pas été acceptée ({{edition}})',
    refused:
      'Les informations de {{site}} (inscription {{reference}}, {{edition}}) restent celles que vous aviez données. Vous pouvez faire une autre demande.',
    reason: 'L’organisateur vous dit : {{reason}}',
    action: 'Voir ces informations',
  },
  placeOffered: {
    subject: 'Place gratuite proposée à {{organisation}} ({{edition}}) : répondez au plus tard le {{deadline}}',
    offered:
      'Une place gratuite du baromètre ({{edition}}) est proposée à {{organisation}} pour le site {{site}}, inscription {{reference}}.',
    answer:
      'Répondez avant la fin du délai : {{deadline}}. Sans réponse, la place sera proposée à une autre structure.',
    local: 'À l’heure de votre région : {{time}}.',
    how: 'Le bouton ouvre une page où vous acceptez ou déclinez en un clic, sans mot de passe. Ce lien vaut réponse au nom de {{organisation}} : ne le transmettez qu’à qui peut répondre pour elle.',
  },
  placeReminder: {
    subject: 'Rappel : répondez au plus tard le {{deadline}} pour la place gratuite de {{organisation}} ({{edition}})',
    offered:
      'La place gratuite du baromètre ({{edition}}) proposée à {{organisation}} pour le site {{site}}, inscription {{reference}}, attend votre réponse.',
  },
  placeWaiting: {
    subject: 'Tirage des places gratuites ({{edition}}) : {{organisation}} est sur la liste d’attente',
    waiting:
      'Le tirage des places gratuites du baromètre ({{edition}}) a eu lieu. L’inscription {{reference}} de {{organisation}}, pour le site {{site}}, n’a pas obtenu de place : elle figure sur la liste d’attente.',
    next: 'Chaque place rendue est proposée aussitôt, dans l’ordre publié. Vous recevrez un message si votre tour vient ; d’ici là, vous n’avez rien à faire.',
    paid: 'Sans attendre, vous pouvez passer à la participation payante depuis la page de l’inscription : rien n’est à ressaisir.',
  },
  placeAccepted: {
    subject: 'Participation gratuite confirmée pour {{organisation}} ({{edition}})',
    told: 'La place gratuite proposée à {{organisation}} est acceptée. L’inscription {{reference}} au baromètre ({{edition}}) est confirmée pour le site {{site}}.',
    next: 'Vous n’avez rien à préparer. Toutes les structures reçoivent leurs résultats le même jour : le {{date}}. Si vous devez renoncer, rendez la place depuis la page de l’inscription.',
  },
  placeDeclined: {
    subject: 'Place gratuite déclinée pour {{organisation}} ({{edition}})',
    told: 'La place gratuite du baromètre ({{edition}}) proposée à {{organisation}} pour le site {{site}}, inscription {{reference}}, est déclinée. Elle est proposée à la structure suivante.',
  },
  placeExpired: {
    subject: 'Délai passé pour la place gratuite de {{organisation}} ({{edition}})',
    told: 'La place gratuite du baromètre ({{edition}}) proposée à {{organisation}} pour le site {{site}}, inscription {{reference}}, est restée sans réponse. Le délai est passé : elle est proposée à la structure suivante.',
  },
  placeWithdrawn: {
    subject: 'Inscription de {{organisation}} retirée ({{edition}})',
    told: 'L’inscription {{reference}} de {{organisation}} au baromètre ({{edition}}), pour le site {{site}}, est retirée. Si elle avait une place gratuite, celle-ci est proposée à la structure suivante.',
  },
  paymentConfirmed: {
    subject: 'Paiement de {{organisation}} reçu : commande {{order}}',
    received: 'Nous avons reçu {{gross}} TVA comprise pour la commande {{order}} de {{organisation}}.',
    confirmed: 'L’inscription de ces sites au baromètre ({{edition}}) est confirmée :',
  },
  resultsAvailable: {
    subject: 'Les résultats de {{organisation}} au baromètre sont disponibles ({{edition}})',
    available: 'Les résultats de {{organisation}} au baromètre ({{edition}}) sont disponibles.',
    reading:
      'Vous les lisez dans l’espace de votre structure, avec la comparaison à vos pairs et la précision de chaque chiffre.',
    action: 'Lire les résultats',
  },
} as const;
