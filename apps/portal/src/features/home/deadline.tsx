import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { deadlineStageOf } from './edition-facts.js';
import type { OpenEdition } from './open-edition.js';

/** The date that matters now, with its time and zone. */
export function Deadline({ edition }: { readonly edition: OpenEdition }) {
  const t = useTexts();
  const format = useFormats();
  const stage = deadlineStageOf(edition, new Date());
  const limit = stage === 'soon' ? edition.registrationOpensAt : edition.registrationClosesAt;
  return (
    <time dateTime={limit}>
      {t(`home:kicker.${stage}`, { edition: editionTitle(t, edition.name), date: format.dateTime(limit) })}
    </time>
  );
}
