export const home = {
  title: 'Sachez comment vos usagers sont accueillis, et quelle est votre place parmi vos pairs.',
  pageName: 'Mesurer l’accueil des usagers',
  lead: 'Des citoyens mystère contactent vos services par téléphone, courriel, courrier, site internet et réseaux sociaux : {{audits}} audits par site. Vous recevez vos scores, leur marge d’incertitude et votre place parmi des structures comparables.',
  leadAlone:
    'Des citoyens mystère contactent vos services par téléphone, courriel, courrier, site internet et réseaux sociaux. Vous recevez vos scores, leur marge d’incertitude et votre place parmi des structures comparables.',
  audience:
    'Pour les communes, intercommunalités, départements, régions, maisons France services et organismes publics locaux.',
  kicker: {
    open: '{{edition}} : inscriptions jusqu’au {{date}}',
    soon: '{{edition}} : inscriptions à partir du {{date}}',
    over: '{{edition}} : inscriptions closes depuis le {{date}}',
    closed: '{{edition}} : inscriptions closes',
  },
  deadline: {
    label: 'Inscriptions',
    open: 'jusqu’au {{date}}',
    soon: 'à partir du {{date}}',
    over: 'closes depuis le {{date}}',
    closed: 'closes',
  },
  fieldWork: { label: 'Audits', between: 'du {{from}} au {{to}}' },
  rules: {
    label: 'Règles',
    link: 'Lire ce qui est publié',
    draw: 'Suivre et vérifier le tirage',
  },
  results: { label: 'Résultats', on: 'le {{date}}' },
  closed: {
    title: 'Aucune édition n’est ouverte aux inscriptions',
    explanation:
      'Écrivez-nous pour être prévenu de la prochaine. Les participants des éditions passées retrouvent leurs résultats en se connectant.',
    action: 'Nous écrire',
  },
  offers: {
    title: 'Deux façons de participer',
    free: {
      name: 'Participation gratuite',
      price: '0 €',
      unit: 'un site par structure',
      action: 'Demander une place gratuite',
      received: 'Vous recevez',
      receives: {
        channels: 'le score moyen de chaque canal, avec sa marge d’incertitude',
        peers: 'une première comparaison avec vos pairs',
        sheet: 'une fiche de synthèse de deux pages',
      },
      excluded: 'N’est pas compris',
      excludes: {
        detail: 'le détail par déterminant, étape et critère',
        report: 'le rapport personnalisé',
        visits: 'la visite sur place',
      },
      condition:
        '{{places}} places pour cette édition, attribuées d’abord aux structures qui n’ont jamais participé. La demande n’engage à rien ; la réponse vient par courriel.',
    },
    paid: {
      name: 'Participation payante',
      from: 'à partir de {{amount}} HT',
      fromGross: 'soit {{amount}} TTC, un site compris',
      action: 'Commander une participation',
      received: 'Vous recevez',
      receives: {
        place: 'une place assurée dès le paiement',
        detail: 'tous vos résultats : canaux, déterminants, étapes et critères',
        report: 'un rapport personnalisé, avec vos points forts et vos priorités',
        sites: 'les mêmes résultats pour chacun de vos sites inscrits',
      },
      excluded: 'N’est pas compris',
      excludes: {
        visits: 'la visite sur place : en option, site par site',
        advice: 'l’accompagnement par un consultant et toute certification',
      },
      condition:
        'Paiement par carte sur une page sécurisée. Le prix exact dépend de votre catégorie ; il est affiché avant de créer un compte, ci-dessous.',
    },
  },
  sample: {
    title: 'Ce que vous lirez',
    takeaway:
      'Dans cet exemple, le téléphone est au-dessus des pairs au-delà du hasard ; l’écart sur le courrier peut n’être qu’un effet de l’échantillon.',
    you: 'Vous et votre marge',
    peers: 'La moitié centrale de vos pairs',
    caption: 'Exemple inventé, scores de 0 à 100',
    channel: 'Canal',
    score: 'Score',
    margin: 'Marge',
    range: 'de {{low}} à {{high}}',
    reports: 'Lire des exemples complets',
    detailed: 'Rapport détaillé (participation payante, PDF)',
    synthetic: 'Fiche de synthèse (participation gratuite, PDF)',
    reportsNote: 'Structures et résultats inventés.',
  },
  steps: {
    title: 'Comment cela se passe',
    register: {
      title: 'Vous inscrivez votre structure',
      text: 'Une dizaine de minutes : votre structure, vos sites, votre formule. Rien à préparer.',
    },
    audit: {
      title: 'Des citoyens mystère vous contactent',
      text: 'Les mêmes demandes ordinaires pour tous les participants. Vous ne connaissez ni les dates, ni les demandes, ni les personnes.',
    },
    review: {
      title: 'Chaque audit est relu',
      text: 'Une personne qui n’a pas fait l’audit en vérifie les réponses avant tout calcul.',
    },
    results: {
      title: 'Vous lisez vos résultats',
      text: 'Toutes les structures les reçoivent le même jour, en ligne et en PDF.',
    },
  },
  measured: {
    title: 'Ce qui est mesuré',
    lead: '{{criteria}} critères, répartis sur les canaux et regroupés en huit déterminants, de la réactivité au traitement des réclamations.',
    caption: 'Audits par site et poids de chaque canal dans le score global',
    channel: 'Canal',
    audits: 'Audits',
    weight: 'Poids',
    optional: 'en option',
    outside: 'hors score global',
  },
  prices: {
    title: 'Les prix',
    lead: 'Un prix par catégorie de structure, un site compris. TVA à {{rate}}.',
    caption: 'Prix de la participation par catégorie, et des options',
    line: 'Catégorie ou option',
    additionalSite: 'Chaque site supplémentaire',
    physicalVisits: 'Visites sur place, par site',
    net: 'HT',
    gross: 'TTC',
    demonstration: 'Ces montants ne sont pas ceux d’un barème public : ils servent à essayer le service.',
  },
  promises: {
    title: 'Qui voit quoi',
    own: 'Vos scores ne sont lus que par votre structure et par l’opérateur du baromètre. Aucun classement nominatif n’est publié.',
    peers: 'Vos pairs ne voient que des moyennes, jamais sur moins de cinq structures.',
    agents: 'Aucun agent n’est nommé dans les résultats. Ils ne servent pas à évaluer des personnes.',
    chance: 'Un écart que le hasard explique est écrit « pas de différence détectable », jamais « baisse ».',
  },
} as const;
