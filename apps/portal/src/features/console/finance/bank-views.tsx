import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { TextLink } from '../../../ui/text-link.js';
import { BANK_VIEWS } from './finance-search.js';
import type { BankView } from './finance-search.js';
import classes from './finance.module.css';

/** Which of the movements are listed: links, so that each list has its address. */
export function BankViews({ current }: { readonly current: BankView }) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <nav aria-label={t('finance:bank.show')}>
      <ul className={classes.views}>
        {(Object.keys(BANK_VIEWS) as BankView[]).map((view) => (
          <li key={view}>
            <TextLink
              to="/$language/operateur/finances/banque"
              params={{ language }}
              search={view === 'toMatch' ? {} : { vue: view }}
              activeOptions={{ exact: true }}
              aria-current={view === current ? 'page' : undefined}
            >
              {t(`finance:bank.view.${view}`)}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
