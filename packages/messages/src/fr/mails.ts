export const mails = {
  footer:
    '{{sender}} écrit à {{organisation}} au sujet de sa participation. Une question ? Écrivez à {{contact}}. Ces courriels font partie de la participation et ne peuvent pas être désactivés ; leur copie se lit dans l’espace de la structure.',
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
    subject: '{{organisation}} : inscription reçue, {{edition}}',
    received:
      'Nous avons bien reçu, le {{date}}, l’inscription au baromètre ({{edition}}) faite pour {{organisation}}.',
    row: 'Votre ligne dans la liste du tirage : {{id}}, strate {{stratum}}, {{firstTime}}. Gardez ce message : la liste publiée à la clôture doit contenir cette ligne.',
    isFirstTime: 'première participation',
    isNotFirstTime: 'participation antérieure',
    rules: 'Règles du tirage en vigueur, empreinte SHA-256 : {{hash}}\nPubliées à l’adresse {{url}}',
    file: 'Récépissé en PDF : {{url}}',
    free: 'La participation gratuite dépend du nombre de places. Vous recevrez un message si une place vous est proposée ; d’ici là, vous n’avez rien à faire.',
    freeUntil:
      'La participation gratuite dépend du nombre de places. Vous recevrez un message le {{date}}, que votre candidature ait une place ou non ; d’ici là, vous n’avez rien à faire.',
    order:
      'Commande {{order}} : {{net}} hors taxes, {{gross}} TVA comprise. Les sites payants sont confirmés dès que le paiement est reçu.',
    prices: 'Ces prix sont des valeurs de démonstration.',
  },
  invitation: {
    subject: '{{organisation}} : {{person}} vous demande de terminer l’inscription au baromètre, avant le {{deadline}}',
    asked:
      '{{person}} prépare l’inscription au baromètre ({{edition}}) pour {{organisation}} et vous demande de la terminer.',
    how: 'Le bouton ci-dessous ouvre directement ce qu’il reste à faire. Connectez-vous ou créez un compte avec cette adresse : {{email}}.',
    until:
      'Ce lien sert une fois, jusqu’au {{date}}. En l’acceptant, vous rejoignez l’espace de la structure en tant que membre.',
    action: 'Terminer l’inscription',
    footer:
      '{{sender}} vous écrit à la demande de {{person}}, pour {{organisation}}. Si vous ne vous y attendiez pas, ne faites rien. Une question ? Écrivez à {{contact}}.',
  },
  detailsChange: {
    acceptedSubject: '{{organisation}} : votre demande pour {{site}} est acceptée, {{edition}}',
    accepted:
      'Les informations que vous avez demandé de modifier pour {{site}} (inscription {{reference}}, {{edition}}) sont enregistrées.',
    refusedSubject: '{{organisation}} : votre demande pour {{site}} n’a pas été acceptée, {{edition}}',
    refused:
      'Les informations que vous aviez données pour {{site}} (inscription {{reference}}, {{edition}}) restent les mêmes. Vous pouvez faire une autre demande.',
    reason: 'L’organisateur vous dit : {{reason}}',
    action: 'Voir ces informations',
  },
  placeOffered: {
    subject: '{{organisation}} : place gratuite proposée, répondez au plus tard le {{deadline}} ({{edition}})',
    offered:
      'Une place gratuite du baromètre ({{edition}}) est proposée à {{organisation}} pour le site {{site}}, inscription {{reference}}.',
    answer:
      'Répondez avant la fin du délai : {{deadline}}. Sans réponse, la place sera proposée à une autre structure.',
    local: 'À l’heure de votre région : {{time}}.',
    how: 'Le bouton ouvre une page où vous acceptez ou déclinez en un clic, sans mot de passe. Ce lien vaut réponse pour {{organisation}} : ne le transmettez qu’à qui peut répondre pour elle.',
  },
  placeReminder: {
    subject:
      'Rappel : répondez au plus tard le {{deadline}} pour la place gratuite proposée à {{organisation}} ({{edition}})',
    offered:
      'La place gratuite du baromètre ({{edition}}) proposée à {{organisation}} pour le site {{site}}, inscription {{reference}}, attend votre réponse.',
  },
  placeWaiting: {
    subject: '{{organisation}} : sur la liste d’attente des places gratuites, {{edition}}',
    waiting:
      'Le tirage des places gratuites du baromètre ({{edition}}) a eu lieu. L’inscription {{reference}} ({{organisation}}, site {{site}}) n’a pas obtenu de place : elle figure sur la liste d’attente.',
    next: 'Chaque place rendue est proposée aussitôt, dans l’ordre publié. Vous recevrez un message si votre tour vient ; d’ici là, vous n’avez rien à faire.',
    paid: 'Sans attendre, vous pouvez passer à la participation payante depuis la page de l’inscription : rien n’est à ressaisir.',
  },
  placeAccepted: {
    subject: '{{organisation}} : participation gratuite confirmée, {{edition}}',
    told: 'La place gratuite proposée à {{organisation}} est acceptée. L’inscription {{reference}} au baromètre ({{edition}}) est confirmée pour le site {{site}}.',
    next: 'Vous n’avez rien à préparer. Toutes les structures reçoivent leurs résultats le même jour : le {{date}}. Si vous devez renoncer, rendez la place depuis la page de l’inscription.',
  },
  placeDeclined: {
    subject: '{{organisation}} : place gratuite déclinée, {{edition}}',
    told: 'La place gratuite du baromètre ({{edition}}) proposée à {{organisation}} pour le site {{site}}, inscription {{reference}}, est déclinée. Elle est proposée à la structure suivante.',
  },
  placeExpired: {
    subject: '{{organisation}} : délai passé pour la place gratuite, {{edition}}',
    told: 'La place gratuite du baromètre ({{edition}}) proposée à {{organisation}} pour le site {{site}}, inscription {{reference}}, est restée sans réponse. Le délai est passé : elle est proposée à la structure suivante.',
  },
  placeWithdrawn: {
    subject: '{{organisation}} : inscription retirée, {{edition}}',
    told: 'L’inscription {{reference}} au baromètre ({{edition}}), faite pour {{organisation}} et le site {{site}}, est retirée. Si elle avait une place gratuite, celle-ci est proposée à la structure suivante.',
  },
  paymentConfirmed: {
    subject: '{{organisation}} : paiement reçu, commande {{order}}',
    received: 'Nous avons reçu {{gross}} TVA comprise pour la commande {{order}}, passée pour {{organisation}}.',
    confirmed: 'L’inscription de ces sites au baromètre ({{edition}}) est confirmée :',
  },
  invoiceReminder: {
    subject: {
      first: '{{organisation}} : la facture {{number}} reste à payer',
      second: '{{organisation}} : deuxième rappel de la facture {{number}}',
      last: '{{organisation}} : dernier rappel de la facture {{number}}',
    },
    owed: {
      first:
        'Sauf erreur de notre part, il reste {{open}} à payer sur la facture {{number}} du {{issued}} ({{gross}} TVA comprise), adressée à {{payer}} pour {{organisation}}. Son échéance était le {{due}}.',
      second:
        'La facture {{number}} du {{issued}}, adressée à {{payer}} pour {{organisation}}, n’est toujours pas réglée : il reste {{open}} sur {{gross}} TVA comprise. Son échéance était le {{due}}.',
      last: 'Malgré nos deux rappels, il reste {{open}} à payer sur la facture {{number}} du {{issued}} ({{gross}} TVA comprise), adressée à {{payer}} pour {{organisation}}. Son échéance était le {{due}}.',
    },
    pay: 'Réglez par virement à {{seller}}, IBAN {{iban}}, BIC {{bic}}, en indiquant le numéro {{number}} dans le libellé.',
    late_one:
      'Le retard est d’un jour. À ce jour, les intérêts de retard s’élèvent à {{interest}} et l’indemnité forfaitaire de recouvrement à {{indemnity}}.',
    late_other:
      'Le retard est de {{count}} jours. À ce jour, les intérêts de retard s’élèvent à {{interest}} et l’indemnité forfaitaire de recouvrement à {{indemnity}}.',
    next: {
      first:
        'Si le paiement est déjà parti, ne tenez pas compte de ce message. S’il manque une pièce ou une référence, répondez-nous : nous la fournirons.',
      second:
        'Si quelque chose empêche le paiement, répondez à ce message : nous cherchons la solution avec vous. Sans réponse, un dernier rappel suivra.',
      last: 'Répondez à ce message pour convenir d’une date de paiement. Sans réponse, une personne de notre équipe décidera des suites, intérêts et indemnité compris.',
    },
  },
  resultsAvailable: {
    subject: '{{organisation}} : vos résultats sont disponibles, {{edition}}',
    available: 'Les résultats du baromètre ({{edition}}) sont disponibles pour {{organisation}}.',
    reading:
      'Vous les lisez dans l’espace de votre structure, avec la comparaison à vos pairs et la précision de chaque chiffre.',
    action: 'Lire les résultats',
  },
} as const;
