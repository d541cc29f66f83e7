import { Field, Int, ObjectType } from '@nestjs/graphql';
import { formatNumber, type Language } from '@barometer/messages';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import { type BilingualText, InvalidInput } from '../../../platform/errors/invalid-input.js';
import type { RequestLanguage } from '../../../platform/context/request-context.js';
import type { CampaignProblem } from '../domain/campaign-problems.js';
import { type MergeField, mergeFields } from '../domain/merge-fields.js';

@ObjectType('RecipientsChanged', {
  implements: () => ExpectedError,
  description:
    'The segment has not the number of recipients any more that was confirmed: it is shown again before anything is sent.',
})
export class RecipientsChanged extends ExpectedError {
  override readonly code = 'RECIPIENTS_CHANGED';
  override readonly message: string;

  @Field(() => Int)
  readonly people: number;

  @Field(() => Int)
  readonly letters: number;

  constructor({ people, letters }: { readonly people: number; readonly letters: number }, language: RequestLanguage) {
    super();
    this.people = people;
    this.letters = letters;
    this.message =
      language === 'fr'
        ? `Le nombre de destinataires a changé pendant que vous lisiez : ${formatNumber(people, 'fr')} personnes, ${formatNumber(letters, 'fr')} courriels. Rien n’est parti. Relisez le segment, puis confirmez ce nombre.`
        : `The number of recipients changed while you were reading: ${formatNumber(people, 'en')} people, ${formatNumber(letters, 'en')} e-mails. Nothing was sent. Read the segment again, then confirm this number.`;
  }
}

/** A text that cannot be saved or sent, at its field. */
export function campaignRefusal(problem: CampaignProblem, language: RequestLanguage): InvalidInput {
  return new InvalidInput(problem.field, problemText(problem), language);
}

/** Fields that have nothing to say to some recipients, at the text that has them. */
export function missingValues(
  field: string,
  missing: readonly MergeField[],
  letters: number,
  language: RequestLanguage,
): InvalidInput {
  const names = (of: Language) => missing.map((one) => `{${mergeFields[one][of]}}`).join(', ');
  return new InvalidInput(
    field,
    {
      fr: `${names('fr')} n’a pas de valeur pour ${formatNumber(letters, 'fr')} des courriels. Retirez ce champ, ou resserrez le segment aux inscriptions qui en ont une.`,
      en: `${names('en')} has no value for ${formatNumber(letters, 'en')} of the e-mails. Take the field out, or narrow the segment to registrations that have one.`,
    },
    language,
  );
}

/** A segment without anybody in it. */
export function nobody(language: RequestLanguage): InvalidInput {
  const text = {
    fr: 'Ce segment n’a aucun destinataire. Élargissez les filtres.',
    en: 'This segment has no recipient. Widen the filters.',
  };
  return new InvalidInput('segment', text, language);
}

function problemText(problem: CampaignProblem): BilingualText {
  if (problem.kind === 'empty') {
    const isSubject = problem.field.startsWith('subject');
    return isSubject
      ? { fr: 'Écrivez l’objet dans les deux langues.', en: 'Write the subject in both languages.' }
      : { fr: 'Écrivez le message dans les deux langues.', en: 'Write the message in both languages.' };
  }
  if (problem.kind === 'too_long') {
    const [fr, en] = [formatNumber(problem.most, 'fr'), formatNumber(problem.most, 'en')];
    return {
      fr: `Ce texte dépasse ${fr} caractères. Raccourcissez-le.`,
      en: `This text is longer than ${en} characters. Shorten it.`,
    };
  }
  const names = problem.names.map((name) => (name.length === 1 && '{}'.includes(name) ? name : `{${name}}`)).join(', ');
  const known = (of: Language) =>
    Object.values(mergeFields)
      .map((field) => `{${field[of]}}`)
      .join(', ');
  return {
    fr: `Champ inconnu : ${names}. Les champs possibles sont ${known('fr')}.`,
    en: `Unknown field: ${names}. The fields you can use are ${known('en')}.`,
  };
}
