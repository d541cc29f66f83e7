import { useLanguage } from '../i18n/use-language.js';
import { useTexts } from '../i18n/use-texts.js';
import { DownloadLink } from './download-link.js';

interface ReceiptLinksProps {
  /** Any registration of the form: the receipt speaks of all of it. */
  readonly registrationId: string;
  readonly organisationId: string;
}

/** The receipt of a form and the calendar of its dates, in the language on screen. */
export function ReceiptLinks({ registrationId, organisationId }: ReceiptLinksProps) {
  const t = useTexts();
  const language = useLanguage();
  const question = new URLSearchParams({ organisation: organisationId, registration: registrationId, language });
  return (
    <>
      <DownloadLink href={`/files/receipt.pdf?${question.toString()}`}>{t('registering:done.receipt')}</DownloadLink>
      <DownloadLink href={`/files/calendar.ics?${question.toString()}`}>{t('registering:done.calendar')}</DownloadLink>
    </>
  );
}
