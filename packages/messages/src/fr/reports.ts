/** The documents a structure can ask for. */
export const reports = {
  title: 'Votre rapport',
  kicker: '{{organisation}} · {{edition}}',
  lead: 'Un document à lire, à imprimer et à transmettre. Il est mis en page en moins d’une minute, à partir du calcul que vous lisez en ligne.',
  back: 'Résultats',
  ask: {
    title: 'Demander un document',
    kind: 'Quel document ?',
    detailed: 'Rapport détaillé',
    detailedText: 'Messages clés, canaux, déterminants, critères, points forts, priorités et une page par site.',
    synthetic: 'Fiche synthétique',
    syntheticText: 'Deux pages : le score global, les canaux et la moyenne de vos pairs.',
    detailedLocked:
      'Le rapport détaillé vient avec une participation payante : votre fiche synthétique reste la vôtre.',
    language: 'Dans quelle langue ?',
    submit: 'Demander le document',
    notAllowedTitle: 'Votre rôle ne permet pas de demander un document',
    notAllowedText:
      'Demandez-le à une personne ayant le rôle Responsable ou Membre. Vous pouvez télécharger ceux qui existent déjà.',
  },
  made: {
    title: 'Documents demandés',
    emptyTitle: 'Aucun document pour l’instant',
    emptyText: 'Celui que vous demandez s’affiche ici pendant sa mise en page, puis reste à télécharger.',
    requested: 'Demandé le',
    name: '{{kind}} en {{language}}',
    inFrench: 'français',
    inEnglish: 'anglais',
    progress: 'Mise en page : {{document}}',
    download: 'Télécharger (PDF)',
    downloadOf: 'Télécharger : {{document}} (PDF)',
    failed: 'La mise en page a échoué. Demandez à nouveau le document ; si l’échec se répète, écrivez-nous.',
    ready: 'Le document est prêt : {{document}}.',
  },
} as const;
