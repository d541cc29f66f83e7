/** What is ordered, what it costs, how it is paid. */
export const orders = {
  line: {
    base: 'Participation, un site compris',
    baseOf: 'Participation, un site compris ({{category}})',
    additional_site: 'Site supplémentaire',
    physical_visits: 'Visites sur place',
    extra_audits: 'Audits supplémentaires',
    discount: 'Remise',
    custom: 'Prestation convenue',
    kept: 'Part conservée d’un site annulé',
    withQuantity: '{{line}} × {{quantity}}',
    forSite: '{{line}} : {{site}}',
  },
  price: {
    caption: 'Détail du prix',
    line: 'Prestation',
    amount: 'Montant HT',
    net: 'Total HT',
    vat: 'TVA {{rate}}',
    vatNone: {
      exempt: 'Exonéré de TVA',
      reverse_charge: 'Autoliquidation de la TVA par le client',
      outside_scope: 'Hors champ de la TVA française',
    },
    gross: 'Total TTC',
    announced: 'Total : {{net}} HT, {{gross}} TTC',
  },
  page: {
    title: 'Commande du {{date}}',
    reference: 'Commande {{reference}}',
    lead: {
      placed: '{{amount}} TTC à régler. Votre participation est confirmée dès la réception du paiement.',
      committed: 'Payée. Votre participation est confirmée.',
      fulfilled: 'Payée et réalisée : les audits commandés ont eu lieu.',
      closed: 'Soldée. Il n’y a plus rien à faire.',
      cancelled: 'Annulée. Rien n’est dû.',
      processing:
        'Un paiement est en cours de traitement. Vous n’avez rien à faire : nous vous écrivons dès qu’il aboutit.',
      draft: 'Cette commande n’est pas encore passée.',
    },
    state: 'État',
    placedAt: 'Passée le',
    committedAt: 'Payée le',
    detail: 'Ce que vous commandez',
    registrations: 'Inscriptions de cette commande',
    registrationsCaption: 'Les inscriptions que cette commande confirme',
    payments: 'Paiements',
    paymentsCaption_one: '{{count}} tentative de paiement',
    paymentsCaption_other: '{{count}} tentatives de paiement',
    paymentsEmpty: 'Aucun paiement n’a encore été tenté.',
    paymentDate: 'Date',
    paymentAmount: 'Montant TTC',
    paymentState: 'État',
    unknown: {
      title: 'Cette commande est introuvable',
      text: 'Elle n’existe pas, ou elle appartient à une autre structure. Vérifiez l’adresse, ou revenez à votre espace.',
      action: 'Revenir à mon espace',
    },
  },
  pay: {
    action: 'Payer {{amount}}',
    again: 'Réessayer le paiement de {{amount}}',
    checking: 'Vérification du dernier paiement auprès du prestataire',
    opening: 'Ouverture de la page de paiement',
    explanation:
      'Vous allez sur une page de paiement sécurisée, puis revenez ici. Nous ne voyons jamais le numéro de votre carte.',
    byOther:
      'Le paiement revient à une personne ayant le rôle Responsable ou Finances. Transmettez-lui la référence {{reference}}.',
    unavailableTitle: 'Le paiement n’a pas pu commencer',
    refused:
      'Votre dernier paiement a été refusé. Rien n’a été débité. Vous pouvez réessayer, avec un autre moyen de paiement si besoin.',
    abandoned:
      'Votre dernier paiement n’est pas allé au bout. Rien n’a été débité. Vous pouvez le reprendre quand vous voulez.',
  },
  return: {
    name: 'Paiement',
    checking: 'Vérification du paiement',
    checkingLead: 'Nous demandons au prestataire de paiement ce qu’il en est. Quelques secondes suffisent.',
    paid: 'Paiement reçu',
    paidLead:
      'Merci. La commande {{reference}} est payée et votre participation est confirmée. Un reçu part par courriel.',
    processing: 'Paiement en cours de traitement',
    processingLead:
      'Votre banque n’a pas encore confirmé. Vous pouvez fermer cette page : nous vous écrivons dès que c’est fait, et l’état de la commande {{reference}} suit.',
    checkAgain: 'Vérifier de nouveau',
    notPaid: 'Le paiement n’a pas abouti',
    notPaidLead:
      'Rien n’a été débité. La commande {{reference}} reste enregistrée : réessayez maintenant ou plus tard.',
    refusedLead:
      'Le paiement a été refusé et rien n’a été débité. La commande {{reference}} reste enregistrée : réessayez, avec un autre moyen de paiement si besoin.',
    cancelled: 'Cette commande est annulée',
    cancelledLead: 'Rien n’est dû pour la commande {{reference}}.',
    order: 'Voir la commande',
    home: 'Revenir à mon espace',
    next: 'Et maintenant ?',
  },
} as const;
