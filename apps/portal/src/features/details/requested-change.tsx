import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ChangeTable } from '../../ui/details-change/change-table.js';
import { Section } from '../../ui/page.js';
import type { DetailsChange } from './details.js';

/** What was asked of the operator and waits for its answer, as it was sent. */
export function RequestedChange({ change }: { readonly change: DetailsChange }) {
  const t = useTexts();
  const format = useFormats();
  return (
    <Section title={t('registering:details.pendingTitle')}>
      <p>{t('registering:changes.made', { name: change.madeByName, date: format.dateTime(change.madeAt) })}</p>
      <ChangeTable change={change} />
      <p>{t('registering:details.pending')}</p>
    </Section>
  );
}
