import type { legal as french } from '../fr/legal.js';
import type { Texts } from '../texts.js';

export const legal: Texts<typeof french> = {
  translation: 'This is a translation. The French text prevails.',
  notice: {
    title: 'Legal notice',
    lead: 'Who publishes this site, and where the data it shows come from.',
    publisher: {
      title: 'Publisher',
      text: 'This site is published by {{operator}}, the operator of the barometer.',
      unknown:
        'This site is published by the operator of the barometer. No edition is open at the moment; write to us for its full identity.',
      name: 'Name',
      form: 'Legal form',
      address: 'Address',
      registration: 'Registration',
      director: 'Publication director',
      demonstration: 'On this demonstration installation, the operator is invented.',
    },
    hosting: {
      title: 'Hosting',
      text: 'This service is installed at {{address}}. Host: {{host}}.',
    },
    sources: {
      title: 'Sources and licences',
      text: 'Names, codes and populations of municipalities, intermunicipal bodies, departments and regions: administrative divisions published by Etalab from Insee and DGCL data, under the Open Licence 2.0. Typefaces Source Sans 3 and Source Serif 4: Adobe, under the SIL Open Font License.',
    },
    independence: {
      title: 'Independence',
      text: 'This is not a site of the French State. It uses neither its visual identity nor its typefaces.',
    },
    contact: {
      title: 'Report a content or a vulnerability',
      text: 'Write to us with the form. For a security vulnerability, say so in the subject and publish nothing before our answer.',
      link: 'Open the form',
    },
  },
  privacy: {
    title: 'Personal data',
    lead: 'The barometer measures services, not people. These are the only personal data this site processes.',
    controller: {
      title: 'Controller',
      text: 'The operator of the barometer decides on this processing. Write to it with the contact form.',
    },
    account: {
      title: 'Your account',
      text: 'Name, email address and password, to follow your registrations and send you your results. The password is kept only in a form that cannot be read back. Basis: performance of the contract or of the steps before it. These data are kept as long as your account exists and deleted at your request.',
    },
    orders: {
      title: 'Orders and payments',
      text: 'What the law requires to be kept for accounting, for ten years. You enter your card number at the payment provider; it never reaches us.',
    },
    messages: {
      title: 'Messages',
      text: 'The contact form and the emails we send you are kept by the operator in order to answer you. Basis: its legitimate interest in keeping a correspondence.',
    },
    audits: {
      title: 'Audits',
      text: 'Results name neither staff nor auditor. An organisation never learns who the mystery citizens are, and they do not know whether you take part free or paid.',
    },
    sharing: {
      title: 'Who receives these data',
      text: 'Authorised people of your organisation and of the operator, and the payment provider for its part. They are neither sold nor used for marketing.',
    },
    cookies: {
      title: 'Cookies',
      text: 'One only, necessary: it keeps you signed in. Your choice of appearance stays in your browser. There is no audience measurement and no content from another site, which is why no banner asks for your consent.',
    },
    rights: {
      title: 'Your rights',
      text: 'You may ask to see your data, correct them, erase them, receive them or limit their use. The answer comes within a month. If it does not suit you, you may turn to the CNIL (cnil.fr).',
      link: 'Exercise a right',
    },
  },
  accessibility: {
    title: 'Accessibility statement',
    lead: 'This site aims at level AA of RGAA 4.1 and WCAG 2.2. It has not been audited yet: it is therefore declared not compliant, as the rule provides.',
    state: {
      title: 'Compliance',
      text: 'Not compliant, for want of an audit by an independent person. This statement was made on {{date}}. It applies to the whole of this site.',
    },
    tests: {
      title: 'What we check already',
      text: 'At each version, an automatic tool (axe-core) goes through every page in both languages. It detects part of the defects only: it does not replace an audit.',
    },
    limits: {
      title: 'What remains to be checked',
      text: 'Each journey read with a screen reader, and the PDF reports, which are tagged but have not been read by a person who uses them that way. The payment page belongs to a provider.',
    },
    feedback: {
      title: 'An obstacle?',
      text: 'Write to us: we answer, and give you in another way the information you miss.',
      link: 'Report an obstacle',
    },
    appeal: {
      title: 'Appeal',
      text: 'If our answer does not satisfy you, you may turn to the Défenseur des droits (the French ombudsman): by its form (formulaire.defenseurdesdroits.fr), by phone on 09 69 39 00 00, or by free post, no stamp needed, to Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, France.',
    },
  },
};
