import { useNavigate } from '@tanstack/react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { signOut } from '../../session/session.js';
import type { Me } from '../../session/use-me.js';
import { Disclosure } from '../../ui/disclosure.js';
import { TextLink } from '../../ui/text-link.js';
import classes from './top-bar.module.css';

/** The person's spaces and the way out. */
export function AccountMenu({ me }: { readonly me: Me }) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();

  const leave = async () => {
    await navigate({ to: '/$language', params: { language } });
    await signOut();
  };

  return (
    <Disclosure label={me.name}>
      <p className={classes.who}>{me.email}</p>
      <ul className={classes.list}>
        {me.organisations.map((organisation) => (
          <li key={organisation.id}>
            <TextLink to="/$language/s/$organisationId" params={{ language, organisationId: organisation.id }}>
              {organisation.name}
            </TextLink>
          </li>
        ))}
        {me.operators.map((operator) => (
          <li key={operator.id}>
            <TextLink to="/$language/operateur" params={{ language }}>
              {t('common:navigation.operator', { name: operator.name })}
            </TextLink>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => void leave()}>
            {t('common:navigation.signOut')}
          </button>
        </li>
      </ul>
    </Disclosure>
  );
}
