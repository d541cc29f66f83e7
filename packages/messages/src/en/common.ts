import type { common as french } from '../fr/common.js';
import type { Texts } from '../texts.js';

export const common: Texts<typeof french> = {
  product: 'Citizen experience barometer',
  productShort: 'Barometer',
  language: {
    fr: 'Français',
    en: 'English',
    switchTo: 'Lire cette page en français',
    shortTo: 'FR',
  },
  scheme: { label: 'Appearance', light: 'Light', dark: 'Dark', auto: 'Same as my device' },
  navigation: {
    skip: 'Skip to content',
    main: 'Main navigation',
    breadcrumbs: 'Breadcrumb',
    operator: '{{name}} console',
    signIn: 'Sign in',
    signOut: 'Sign out',
    section: 'Sections',
  },
  footer: {
    method: 'How scores are calculated',
    label: 'Legal information',
    legal: 'Legal notice',
    privacy: 'Personal data',
    accessibility: 'Accessibility: not compliant',
    contact: 'Write to us',
    noCookie: 'This site sets no tracker. One cookie only: the one that keeps you signed in.',
  },
  action: {
    cancel: 'Cancel',
    retry: 'Try again',
    showTable: 'Show the data as a table',
    hideTable: 'Hide the table',
    showMore: 'Show more',
  },
  state: {
    loading: 'Loading',
    notProvided: 'not provided',
    yes: 'yes',
    no: 'no',
  },
  table: {
    region: 'Table: {{caption}}. It may scroll sideways.',
    sortBy: 'Sort by {{column}}',
  },
  progress: {
    queued: 'Waiting to start',
    running: 'Running: {{done}} of {{total}}',
    runningUnknown: 'Running',
    succeeded: 'Done',
    failed: 'Stopped: {{reason}}',
    leave: 'You may leave this page: the work goes on and its result is kept.',
  },
  figure: {
    audits_one: '{{count}} audit',
    audits_other: '{{count}} audits',
    notMeasured: 'Not measured',
  },
  form: {
    parisTime: 'Paris time.',
    optional: 'optional',
    problemTitle_one: 'One point needs correcting',
    problemTitle_other: '{{count}} points need correcting',
    sending: 'Sending',
    signInAside: 'Sign in in a new tab, then send this form again',
    showPassword: 'Show password',
  },
  edition: '{{name}} edition',
  editionInText: '{{name}} edition',
};
