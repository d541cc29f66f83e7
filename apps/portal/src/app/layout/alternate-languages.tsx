import { languages } from '@barometer/messages/language';
import { useLocation } from '@tanstack/react-router';

import { inLanguage } from '../../session/landing.js';

/** Tells search engines where the same page stands in the other language. */
export function AlternateLanguages() {
  const { pathname } = useLocation();
  return languages.map((language) => (
    <link
      key={language}
      rel="alternate"
      hrefLang={language}
      href={`${window.location.origin}${inLanguage(pathname, language)}`}
    />
  ));
}
