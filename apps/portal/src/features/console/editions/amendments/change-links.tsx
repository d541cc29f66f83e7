import { useLanguage } from '../../../../i18n/use-language.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { TextLink } from '../../../../ui/text-link.js';
import { isPossible } from './amendable.js';
import { CHANGES } from './change-search.js';
import type { EditionPublication } from './edition-publication.js';

/** The changes that are possible as the edition stands, each to its form. */
export function ChangeLinks({ edition }: { readonly edition: EditionPublication['edition'] }) {
  const t = useTexts();
  const language = useLanguage();
  const possible = CHANGES.filter((change) => isPossible(change, edition));
  if (possible.length === 0) return <p>{t('editionSettings:amendments.nonePossible')}</p>;
  return (
    <ul>
      {possible.map((change) => (
        <li key={change}>
          <TextLink
            to="/$language/operateur/editions/$editionId/avenants"
            params={{ language, editionId: edition.id }}
            search={{ changement: change }}
          >
            {t(`editionSettings:amend.title.${change}`)}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
