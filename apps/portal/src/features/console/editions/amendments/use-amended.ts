import { useNavigate } from '@tanstack/react-router';

import { useLanguage } from '../../../../i18n/use-language.js';
import type { AmendedFragment } from '../../../../gql/graphql.js';
import type { SubmitOutcome } from '../../../../ui/form/index.js';

/** What is read again once an edition is amended. */
export const REFETCHED = ['EditionPublication', 'ConsoleEdition', 'ConsoleEditions'];

/** Says what stands in the way of an amendment or, when nothing does, goes back to the list that it now heads. */
export function useAmended(editionId: string): (result: AmendedFragment | undefined) => Promise<SubmitOutcome> {
  const language = useLanguage();
  const navigate = useNavigate();
  return async (result) => {
    if (result?.__typename === 'SettingsContradict') return [...result.contradictions];
    if (result?.__typename === 'InvalidInput') return [{ field: result.field, message: result.message }];
    if (result?.__typename === 'TransitionRefused') return [{ message: result.message }];
    await navigate({
      to: '/$language/operateur/editions/$editionId/avenants',
      params: { language, editionId },
      search: { fait: true },
    });
    return undefined;
  };
}
