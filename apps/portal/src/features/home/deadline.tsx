import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useNow } from '../../session/use-demonstration.js';
import { deadlineDateOf, deadlineStageOf } from './edition-facts.js';
import type { OpenEdition } from './open-edition.js';

/** The date that matters now, with its time and zone; no date where registrations closed before the announced one. */
export function Deadline({ edition }: { readonly edition: OpenEdition }) {
  const t = useTexts();
  const format = useFormats();
  const stage = deadlineStageOf(edition, useNow());
  const limit = deadlineDateOf(stage, edition);
  const name = editionTitle(t, edition.name);
  if (limit === null) return t('home:kicker.closed', { edition: name });
  return <time dateTime={limit}>{t(`home:kicker.${stage}`, { edition: name, date: format.dateTime(limit) })}</time>;
}
