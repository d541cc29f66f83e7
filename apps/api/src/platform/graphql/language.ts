import { registerEnumType } from '@nestjs/graphql';

/** GraphQL enum of the languages of the platform. */
export const LanguageEnum = { fr: 'fr', en: 'en' } as const;
registerEnumType(LanguageEnum, { name: 'Language' });
