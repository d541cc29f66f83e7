export const legal = {
  translation: 'Ce texte fait foi.',
  notice: {
    title: 'Mentions légales',
    lead: 'Qui publie ce site, et d’où viennent les données qu’il montre.',
    publisher: {
      title: 'Éditeur',
      text: 'Ce site est publié par {{operator}}, opérateur du baromètre.',
      unknown:
        'Ce site est publié par l’opérateur du baromètre. Aucune édition n’est ouverte en ce moment ; écrivez-nous pour obtenir son identité complète.',
      name: 'Dénomination',
      form: 'Forme juridique',
      address: 'Adresse',
      registration: 'Immatriculation',
      director: 'Direction de la publication',
      demonstration: 'Sur cette installation de démonstration, l’opérateur est inventé.',
    },
    hosting: {
      title: 'Hébergement',
      text: 'Ce service est installé à l’adresse {{address}}. Hébergeur : {{host}}.',
    },
    sources: {
      title: 'Sources et licences',
      text: 'Noms, codes et populations des communes, intercommunalités, départements et régions : découpage administratif publié par Etalab à partir des données de l’Insee et de la DGCL, sous Licence Ouverte 2.0. Caractères Source Sans 3 et Source Serif 4 : Adobe, sous licence SIL Open Font.',
    },
    independence: {
      title: 'Indépendance',
      text: 'Ce site n’est pas un site de l’État. Il n’utilise ni son identité visuelle, ni ses caractères.',
    },
    contact: {
      title: 'Signaler un contenu ou une faille',
      text: 'Écrivez-nous par le formulaire. Pour une faille de sécurité, indiquez-le dans l’objet et ne publiez rien avant notre réponse.',
      link: 'Ouvrir le formulaire',
    },
  },
  privacy: {
    title: 'Données personnelles',
    lead: 'Le baromètre mesure des services, pas des personnes. Voici les seules données personnelles que ce site traite.',
    controller: {
      title: 'Responsable du traitement',
      text: 'L’opérateur du baromètre décide de ces traitements. Écrivez-lui par le formulaire de contact.',
    },
    account: {
      title: 'Votre compte',
      text: 'Nom, adresse électronique et mot de passe, pour suivre vos inscriptions et vous adresser vos résultats. Le mot de passe n’est conservé que sous une forme qui ne permet pas de le relire. Fondement : l’exécution du contrat ou des démarches qui le précèdent. Ces données sont conservées tant que votre compte existe et supprimées à votre demande.',
    },
    orders: {
      title: 'Commandes et paiements',
      text: 'Ce que la loi demande de garder pour la comptabilité, pendant dix ans. Votre numéro de carte est saisi chez le prestataire de paiement ; il ne nous parvient jamais.',
    },
    messages: {
      title: 'Messages',
      text: 'Le formulaire de contact et les courriels que nous vous envoyons sont conservés par l’opérateur pour pouvoir vous répondre. Fondement : son intérêt légitime à tenir une correspondance.',
    },
    audits: {
      title: 'Audits',
      text: 'Les résultats ne nomment ni agent, ni auditeur. Une structure ne connaît jamais l’identité des citoyens mystère, qui ne connaissent pas non plus votre formule.',
    },
    sharing: {
      title: 'Qui reçoit ces données',
      text: 'Les personnes autorisées de votre structure et de l’opérateur, et le prestataire de paiement pour ce qui le concerne. Elles ne sont ni vendues, ni utilisées pour de la prospection.',
    },
    cookies: {
      title: 'Cookies',
      text: 'Un seul, indispensable : il vous garde connecté. Votre choix d’apparence reste dans votre navigateur. Il n’y a ni mesure d’audience, ni contenu d’un autre site ; c’est pourquoi aucun bandeau ne vous demande votre accord.',
    },
    rights: {
      title: 'Vos droits',
      text: 'Vous pouvez demander à voir vos données, les corriger, les effacer, les recevoir ou en limiter l’usage. La réponse vient dans le mois. Si elle ne vous convient pas, vous pouvez saisir la CNIL (cnil.fr).',
      link: 'Exercer un droit',
    },
  },
  accessibility: {
    title: 'Déclaration d’accessibilité',
    lead: 'Ce site vise le niveau AA du RGAA 4.1 et des WCAG 2.2. Il n’a pas encore été audité : il est donc déclaré non conforme, comme la règle le prévoit.',
    state: {
      title: 'État de conformité',
      text: 'Non conforme, faute d’audit par une personne indépendante. Cette déclaration a été établie le {{date}}. Elle s’applique à l’ensemble de ce site.',
    },
    tests: {
      title: 'Ce que nous vérifions déjà',
      text: 'À chaque version, un outil automatique (axe-core) parcourt toutes les pages dans les deux langues. Il ne détecte qu’une partie des défauts : cela ne remplace pas un audit.',
    },
    limits: {
      title: 'Ce qui reste à vérifier',
      text: 'La lecture de chaque parcours avec un lecteur d’écran, et celle des rapports PDF, qui sont balisés mais n’ont pas été relus par une personne qui les utilise ainsi. La page de paiement appartient à un prestataire.',
    },
    feedback: {
      title: 'Un obstacle ?',
      text: 'Écrivez-nous : nous vous répondons, et vous donnons autrement l’information qui vous manque.',
      link: 'Signaler un obstacle',
    },
    appeal: {
      title: 'Recours',
      text: 'Si notre réponse ne vous satisfait pas, vous pouvez saisir le Défenseur des droits : par son formulaire (formulaire.defenseurdesdroits.fr), par téléphone au 09 69 39 00 00, ou par courrier gratuit, sans timbre, à Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
    },
  },
} as const;
