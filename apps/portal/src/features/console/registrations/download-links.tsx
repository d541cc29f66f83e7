import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ButtonLink } from '../../../ui/button-link.js';
import { DownloadLink } from '../../../ui/download-link.js';
import { useOperator } from '../use-operator.js';
import { downloadQuery } from './registration-filters.js';
import type { RegistrationSearch } from './registration-search.js';
import classes from './registrations.module.css';

interface DownloadLinksProps {
  readonly editionId: string;
  readonly search: RegistrationSearch;
  readonly count: number;
}

/** What can be done with the registrations of the list: files, each saying how many rows it will have, and a message to their people. */
export function DownloadLinks({ editionId, search, count }: DownloadLinksProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const { id: operator, can } = useOperator();
  if (count === 0) return null;
  const query = new URLSearchParams({ operator, edition: editionId, lang: language, ...downloadQuery(search) });
  return (
    <div className={classes.downloads}>
      {(['xlsx', 'csv'] as const).map((extension) => (
        <DownloadLink key={extension} href={`/files/registrations.${extension}?${query.toString()}`}>
          {t(`control:download.${extension}`, { count, shown: format.number(count) })}
        </DownloadLink>
      ))}
      {can('messages') ? (
        <ButtonLink
          to="/$language/operateur/editions/$editionId/messages/nouveau"
          params={{ language, editionId }}
          search={search}
          variant="default"
        >
          {t('control:write')}
        </ButtonLink>
      ) : null}
      <p className={classes.note}>{t('control:download.note')}</p>
    </div>
  );
}
