import type { RequestLanguage } from '../../../platform/context/request-context.js';
import { type BilingualText, InvalidInput } from '../../../platform/errors/invalid-input.js';

const problems = {
  email_invalid: {
    fr: 'Indiquez une adresse électronique complète, par exemple prenom.nom@mairie.fr.',
    en: 'Give a full e-mail address, such as first.last@example.org.',
  },
  already_member: {
    fr: 'Cette personne appartient déjà à votre espace : elle trouve cette inscription dans « S’inscrire ».',
    en: 'This person belongs to your space already: they find this registration under “Register”.',
  },
  too_many: {
    fr: 'Vingt invitations sont déjà en attente. Attendez qu’elles soient acceptées ou que leur délai passe.',
    en: 'Twenty invitations are waiting already. Wait until they are accepted or until their time is over.',
  },
  too_many_an_hour: {
    fr: 'Votre espace a envoyé beaucoup d’invitations en peu de temps. Réessayez dans une heure.',
    en: 'Your space sent many invitations in a short time. Try again in an hour.',
  },
  asked_lately: {
    fr: 'Une invitation est partie à cette adresse il y a moins d’une heure. Votre collègue peut la chercher dans son courrier indésirable ; vous pourrez la renvoyer ensuite.',
    en: 'An invitation was sent to this address less than an hour ago. Your colleague may find it among unwanted mail; you can send it again later.',
  },
} as const satisfies Record<string, BilingualText>;

/** The answer to an invitation that cannot be sent. */
export function invalidInvitation(problem: keyof typeof problems, language: RequestLanguage): InvalidInput {
  return new InvalidInput('email', problems[problem], language);
}

/** Why a link leads nowhere. */
export const refusals = {
  INVITATION_UNKNOWN: {
    fr: 'Ce lien ne correspond à aucune invitation, ou il a déjà servi. Demandez à votre collègue de vous inviter à nouveau.',
    en: 'This link matches no invitation, or it was used already. Ask your colleague to invite you again.',
  },
  INVITATION_EXPIRED: {
    fr: 'Le délai de cette invitation est passé. Demandez à votre collègue de vous inviter à nouveau.',
    en: 'The time of this invitation is over. Ask your colleague to invite you again.',
  },
  INVITATION_FOR_ANOTHER: {
    fr: 'Cette invitation a été envoyée à une autre adresse que celle de votre compte. Connectez-vous avec l’adresse qui a reçu le courriel.',
    en: 'This invitation was sent to another address than that of your account. Sign in with the address that received the e-mail.',
  },
} as const satisfies Record<string, BilingualText>;
