import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';

import { useLanguage } from '../../i18n/use-language.js';
import { inLanguage, landingOf, safeReturnPath } from '../../session/landing.js';
import { useMe } from '../../session/use-me.js';

/** Once someone is signed in, now or already: back to the page they came from, or to where their role begins. */
export function useGoOnWhenSignedIn(): void {
  const navigate = useNavigate();
  const language = useLanguage();
  // Read without its route, a search keeps what the route would have dropped.
  const retour = safeReturnPath(useSearch({ strict: false }).retour);
  const { me } = useMe();

  useEffect(() => {
    if (me) void navigate({ href: retour ? inLanguage(retour, language) : landingOf(me, language), replace: true });
  }, [me, retour, language, navigate]);
}
