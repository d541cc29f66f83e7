import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { TextLink } from '../../../ui/text-link.js';
import type { RegistrationSearch } from './registration-search.js';
import classes from './registrations.module.css';

interface ViewLinksProps {
  readonly editionId: string;
  readonly search: RegistrationSearch;
}

/** The same registrations one by one, or counted: two pages under one address, so that going back returns to the other. */
export function ViewLinks({ editionId, search }: ViewLinksProps) {
  const t = useTexts();
  const params = { language: useLanguage(), editionId };
  const { vue: _, ...filters } = search;
  const to = '/$language/operateur/editions/$editionId/inscriptions' as const;
  const link = (label: string, target: RegistrationSearch) => (
    <li>
      <TextLink to={to} params={params} search={target} activeOptions={{ exact: true }}>
        {label}
      </TextLink>
    </li>
  );
  return (
    <nav aria-label={t('control:view.label')}>
      <ul className={classes.views}>
        {link(t('control:view.list'), filters)}
        {link(t('control:view.counts'), { ...filters, vue: 'repartition' })}
      </ul>
    </nav>
  );
}
