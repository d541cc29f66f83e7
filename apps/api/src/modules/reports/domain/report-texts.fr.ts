/** The French words of the reports, which give the English ones their shape; `{name}` marks a value to put in. */
export const reportTextsFr = {
  titleDetailed: 'Rapport détaillé',
  titleSynthetic: 'Fiche synthétique',
  demonstration: 'Données de démonstration',
  figures: 'Chiffres {base} · grille {grid} · méthode {method} · au {date}',
  contents: 'Dans ce rapport',
  facts: {
    edition: 'Édition',
    fieldWork: 'Audits menés',
    fieldWorkValue: 'du {from} au {to}',
    asOf: 'Chiffres arrêtés au',
    category: 'Catégorie',
    sites: 'Sites de ce rapport',
    audits: 'Audits notés',
    grid: 'Version de la grille',
    method: 'Version de la méthode',
    run: 'Calcul',
    figuresBase: 'Base des chiffres',
  },
  words: {
    outOf: 'sur 100',
    range: '{low} à {high}',
    plusOrMinus: '±\u00a0{half}',
    audit: '{n} audit',
    audits: '{n} audits',
    inspected: 'vu en entier',
    noChannel: 'Pas de compte, sans pénalité',
    notMeasured: 'Non mesuré',
    notPublished: 'Non publié\u00a0: trop peu d’audits',
    tooFewPeers: 'trop peu de pairs',
    peersDiffer: 'selon le site',
    none: '–',
    more: '+\u00a0{gain}',
  },
  columns: {
    channel: 'Canal',
    site: 'Site',
    determinant: 'Déterminant',
    reference: 'Réf.',
    criterion: 'Critère',
    audits: 'Audits',
    you: 'Vous',
    overall: 'Global',
    interval: 'Intervalle\nà 95\u202f%',
    margin: 'Marge',
    peersMean: 'Moyenne\ndes pairs',
    peersHalf: 'Moitié\ncentrale',
    peersCount: 'Nombre\nde pairs',
    reading: 'Lecture',
    weight: 'Poids',
    share: 'Part du global',
    gain: 'Gain\npossible',
  },
  readings: {
    above: 'au-dessus des pairs',
    below: 'en dessous des pairs',
    undetectable: 'pas de différence détectable',
    unknown: 'pas de conclusion',
  },
  places: {
    phone: 'au téléphone',
    email: 'par courriel',
    letter: 'par courrier',
    website: 'sur le site internet',
    social: 'sur les réseaux sociaux',
    physical: 'lors des visites sur place',
    other: 'sur le canal «\u00a0{label}\u00a0»',
  },
  peers: {
    category: '{n} autres structures de la même catégorie, «\u00a0{category}\u00a0»',
    family:
      '{n} autres structures de la même famille, «\u00a0{family}\u00a0», faute d’un nombre suffisant dans la catégorie',
    all: '{n} autres structures de toutes catégories, faute d’un nombre suffisant de structures plus proches',
  },
  essentials: {
    title: 'L’essentiel',
    scoreOne: 'Votre score global est de {value} sur 100.',
    scoreSite: 'Ce site obtient {value} sur 100.',
    scoreNamed: 'Le site «\u00a0{site}\u00a0» obtient un score global de {value} sur 100.',
    scoreMany: 'Vos {count} sites obtiennent en moyenne {value} sur 100.',
    scorePartly: 'Cette moyenne porte sur {published} sites sur {count}\u00a0: les autres ont trop peu d’audits notés.',
    coversMany:
      'Les chiffres d’ensemble sont la moyenne des {count} sites de ce rapport, présentés un par un au chapitre «\u00a0Vos sites\u00a0».',
    leavesOut:
      'Hors de ce rapport\u00a0: {sites}, en participation gratuite. Sa fiche synthétique donne ses résultats, qui n’entrent dans aucun de ces chiffres.',
    interval: 'Compte tenu du nombre d’audits, la valeur se situe très probablement entre {low} et {high}.',
    noInterval: 'L’incertitude de ce chiffre n’a pas pu être calculée.',
    above: 'C’est au-dessus de la moyenne de vos pairs, {mean}.',
    below: 'C’est en dessous de la moyenne de vos pairs, {mean}.',
    undetectable: 'La moyenne de vos pairs est de {mean}\u00a0: pas de différence détectable.',
    unknown: 'La moyenne de vos pairs est de {mean}\u202f; sans intervalle, nous n’affirmons aucune différence.',
    noPeers: 'Trop peu de structures comparables ont ce chiffre pour en donner la moyenne.',
    peersDiffer: 'Vos sites n’ont pas tous les mêmes pairs\u00a0: la comparaison se lit site par site.',
    notPublished: 'Votre score global n’est pas publié\u00a0: il faut au moins deux canaux et six audits notés.',
    notPublishedNamed:
      'Le score global du site «\u00a0{site}\u00a0» n’est pas publié\u00a0: il faut au moins deux canaux et six audits notés.',
    notPublishedNext: 'Les canaux mesurés restent lisibles un par un dans les pages qui suivent.',
    overallRow: 'Score global',
    messages: 'Ce qu’il faut retenir',
    priorities: 'Par où commencer',
    prioritiesIntro:
      'Les trois critères qui feraient le plus monter votre score global si toutes leurs réponses valaient 100.',
    prioritiesIntroAlone:
      'Les trois critères où le poids dans le score global, multiplié par la marge qui reste jusqu’à 100, est le plus grand.',
    noPriorities: 'Aucun critère mesuré n’a de marge de progrès.',
    peersAre: 'Vos pairs\u00a0: {group}.',
  },
  messages: {
    aboveClaim: 'Vous êtes au-dessus de la moyenne de vos pairs {places}.',
    belowClaim: 'Vous êtes en dessous de la moyenne de vos pairs {places}.',
    undetectableClaim: 'Pas de différence détectable avec vos pairs {places}.',
    undetectableDetail:
      '{figures}. Les intervalles contiennent la moyenne des pairs\u00a0: le hasard suffit à expliquer l’écart.',
    wholeClaim: 'Aucune différence n’est affirmée {places}.',
    wholeDetail: '{figures}. Sans intervalle, nous donnons les chiffres sans affirmer de différence.',
    noPeersClaim: 'Trop peu de pairs pour une comparaison {places}.',
    bySiteClaim: 'La comparaison avec vos pairs se lit site par site {places}.',
    figuresOnly: '{figures}.',
    figure: '{label} {value} (pairs {mean})',
    figureAlone: '{label} {value}',
    absentClaim: 'Non mesuré\u00a0: {labels}.',
    absentDetail: 'Ce canal ne compte pas dans votre score global\u00a0: les autres canaux prennent sa part.',
    absentDetailAlone: 'Aucun audit n’a pu y être noté, ou le canal n’existe pas\u00a0: ce n’est pas un zéro.',
    absentDetailMany: 'Ces canaux ne comptent pas dans votre score global\u00a0: les autres canaux prennent leur part.',
    determinantsClaim: 'Votre déterminant le plus haut est «\u00a0{high}\u00a0», le plus bas «\u00a0{low}\u00a0».',
    determinantsDetail:
      '{highValue} contre {lowValue}. La méthode ne donne pas d’intervalle aux déterminants\u00a0: ce sont des pistes.',
    priority: '{label}',
    priorityDetail: '{channel}. Score actuel {value} sur 100\u202f; jusqu’à {gain} points de plus sur le global.',
    priorityDetailAlone: '{channel}. Score actuel {value} sur 100.',
  },
  channels: {
    title: 'Vos canaux',
    tableNote:
      'Un écart n’est affirmé que si l’intervalle à 95\u202f% laisse la moyenne des pairs en dehors. La moitié centrale va du premier au troisième quartile des pairs\u202f; elle n’est donnée qu’à partir de dix pairs.',
    peersDifferNote: 'Vos sites n’ont pas tous les mêmes pairs\u00a0: la comparaison se lit site par site.',
    manySites: 'Moyenne de vos {count} sites, canal par canal.',
    physical: 'Les visites sur place ne comptent ni dans le score global, ni dans les déterminants.',
    withPhysical: 'Avec les visites sur place, votre score global serait de {value} sur 100{interval}.',
    withPhysicalInterval: ', entre {low} et {high}',
  },
  determinants: {
    title: 'Vos déterminants',
    intro:
      'Un déterminant est une qualité du service que l’usager perçoit quel que soit le canal. Son score réunit les critères de tous les canaux communs.',
    tableNote:
      'La méthode ne donne pas d’intervalle aux déterminants\u00a0: aucune différence avec les pairs n’est affirmée ici.',
  },
  criteria: {
    title: 'Points forts et priorités',
    lead: 'Sur {measured} critères mesurés, le score est de 80 ou plus pour {high} et de moins de 40 pour {low}.',
    priorities: 'Vos priorités',
    prioritiesIntro:
      'Classées par ce qu’elles ajouteraient à votre score global si toutes leurs réponses valaient 100.',
    prioritiesIntroAlone:
      'Classées par le poids du critère dans son canal et du canal dans le score global, multiplié par la marge qui reste jusqu’à 100.',
    strengths: 'Vos points forts',
    strengthsIntro: 'Les critères au-dessus de 80 qui contribuent le plus à votre score global aujourd’hui.',
    strengthsIntroAlone: 'Les critères au-dessus de 80 qui pèsent le plus.',
    noStrengths: 'Aucun critère mesuré ne dépasse 80.',
    noPriorities: 'Aucun critère mesuré n’a de marge de progrès.',
    note: 'En points du score global, tels que la méthode les calcule. Un critère repose sur peu d’audits\u00a0: c’est une piste à vérifier, pas un verdict.',
    noteAlone: 'Un critère repose sur peu d’audits\u00a0: c’est une piste à vérifier, pas un verdict.',
    contribution: 'Apport',
    all: 'Tous les critères',
    allIntro:
      'Le score de chaque critère de la grille, canal par canal, avec son poids. Un tiret\u00a0: le critère ne s’appliquait pas.',
    allIntroMany:
      'Le score de chaque critère de la grille, canal par canal, avec son poids\u00a0: moyenne de vos sites. Un tiret\u00a0: le critère ne s’appliquait pas.',
  },
  sites: {
    title: 'Vos sites',
    dash: 'Un tiret\u00a0: non mesuré ou non publié.',
    unpublished: 'Le score global de ce site n’est pas publié\u00a0: il faut au moins deux canaux et six audits notés.',
  },
  certainty: {
    title: 'À quel point en sommes-nous sûrs\u202f?',
    lead: 'Vos {n} audits donnent une image fidèle dans ses grandes lignes, pas une mesure exacte.',
    leadFew: 'Avec {audits}, ces chiffres donnent un aperçu, pas une mesure.',
    sample:
      'Un audit est un contact\u00a0: un appel, un message, une lettre. Un autre jour, un autre agent, une autre question auraient donné un résultat un peu différent. Plus il y a d’audits, plus ces hasards se compensent.',
    interval:
      'L’intervalle à 95\u202f% dit l’ampleur du hasard. Si l’on recommençait cent fois le même nombre d’audits, l’intervalle ainsi construit contiendrait la vraie valeur environ 95 fois.',
    rule: 'Nous n’écrivons «\u00a0au-dessus\u00a0» ou «\u00a0en dessous\u00a0» des pairs que si l’intervalle laisse leur moyenne en dehors. Sinon, nous écrivons «\u00a0pas de différence détectable\u00a0»\u00a0: cela ne veut pas dire que les deux sont égaux, mais que ces audits ne permettent pas de les départager.',
    margins: 'La marge de chaque chiffre',
    inspected:
      'Le site internet est vu en entier, une seule fois, et non par échantillon\u00a0: son score n’a pas d’intervalle.',
    fine: 'Les déterminants et les critères reposent sur des parts d’audits\u00a0: ils n’ont pas d’intervalle et se lisent comme des pistes.',
    missing:
      'Un chiffre absent n’est jamais un zéro. «\u00a0Non mesuré\u00a0» veut dire qu’aucun audit n’a pu être noté\u202f; «\u00a0non publié\u00a0», que le nombre d’audits est trop faible pour un chiffre honnête.',
  },
  method: {
    title: 'Méthode',
    lead: 'Chaque chiffre de ce rapport vient d’un seul calcul, daté et conservé, que l’on peut refaire à partir des réponses.',
    audit:
      'Chaque audit répond aux critères de la grille qui s’appliquent. Son score est la moyenne de leurs scores, pondérée par leurs poids. Un contact resté sans réponse compte zéro aux critères qui l’exigent.',
    channel:
      'Le score d’un canal est la moyenne de ses audits. Le score global est la moyenne des canaux, pondérée comme suit\u202f; un canal absent laisse sa part aux autres.',
    organisation: 'Le chiffre d’une structure à plusieurs sites est la moyenne de ses sites.',
    peersTitle: 'Les pairs',
    peers:
      'Vos pairs sont les autres structures de votre catégorie qui ont le chiffre, dès qu’il y en a cinq\u202f; à défaut, celles de votre famille, puis toutes. Chaque structure compte une fois. Aucun nom, aucun minimum, aucun maximum n’est donné.',
    figuresTitle: 'L’origine des chiffres',
    rounding:
      'Les chiffres sont arrondis à une décimale à l’affichage seulement. Les écarts sont calculés avant l’arrondi.',
    shares: 'La part est celle du canal dans votre score global, une fois les canaux absents mis de côté.',
    demonstration:
      'Ce rapport est fait de données de démonstration\u00a0: la structure, les réponses et les poids des canaux sont inventés.',
  },
  synthetic: {
    figures: 'Vos canaux en chiffres',
    oneSiteOnly:
      'Cette fiche porte sur un seul site, «\u00a0{site}\u00a0», parmi les {count} de votre structure dans cette édition. Ce ne sont pas les chiffres de la structure entière.',
    about: 'À propos de cette fiche',
    contains:
      'Cette fiche donne le score moyen de chaque canal, le score global, et la moyenne des pairs pour ces mêmes chiffres. Le rapport détaillé, qui accompagne une participation payante, y ajoute les déterminants, les critères, les points forts et les priorités.',
    tableNote: 'Un écart n’est affirmé que si l’intervalle à 95\u202f% laisse la moyenne des pairs en dehors.',
  },
} as const;
