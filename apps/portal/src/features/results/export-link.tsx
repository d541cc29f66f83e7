import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DownloadLink } from '../../ui/download-link.js';

interface ExportLinkProps {
  readonly organisationId: string;
  readonly editionId: string;
}

/** The figures of the page as a file for a spreadsheet, in the language of the page. */
export function ExportLink({ organisationId, editionId }: ExportLinkProps) {
  const t = useTexts();
  const language = useLanguage();
  const search = new URLSearchParams({ organisation: organisationId, edition: editionId, lang: language });
  return <DownloadLink href={`/files/results.csv?${search.toString()}`}>{t('results:edition.export')}</DownloadLink>;
}
