import { Link } from '@tanstack/react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import classes from './top-bar.module.css';

/** The same page, with the same filters, in the other language. */
export function LanguageSwitch() {
  const t = useTexts();
  const other = useLanguage() === 'fr' ? 'en' : 'fr';
  return (
    <Link
      to="."
      params={(previous: Record<string, string>) => ({ ...previous, language: other })}
      search
      replace
      lang={other}
      hrefLang={other}
      className={classes.item}
      aria-label={`${t('common:language.shortTo')}, ${t('common:language.switchTo')}`}
    >
      {t('common:language.shortTo')}
    </Link>
  );
}
