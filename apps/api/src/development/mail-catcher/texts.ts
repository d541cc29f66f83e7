/** The languages of the pages. */
export type PageLanguage = 'fr' | 'en';

interface PageTexts {
  title: string;
  mark: string;
  lead: string;
  empty: string;
  otherLanguage: string;
  refresh: string;
  back: string;
  from: string;
  to: string;
  received: string;
  noSubject: string;
  message: string;
  plain: string;
  attachments: string;
  missing: string;
}

/** What the pages say. No-break spaces stand before high punctuation in French. */
export const PAGE_TEXTS: Record<PageLanguage, PageTexts> = {
  fr: {
    title: 'Courriels interceptés',
    mark: 'Données de démonstration',
    lead: 'Les courriels que l’application envoie arrivent ici, et nulle part ailleurs.',
    empty: 'Aucun courriel pour l’instant. Le premier apparaîtra ici après une inscription, par exemple.',
    otherLanguage: 'English',
    refresh: 'Actualiser la liste',
    back: 'Tous les courriels',
    from: 'De',
    to: 'À',
    received: 'Reçu le',
    noSubject: '(sans objet)',
    message: 'Message',
    plain: 'Version en texte seul',
    attachments: 'Pièces jointes',
    missing: 'Ce courriel n’existe pas ou a été supprimé.',
  },
  en: {
    title: 'Caught mails',
    mark: 'Demonstration data',
    lead: 'The mails that the application sends arrive here, and nowhere else.',
    empty: 'No mail yet. The first will appear here after a registration, for example.',
    otherLanguage: 'Français',
    refresh: 'Refresh the list',
    back: 'All mails',
    from: 'From',
    to: 'To',
    received: 'Received',
    noSubject: '(no subject)',
    message: 'Message',
    plain: 'Plain text version',
    attachments: 'Attachments',
    missing: 'This mail does not exist or was deleted.',
  },
};
