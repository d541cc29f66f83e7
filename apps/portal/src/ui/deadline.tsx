import { ownTime } from '../i18n/own-time.js';
import { useFormats } from '../i18n/use-formats.js';
import { useLanguage } from '../i18n/use-language.js';
import { useTexts } from '../i18n/use-texts.js';

/** A moment in Paris, and beside it the same moment by the reader's own clock where that shows another. */
export function Deadline({ at }: { readonly at: string }) {
  const t = useTexts();
  const format = useFormats();
  const time = ownTime(at, useLanguage());
  return (
    <>
      {format.dateTime(at)}
      {time === null ? null : (
        <>
          <br />
          {t('offers:ownTime', { time })}
        </>
      )}
    </>
  );
}
