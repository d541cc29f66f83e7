/** How scores are calculated, step by step, told with the reader's own figures or with those of the demonstration. */
export const method = {
  title: 'Comment les scores sont calculés',
  link: 'Comment les scores sont calculés, avec vos chiffres',
  crumb: 'La méthode',
  lead: {
    own: 'D’une réponse au score global, pas à pas, avec les chiffres du site « {{site}} ».',
    sample: 'D’une réponse au score global, pas à pas, avec les chiffres d’un exemple.',
  },
  sampleNote:
    'Les chiffres de cette page sont inventés et n’appartiennent à aucune structure. La méthode, elle, est celle des vrais résultats.',
  example: { own: 'Chez vous', sample: 'Dans l’exemple' },
  seeCalculation: 'Voir le calcul entier',
  answer: {
    title: '1. Une réponse devient un score',
    text: 'Chaque critère est une question de fait : un délai, un oui ou un non, un point d’une échelle. La grille fixe d’avance le score de chaque réponse, de 0 à 100. Le citoyen mystère constate, il ne note pas.',
    closed:
      'Votre participation n’ouvre pas les réponses. Voici un critère de la grille de démonstration, avec une réponse inventée.',
    given: 'Réponse : {{given}}. Score : {{score}} sur 100. Poids du critère : {{weight}}.',
    scale: 'La grille donne {{bands}}, et 0 au-delà.',
    band: '{{score}} jusqu’à {{limit}}',
  },
  audit: {
    title: '2. Les réponses d’un audit font sa moyenne',
    text: 'Chaque réponse compte selon le poids de son critère. Un critère sans objet sort du calcul. Quand personne n’a jamais répondu, les critères que la grille désigne pour ce cas comptent pour 0 ; les autres sortent du calcul.',
    sum: '{{channel}}, audit n° {{number}} : {{count}} critères comptent. On additionne score × poids, puis on divise par les poids.',
    sumOfSample:
      '{{channel}}, un des {{audits}} audits : {{count}} critères comptent. On additionne score × poids, puis on divise par les poids.',
    coverage:
      'Un audit abouti dont les réponses couvrent moins de 60 % du poids de son canal est écarté. Celui-ci en couvre {{coverage}}.',
    closed_one:
      'Vous avez {{count}} audit noté. Le détail des audits fait partie des résultats détaillés, que donne une participation payante.',
    closed_other:
      'Vous avez {{count}} audits notés. Le détail des audits fait partie des résultats détaillés, que donne une participation payante.',
  },
  channel: {
    title: '3. Les audits d’un canal font sa moyenne',
    text: 'Tous les audits d’un canal comptent autant, ceux où personne n’a répondu compris.',
    mean_one: '{{channel}} : un seul audit noté, {{value}}.',
    mean_other: '{{channel}} : la moyenne de {{count}} audits notés est {{value}}.',
  },
  overall: {
    title: '4. Les canaux font le score global',
    text: 'Chaque canal a un poids, le même pour tous les participants de l’édition. Un canal qui n’existe pas sort du calcul, et les poids des autres sont ramenés à 100 % : il ne coûte rien.',
    conditions: 'Le score global est publié à partir de deux canaux et de six audits notés, hors visites sur place.',
    whole: 'Ici tous les canaux ont été mesurés : leurs poids font 1, il n’y a rien à ramener.',
    absent:
      'Votre score global n’est pas publié : il y a moins de deux canaux ou moins de six audits notés, hors visites sur place.',
    parts: 'Déterminants et étapes se calculent de la même façon, en ne gardant que leurs critères.',
  },
  sure: {
    title: '5. À quel point en sommes-nous sûrs ?',
    text: 'Quelques contacts ne sont pas tous les contacts : d’autres appels auraient donné un score un peu différent. L’intervalle dit de combien. Si la même mesure était refaite cent fois, environ 95 des intervalles contiendraient la vraie valeur.',
    narrow: 'Plus il y a d’audits, et plus ils se ressemblent, plus l’intervalle est court.',
    claim:
      'Un écart n’est annoncé que s’il dépasse ce que le hasard peut raisonnablement expliquer. Sinon nous écrivons « pas de différence détectable ».',
    several:
      'Entre plusieurs sites nous demandons davantage, parce que le plus haut et le plus bas sont choisis après coup : parmi beaucoup de sites semblables, il y en a toujours deux qui s’écartent par hasard.',
    absent: 'Sans intervalle, nous n’affirmons aucune différence.',
  },
  peers: {
    title: '6. À qui vous êtes comparé',
    sample: 'Pour le téléphone, la moitié centrale des pairs va de {{low}} à {{high}}.',
  },
  leftOut: {
    title: '7. Ce qui n’est pas compté',
    physical:
      'Les visites sur place ont leur propre score. Elles n’entrent ni dans le score global, ni dans les déterminants, ni dans les étapes : les participations gratuites n’en ont pas, et tout le monde doit rester comparable.',
    channel: 'Un canal absent, comme les réseaux sociaux d’un site sans compte, n’est ni noté ni remplacé.',
    audits: 'Un audit aux réponses trop peu nombreuses est écarté en entier.',
    missing: 'Un chiffre qui manque s’écrit « non mesuré ». Ce n’est jamais un zéro.',
    own: 'Voici ce qui a été écarté de votre score global.',
    nothing: 'Rien n’a été écarté de votre score global.',
  },
  panel: {
    title: '8. Le panel et les poids',
    panel:
      'Le panel réunit tous les sites de l’édition. Sa moyenne est donnée telle quelle, puis redressée : chaque catégorie de structures y pèse selon son nombre dans le pays, entre un tiers et trois fois son poids dans l’échantillon. Un groupe de moins de cinq structures n’est jamais montré.',
    weights:
      'La grille donne un poids à chaque critère, l’édition en donne un à chaque canal. Ils sont fixés avant les audits et valent pour tous.',
    demonstration: 'Ces poids sont des valeurs de démonstration.',
  },
  check: {
    title: '9. Vérifier par vous-même',
    links:
      'Dans vos résultats, chaque chiffre souligné de points ouvre son calcul, jusqu’aux réponses quand votre participation les comprend.',
    linksOfSample:
      'Dans ses résultats, un participant ouvre le calcul de chaque chiffre ; avec une participation payante, jusqu’aux réponses.',
    export:
      'L’export CSV de vos résultats s’ouvre dans un tableur. Pour chaque site dont le score global est publié, la colonne « Points apportés au score global », additionnée sur tous les critères, redonne ce score.',
    exportOfFree:
      'L’export CSV de vos résultats s’ouvre dans un tableur. Il donne les scores de vos canaux et de leurs pairs avec une décimale. Les points de chaque critère, qui s’additionnent, viennent avec une participation payante.',
    command:
      'Le programme qui calcule les scores fait partie du code source de cette plateforme. L’opérateur, qui détient les cinq fichiers d’une édition, peut le faire tourner hors du site, sur un autre ordinateur : il retrouve exactement les mêmes nombres, avec toutes leurs décimales.',
    rounding:
      'Rien n’est arrondi en chemin : le calcul garde toutes les décimales. L’écran montre les scores avec une décimale, les points avec deux. L’export donne lui aussi les scores avec une décimale, et les points avec quatre.',
    version: 'Version {{version}} de la méthode.',
  },
} as const;
