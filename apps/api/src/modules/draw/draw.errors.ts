import { ObjectType } from '@nestjs/graphql';
import { formatDateTime } from '@barometer/messages';
import type { RequestLanguage } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import type { BilingualText } from '../../platform/errors/invalid-input.js';
import { type Edition, TransitionRefused } from '../editions/index.js';
import type { CloseRefusal, SeedRefusal } from './domain/when-steps-may.js';

/** Why a step of a draw is not taken. */
export type StepRefusal =
  | CloseRefusal
  | SeedRefusal
  | 'not_seeded'
  | 'not_drawn'
  | 'selection_over'
  | 'rehearsal_selects_nobody'
  | 'not_selected';

type Dates = Pick<Edition, 'registrationClosesAt' | 'beaconAt'>;

const refusals: Record<StepRefusal, (dates: Dates) => BilingualText> = {
  rules_not_published: () => ({
    fr: 'Les règles du tirage de cette édition ne sont pas publiées : la liste ne peut pas être close.',
    en: 'The rules of this edition’s draw are not published: the list cannot be closed.',
  }),
  closed_already: () => ({
    fr: 'La liste de cette édition est déjà close. Il n’y a jamais de second tirage.',
    en: 'The list of this edition is closed already. There is never a second draw.',
  }),
  not_in_registration: () => ({
    fr: 'La liste se clôt pendant que l’édition est à l’état « Inscriptions ouvertes ».',
    en: 'The list is closed while the edition is in state “Registrations open”.',
  }),
  still_open: ({ registrationClosesAt }) => ({
    fr: `Les inscriptions durent jusqu’au ${formatDateTime(registrationClosesAt, 'fr')} : la liste se clôt après.`,
    en: `Registrations last until ${formatDateTime(registrationClosesAt, 'en')}: the list is closed afterwards.`,
  }),
  not_closed: () => ({
    fr: 'La valeur s’enregistre une fois la liste close.',
    en: 'The value is recorded once the list is closed.',
  }),
  seeded_already: () => ({
    fr: 'La valeur est déjà enregistrée et ne change plus.',
    en: 'The value is recorded already and does not change any more.',
  }),
  beacon_to_come: ({ beaconAt }) =>
    beaconAt === null
      ? {
          fr: 'Le moment où la valeur paraît n’est pas fixé pour cette édition.',
          en: 'It is not said yet when the value of this edition comes out.',
        }
      : {
          fr: `La valeur paraît le ${formatDateTime(beaconAt, 'fr')} : elle s’enregistre après.`,
          en: `The value comes out on ${formatDateTime(beaconAt, 'en')}: it is recorded afterwards.`,
        },
  not_seeded: () => ({
    fr: 'Le tirage se calcule une fois la valeur enregistrée, et une seule fois.',
    en: 'The draw is computed once the value is recorded, and once only.',
  }),
  not_drawn: () => ({
    fr: 'Le résultat se publie une fois le tirage calculé, et une seule fois.',
    en: 'The outcome is published once the draw is computed, and once only.',
  }),
  selection_over: () => ({
    fr: 'Les inscriptions sont terminées : les structures sélectionnées ne changent plus.',
    en: 'Registrations are over: the selected structures do not change any more.',
  }),
  rehearsal_selects_nobody: () => ({
    fr: 'Les structures d’une répétition sont inventées : aucune vraie structure n’y est sélectionnée.',
    en: 'The organisations of a rehearsal are invented: no real one is selected in it.',
  }),
  not_selected: () => ({
    fr: 'Cette structure n’est pas sélectionnée, ou sa participation est déjà confirmée.',
    en: 'This organisation is not selected, or its participation is confirmed already.',
  }),
};

/** The answer to a step that is not taken. */
export function refusal(reason: StepRefusal, dates: Dates, language: RequestLanguage): TransitionRefused {
  return new TransitionRefused(refusals[reason](dates)[language]);
}

@ObjectType('BeaconValueRefused', {
  implements: () => ExpectedError,
  description:
    'The value is not one that the published rules announce: not the digits of a drand round, or it does not match the pattern.',
})
export class BeaconValueRefused extends ExpectedError {
  override readonly code = 'BEACON_VALUE_REFUSED';
  override readonly message: string;

  constructor(kind: 'drand' | 'announced', language: RequestLanguage) {
    super();
    this.message = beaconTexts[kind][language];
  }
}

const beaconTexts: Record<'drand' | 'announced', BilingualText> = {
  drand: {
    fr: 'La valeur d’un tour de drand compte 64 chiffres hexadécimaux, en minuscules. Recopiez le champ « randomness » du tour annoncé.',
    en: 'The value of a drand round has 64 hexadecimal digits, in lower case. Copy the field “randomness” of the announced round.',
  },
  announced: {
    fr: 'Cette valeur n’a pas la forme annoncée dans les règles. Recopiez-la telle qu’elle est publiée, sans espace ni ponctuation de plus.',
    en: 'This value does not have the form that the rules announce. Copy it as it is published, without any space or punctuation besides.',
  },
};

@ObjectType('StructureTakesPart', {
  implements: () => ExpectedError,
  description:
    'The structure has a registration in the edition, its own or a selection: it cannot be selected besides.',
})
export class StructureTakesPart extends ExpectedError {
  override readonly code = 'STRUCTURE_TAKES_PART';
  override readonly message: string;

  constructor(structureName: string, language: RequestLanguage) {
    super();
    this.message =
      language === 'fr'
        ? `La structure « ${structureName} » participe déjà à cette édition, de son côté ou par sélection : elle ne peut pas être sélectionnée en plus.`
        : `The organisation “${structureName}” takes part in this edition already, on its own or by selection: it cannot be selected besides.`;
  }
}
