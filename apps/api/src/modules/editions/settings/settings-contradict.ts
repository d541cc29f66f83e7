import { Field, ObjectType } from '@nestjs/graphql';
import { createTranslator, formatDateTime, formatNumber, type Language } from '@barometer/messages';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import type { Contradiction } from '../domain/contradictions/contradiction.js';

@ObjectType('Contradiction', { description: 'A setting of an edition that contradicts another, and how to mend it.' })
export class ContradictionType {
  @Field(() => String)
  code!: string;

  @Field(() => String, {
    description: 'The setting to mend, as in `registrationClosesAt` or `fieldWorkWindows.1.endsAt`.',
  })
  field!: string;

  @Field(() => String)
  message!: string;
}

@ObjectType('SettingsContradict', {
  implements: () => ExpectedError,
  description: 'Settings of an edition cannot all be held at once; nothing was saved.',
})
export class SettingsContradict extends ExpectedError {
  override readonly code = 'SETTINGS_CONTRADICT';
  override readonly message: string;

  @Field(() => [ContradictionType])
  readonly contradictions: ContradictionType[];

  constructor(contradictions: readonly Contradiction[], language: Language) {
    super();
    const t = createTranslator(language);
    // The catalogue's spec sees to it that both languages ask for the same values; which ones, each contradiction knows.
    const sentence = t as unknown as (key: string, values: object) => string;
    this.message = t('editionSettings:contradict', { count: contradictions.length });
    this.contradictions = contradictions.map(({ code, field, values }) => ({
      code,
      field,
      message: sentence(`editionSettings:contradictions.${code}`, shownValues(values, language)),
    }));
  }
}

/** Instants, numbers, channels and categories as people read them. */
function shownValues(values: Contradiction['values'], language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(name, value, language)]));
}

/** Codes that have a name in the catalogue, by the value of a contradiction that lists them. */
const namedCodes: Readonly<Record<string, string>> = {
  channels: 'grid:channel',
  categories: 'categories:name',
  category: 'categories:name',
};

function shown(name: string, value: string | number | Date, language: Language): string {
  if (value instanceof Date) return formatDateTime(value, language);
  if (typeof value === 'number') return formatNumber(value, language);
  const names = namedCodes[name];
  return names === undefined
    ? value
    : value
        .split(', ')
        .map((code) => nameOf(`${names}.${code}`, code, language))
        .join(', ');
}

/** The name of a code; one that the catalogue does not know stands for itself. */
function nameOf(key: string, code: string, language: Language): string {
  const name = (createTranslator(language) as unknown as (key: string) => string)(key);
  return key.endsWith(name) ? code : name;
}
