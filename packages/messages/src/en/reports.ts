import type { reports as french } from '../fr/reports.js';
import type { Texts } from '../texts.js';

export const reports: Texts<typeof french> = {
  title: 'Your report',
  kicker: '{{organisation}} · {{edition}}',
  lead: 'A document to read, print and pass on. It is laid out in less than a minute, from the very computation you read online.',
  back: 'Results',
  ask: {
    title: 'Ask for a document',
    kind: 'Which document?',
    detailed: 'Detailed report',
    detailedText: 'Key messages, channels, determinants, criteria, strengths, priorities and a page for each site.',
    synthetic: 'Summary sheet',
    syntheticText: 'Two pages: the overall score, the channels and the mean of your peers.',
    detailedLocked: 'The detailed report comes with a paid participation: your summary sheet stays yours.',
    language: 'In which language?',
    submit: 'Ask for the document',
    notAllowedTitle: 'Your role does not allow asking for a document',
    notAllowedText: 'Ask a person with the role Owner or Member. You can download those that exist already.',
  },
  made: {
    title: 'Documents asked for',
    emptyTitle: 'No document yet',
    emptyText: 'The one you ask for shows here while it is laid out, then stays to be downloaded.',
    requested: 'Asked on',
    name: '{{kind}} in {{language}}',
    inFrench: 'French',
    inEnglish: 'English',
    progress: 'Layout: {{document}}',
    download: 'Download (PDF)',
    downloadOf: 'Download: {{document}} (PDF)',
    failed: 'The layout failed. Ask for the document again; if it fails again, write to us.',
    ready: 'The document is ready: {{document}}.',
  },
};
