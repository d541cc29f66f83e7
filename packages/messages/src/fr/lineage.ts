/** How one figure came about: its formula with the reader's numbers, its audits and answers, what was left out, its versions. */
export const lineage = {
  link: {
    label: '{{name}} : {{score}}, voir le calcul',
    missing: '{{name}} : n. m. (non mesuré), voir pourquoi',
    list: 'Chaque chiffre ouvre son calcul :',
    overall: 'Voir comment ce score est calculé',
    absent: 'Voir pourquoi le score global n’est pas publié',
    peers: 'Comment vos pairs sont choisis',
    withPhysical: 'Voir le calcul avec les visites sur place',
  },
  title: '{{name}} : d’où vient {{score}}',
  titleAbsent: '{{name}} : pourquoi il n’y a pas de score',
  crumb: 'Calcul d’un chiffre',
  back: 'Revenir aux résultats',
  name: {
    overall: 'Score global',
    overall_with_physical: 'Score global avec visites sur place',
  },
  kind: {
    overall: 'tous canaux',
    overall_with_physical: 'tous canaux',
    channel: 'canal',
    determinant: 'déterminant',
    stage: 'étape du parcours',
    criterion: 'critère {{code}}',
  },
  missing: {
    title: 'Pas de calcul à montrer',
    text: 'Ce chiffre n’existe pas dans vos résultats, ou votre participation ne le comprend pas.',
    unmeasured: 'Aucun audit noté de ce canal : il n’y a rien à additionner. Il sort du score global, sans pénalité.',
    noAccount:
      'Ce site n’a pas de compte sur les réseaux sociaux : il n’y a rien à mesurer ici. Le canal sort du score global, sans pénalité.',
  },
  notKept: {
    title: 'Ce calcul n’a pas gardé son détail',
    text: 'Ce chiffre, arrêté le {{date}}, est bien le vôtre. Il a été calculé avant que nous conservions, avec chaque chiffre, les audits et les réponses dont il vient : ce détail ne peut pas être montré ici.',
    method: 'Lire comment les scores sont calculés',
  },
  lead: {
    interval: 'Entre {{low}} et {{high}} sur 100, avec 95 % de confiance.',
    plain: 'Sur 100. La méthode ne donne pas d’intervalle à ce chiffre.',
  },
  formula: {
    title: 'La formule, avec vos chiffres',
    overall: 'Le score global est la moyenne des scores de vos canaux, chacun compté selon son poids.',
    overall_with_physical:
      'La même moyenne que le score global, avec les visites sur place et les poids prévus pour elles.',
    channel: 'Le score d’un canal est la moyenne de ses audits : tous comptent autant.',
    determinant:
      'Dans chaque audit, seuls les critères de ce déterminant sont gardés. Ils donnent une moyenne par canal, puis la moyenne des canaux selon leur poids.',
    stage:
      'Dans chaque audit, seuls les critères de cette étape sont gardés. Ils donnent une moyenne par canal, puis la moyenne des canaux selon leur poids.',
    criterion: 'Le score d’un critère est la moyenne des réponses qu’il a reçues, une par audit.',
    criterionOfSite: 'Ce critère est observé une fois pour tout le site : son score est celui de cette réponse.',
    rescaled:
      'Les canaux mesurés pèsent {{total}} à eux tous. On divise par ce total : un canal absent ne vous coûte rien.',
    meanOf_one: 'Un seul audit noté : son score, {{value}}, est celui du canal.',
    meanOf_other: 'La moyenne de {{count}} audits notés : {{value}}.',
    rounding:
      'Le calcul garde toutes les décimales, l’écran en montre une ou deux. En refaisant le calcul à la main, le dernier chiffre peut différer.',
  },
  parts: {
    title: 'Ce qui entre dans ce chiffre',
    aside: 'Les points s’additionnent : c’est le score.',
    caption: 'Score, audits, poids, part et points de chaque canal',
    channel: 'Canal',
    score: 'Score',
    audits: 'Audits',
    weight: 'Poids',
    share: 'Part',
    points: 'Points',
    total: 'Ensemble',
  },
  audits: {
    title: 'Les audits et leurs réponses',
    lead: 'Ouvrez un audit pour lire ce qui a été constaté. La personne qui l’a mené n’est jamais nommée.',
    locked:
      'Les audits et leurs réponses font partie des résultats détaillés, que donne une participation payante. La vôtre donne les scores, les poids et le nombre d’audits.',
    audit: 'Audit n° {{number}}',
    version: 'version {{version}}',
    outcome: { ANSWERED: 'contact abouti', NO_ANSWER: 'personne n’a répondu' },
    share: 'compte pour {{share}}',
    notCounted: 'non compté',
    sum_one: 'Un critère compte, de poids {{weight}} : {{weighted}} ÷ {{weight}} = {{score}}.',
    sum_other:
      '{{count}} critères comptent. Score × poids, additionnés : {{weighted}}. Divisés par leurs poids, {{weight}} : {{score}}.',
    brings_one: 'L’audit apporte ainsi {{points}} point.',
    brings_other: 'L’audit apporte ainsi {{points}} points.',
    coverage: 'Les critères applicables représentent {{coverage}} du poids du canal ; il en faut au moins 60 %.',
    noAnswer_one:
      'Personne n’a répondu dans le délai d’observation : l’audit compte toujours. {{count}} critère y compte pour 0.',
    noAnswer_other:
      'Personne n’a répondu dans le délai d’observation : l’audit compte toujours. {{count}} critères y comptent pour 0.',
    insufficient:
      'Ses réponses ne couvrent que {{coverage}} du poids du canal, et il en faut 60 % : l’audit n’a pas de score et ne compte nulle part.',
    nothingApplicable: 'Aucun des critères de ce chiffre ne s’y appliquait : l’audit n’y entre pas.',
    nothingOfNoAnswer:
      'Personne n’a répondu, et la grille ne compte pour 0 aucun des critères de ce chiffre dans ce cas : l’audit n’y entre pas.',
  },
  answers: {
    caption_one: 'Audit n° {{number}} : {{count}} critère, la réponse constatée et ce qu’elle apporte',
    caption_other: 'Audit n° {{number}} : {{count}} critères, la réponse constatée et ce qu’elle apporte',
    criterion: 'Critère',
    given: 'Constat',
    score: 'Score',
    weight: 'Poids',
    points: 'Points',
    shared: 'constaté une fois pour le site',
    sum: '{{score}} × {{weight}} → {{points}}',
    pointOf_one: '{{points}} point',
    pointOf_other: '{{points}} points',
  },
  inOverall: {
    title: 'Dans votre score global',
    coefficient:
      'Un point de plus à chacune de ses réponses ajoute {{coefficient}} point au score global. C’est son coefficient : la part de son poids dans l’audit, de l’audit dans le canal et du canal dans le score global.',
    brings: 'Il apporte {{points}} au score global : chaque réponse, son score × son coefficient, additionnés.',
    gain: 'Si toutes ses réponses étaient à 100, il apporterait 100 × {{coefficient}} = {{most}}. Le gain est la différence : {{most}} − {{points}} = {{gain}}.',
    best: 'Toutes ses réponses sont à 100 : il n’y a rien à gagner.',
    none: 'Ce critère n’entre pas dans le score global : votre score n’est pas publié, ou le canal n’en fait pas partie.',
    gainLabel: '{{name}} : gain de {{points}}, voir comment il se calcule',
    contributionLabel: '{{name}} : apporte {{points}}, voir comment cela se calcule',
  },
  answer: {
    notApplicable: 'Sans objet',
    absent: 'Non constaté',
    noContact: 'Contact jamais abouti',
    yes: 'Oui',
    no: 'Non',
  },
  unit: {
    rings_one: '{{n}} sonnerie',
    rings_other: '{{n}} sonneries',
    rank_one: '{{n}}er rang',
    rank_other: '{{n}}e rang',
    hours_one: '{{n}} heure',
    hours_other: '{{n}} heures',
    attempts_one: '{{n}} tentative',
    attempts_other: '{{n}} tentatives',
    working_days_one: '{{n}} jour ouvré',
    working_days_other: '{{n}} jours ouvrés',
    percent_one: '{{n}} %',
    percent_other: '{{n}} %',
    seconds_one: '{{n}} seconde',
    seconds_other: '{{n}} secondes',
    clicks_one: '{{n}} clic',
    clicks_other: '{{n}} clics',
    people_one: '{{n}} personne',
    people_other: '{{n}} personnes',
    calendar_days_one: '{{n}} jour',
    calendar_days_other: '{{n}} jours',
    minutes_one: '{{n}} minute',
    minutes_other: '{{n}} minutes',
  },
  leftOut: {
    title: 'Ce qui n’est pas compté, et pourquoi',
    nothing: 'Rien n’a été écarté.',
    locked: 'Les audits et réponses écartés se lisent avec les résultats détaillés.',
    channel: {
      no_account: '{{channel}} : le site n’a pas de compte. Le canal est absent, sans pénalité.',
      not_measured: '{{channel}} : rien n’y a été mesuré pour ce chiffre. Le canal est absent, sans pénalité.',
      no_criterion:
        '{{channel}} : la grille n’y pose aucun critère de ce chiffre. Le canal n’y entre pas, quel que soit son score.',
    },
    physical:
      'Visite sur place : elle a son propre score et n’entre jamais ici, pour que tous les participants se comparent sur les mêmes canaux.',
    audit: {
      INSUFFICIENT:
        'Audit n° {{number}} ({{channel}}) : ses réponses ne couvrent que {{coverage}} du poids du canal, il en faut 60 %.',
      NOTHING_APPLICABLE: 'Audit n° {{number}} ({{channel}}) : aucun critère de ce chiffre ne s’y appliquait.',
      NO_ANSWER:
        'Audit n° {{number}} ({{channel}}) : personne n’a répondu, et la grille ne compte pour 0 aucun des critères de ce chiffre dans ce cas.',
    },
    answers: {
      NOT_APPLICABLE_one: '{{count}} critère sans objet : il ne s’appliquait pas à ce contact.',
      NOT_APPLICABLE_other: '{{count}} critères sans objet : ils ne s’appliquaient pas à ces contacts.',
      ABSENT_one: '{{count}} réponse qui ne pouvait pas être donnée, faute de contact ou de situation observée.',
      ABSENT_other: '{{count}} réponses qui ne pouvaient pas être données, faute de contact ou de situation observée.',
    },
    noContact_one: 'En revanche, {{count}} critère compte pour 0 : personne n’a répondu dans le délai d’observation.',
    noContact_other:
      'En revanche, {{count}} critères comptent pour 0 : personne n’a répondu dans le délai d’observation.',
  },
  interval: {
    title: 'À quel point en sommes-nous sûrs ?',
    none: 'La méthode ne donne pas d’intervalle à ce chiffre, qui repose sur des morceaux d’audits : lisez-le comme une piste.',
    unknown: 'Trop peu de sites ont été audités deux fois pour estimer la dispersion des audits : pas d’intervalle.',
    inspected: 'Ce canal est examiné en entier, non par sondage : il n’a pas d’intervalle.',
    channel:
      'Deux audits d’un même site donnent rarement tout à fait le même score. Leur dispersion est mesurée sur toute l’édition, puis ramenée à votre nombre d’audits.',
    channelSum_one:
      'Variance entre audits d’un même site : {{variance}}. Avec {{n}} audit, l’erreur type est √({{variance}} ÷ {{n}}) = {{se}}.',
    channelSum_other:
      'Variance entre audits d’un même site : {{variance}}. Avec {{n}} audits, l’erreur type est √({{variance}} ÷ {{n}}) = {{se}}.',
    overall:
      'Deux audits d’un même site donnent rarement tout à fait le même score. Chaque canal ajoute son incertitude : part² × variance ÷ audits. La variance est mesurée sur toute l’édition.',
    caption: 'Ce que chaque canal ajoute à l’incertitude',
    variance: 'Variance',
    added: 'Ajoute',
    seenWhole: 'vu en entier',
    root: 'L’erreur type est la racine de cette somme : √{{sum}} = {{se}}.',
    sentence: 'L’intervalle à 95 % : {{value}} ± {{z}} × {{se}}, soit de {{low}} à {{high}}.',
    cut: 'Il est arrêté à 0 et à 100.',
  },
  peers: {
    title: 'Vos pairs, à côté de vous',
    ladder:
      'On cherche d’abord parmi les structures de votre catégorie, puis de votre famille, puis parmi toutes. Le premier groupe qui compte au moins cinq autres structures ayant ce chiffre est retenu. La vôtre n’en fait jamais partie.',
    rung: {
      category_one: 'Votre catégorie a suffi ({{category}}) : {{n}} autre structure.',
      category_other: 'Votre catégorie a suffi ({{category}}) : {{n}} autres structures.',
      family_one: 'Votre catégorie n’en comptait pas assez ; votre famille en a {{n}}.',
      family_other: 'Votre catégorie n’en comptait pas assez ; votre famille en a {{n}}.',
      all_one: 'Ni votre catégorie ni votre famille n’en comptaient assez : {{n}} autre structure, toutes catégories.',
      all_other:
        'Ni votre catégorie ni votre famille n’en comptaient assez : {{n}} autres structures, toutes catégories.',
    },
    mean: 'Leur moyenne est de {{mean}}. Chaque structure y compte une fois, par la moyenne de ses sites.',
    spread: 'La moitié centrale va de {{q1}} à {{q3}} ; la médiane est de {{median}}.',
    position: 'Votre score dépasse celui de {{share}} d’entre elles, une égalité comptant pour moitié.',
    never: 'Ni leurs noms, ni leurs scores, ni le plus haut ou le plus bas ne sont jamais montrés.',
    none: 'Aucun groupe n’en compte cinq : aucune moyenne de pairs n’est donnée.',
    notCompared: 'La méthode ne compare pas ce chiffre à celui des pairs.',
  },
  versions: {
    title: 'De quoi refaire ce calcul',
    gridHash: 'Empreinte de la grille',
    inputHash: 'Empreinte des données',
    inputHint: 'Deux calculs de même empreinte sont partis exactement des mêmes réponses.',
  },
} as const;
