import { useParams } from '@tanstack/react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useMe } from '../../session/use-me.js';
import { TextLink } from '../../ui/text-link.js';
import { AccountMenu } from './account-menu.js';
import { LanguageSwitch } from './language-switch.js';
import classes from './top-bar.module.css';
import { Wordmark } from './wordmark.js';

/** One slim line: the barometer, the organisation whose space this is, the person, the language. */
export function TopBar() {
  const t = useTexts();
  const language = useLanguage();
  const { me } = useMe();
  const { organisationId } = useParams({ strict: false });
  const organisation = me?.organisations.find(({ id }) => id === organisationId);

  return (
    <header className={classes.bar}>
      <nav className={classes.inner} aria-label={t('common:navigation.main')}>
        <TextLink to="/$language" params={{ language }} className={classes.brand} aria-label={t('common:product')}>
          <Wordmark />
          <span className={classes.long}>{t('common:product')}</span>
          <span className={classes.short}>{t('common:productShort')}</span>
        </TextLink>
        {organisation ? (
          <TextLink
            to="/$language/s/$organisationId"
            params={{ language, organisationId: organisation.id }}
            className={classes.organisation}
          >
            {organisation.name}
          </TextLink>
        ) : null}
        <span className={classes.gap} />
        {me ? (
          <AccountMenu me={me} />
        ) : (
          <TextLink to="/$language/connexion" params={{ language }} search={{}} className={classes.item}>
            {t('common:navigation.signIn')}
          </TextLink>
        )}
        <LanguageSwitch />
      </nav>
    </header>
  );
}
