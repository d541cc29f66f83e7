import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { RequestLanguage } from '../../../platform/context/request-context.js';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import type { BilingualText } from '../../../platform/errors/invalid-input.js';

@ObjectType('VisitsExhausted', {
  implements: () => ExpectedError,
  description: 'More physical visits are asked for than the field work of the edition has left.',
})
export class VisitsExhausted extends ExpectedError {
  override readonly code = 'VISITS_EXHAUSTED';
  override readonly message: string;

  @Field(() => Int, { description: 'Sites that can still have physical visits.' })
  readonly left: number;

  constructor(left: number, language: RequestLanguage) {
    super();
    this.left = left;
    this.message = textFor(left)[language];
  }
}

function textFor(left: number): BilingualText {
  if (left === 0) {
    return {
      fr: 'Toutes les visites physiques de cette édition sont commandées. Inscrivez vos sites sans cette option : les autres canaux ne changent pas.',
      en: 'Every physical visit of this edition is ordered. Register your sites without this option: the other channels stay the same.',
    };
  }
  return {
    fr: `Il reste des visites physiques pour ${left} ${left === 1 ? 'site' : 'sites'} seulement. Gardez cette option pour ${left} ${left === 1 ? 'site' : 'sites'} au plus.`,
    en: `Physical visits are left for ${left} ${left === 1 ? 'site' : 'sites'} only. Keep this option for ${left} ${left === 1 ? 'site' : 'sites'} at most.`,
  };
}
