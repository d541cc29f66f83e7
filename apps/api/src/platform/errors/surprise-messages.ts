import type { RequestLanguage } from '../context/request-context.js';
import type { ForbiddenReason } from './surprises.js';

export type SurpriseCode = 'SIGNED_OUT' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_REQUEST' | 'INTERNAL';

/** Code sent for each reason of a refusal. */
export const forbiddenCodes: Record<ForbiddenReason, SurpriseCode> = {
  signed_out: 'SIGNED_OUT',
  no_organisation: 'FORBIDDEN',
  no_operator: 'FORBIDDEN',
  role: 'FORBIDDEN',
};

/** What a person reads. The number of the request follows it on screen. */
export const surpriseMessages: Record<SurpriseCode, Record<RequestLanguage, string>> = {
  SIGNED_OUT: {
    fr: 'Votre session a expiré ou vous n’êtes pas connecté. Reconnectez-vous pour continuer.',
    en: 'Your session has ended or you are not signed in. Sign in again to go on.',
  },
  FORBIDDEN: {
    fr: 'Votre rôle ne permet pas cette action. Demandez à une personne responsable de votre structure.',
    en: 'Your role does not allow this. Ask an owner of your organisation.',
  },
  NOT_FOUND: {
    fr: 'Cet élément n’existe pas ou n’est pas accessible depuis votre espace.',
    en: 'This does not exist, or cannot be reached from your space.',
  },
  BAD_REQUEST: { fr: 'La demande n’a pas pu être lue.', en: 'The request could not be read.' },
  INTERNAL: {
    fr: 'Une erreur inattendue est survenue. Rien n’a été enregistré. Réessayez ; si elle persiste, écrivez-nous avec le numéro ci-dessous.',
    en: 'Something unexpected went wrong. Nothing was saved. Try again; if it persists, write to us with the number below.',
  },
};
