import type { sites as french } from '../fr/sites.js';
import type { Texts } from '../texts.js';

export const sites: Texts<typeof french> = {
  table: {
    caption_one: '{{count}} site',
    caption_other: '{{count}} sites',
    name: 'Name',
    place: 'Place',
    central: 'Rank',
    isCentral: 'Central',
    isSecondary: 'Secondary',
    certified: 'Certified',
    social: 'Social media account',
  },
  empty: {
    title: 'Your sites will be here',
    text: 'Begin with the main reception. You can add others whenever you like.',
  },
  add: {
    title: 'Add a site',
    lead: 'A place or service that people contact: the town hall reception, a library, a counter.',
    notAllowedTitle: 'Your role does not allow you to add a site',
    action: 'Add a site',
    submit: 'Add this site',
    name: 'Name of the site',
    nameHint: 'As people know it, for instance: Town hall reception.',
    postcode: 'Postcode',
    city: 'Town',
    rank: 'Is this site the main place of reception?',
    rankCentral: 'Yes, it is the central site',
    rankSecondary: 'No, it is a secondary site',
    isCertified: 'The reception of this site is certified',
    isCertifiedHint: 'A valid certification of the quality of reception or of the relation with users.',
    hasSocialAccount: 'This site has a social media account',
    hasSocialAccountHint:
      'Without an account, this channel is neither audited nor counted. The other audits stay the same.',
    problem: {
      nameMissing: 'Give the name of the site.',
      nameLong: 'The name has 200 characters at most.',
      postcodeShape: 'A postcode has five digits.',
    },
  },
};
