import { useNavigate, useSearch } from '@tanstack/react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { inLanguage, landingOf } from '../../session/landing.js';
import { useMe } from '../../session/use-me.js';

/** After signing in: back to the page one came from, or to where one's role begins. */
export function useGoOn() {
  const navigate = useNavigate();
  const language = useLanguage();
  const { retour } = useSearch({ strict: false });
  const { refetch } = useMe();
  return async () => {
    const { data } = await refetch();
    await navigate({ href: retour ? inLanguage(retour, language) : landingOf(data?.me, language) });
  };
}
