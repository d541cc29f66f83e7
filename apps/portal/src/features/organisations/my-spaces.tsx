import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { Me } from '../../session/use-me.js';
import { Section } from '../../ui/page.js';
import { TextLink } from '../../ui/text-link.js';
import classes from './structure-search.module.css';

/** Who has a space already is led to it first, so that nobody creates a second one by mistake. */
export function MySpaces({ organisations }: { readonly organisations: Me['organisations'] }) {
  const t = useTexts();
  const language = useLanguage();
  if (organisations.length === 0) return null;
  return (
    <>
      <Section title={t('structures:find.mine')}>
        <p>{t('structures:find.mineLead')}</p>
        <ul className={classes.spaces}>
          {organisations.map(({ id, name }) => (
            <li key={id}>
              <TextLink to="/$language/s/$organisationId" params={{ language, organisationId: id }}>
                {name}
              </TextLink>
            </li>
          ))}
        </ul>
      </Section>
      <h2>{t('structures:find.another')}</h2>
    </>
  );
}
