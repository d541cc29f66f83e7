import type { CollectionState } from '../../../gql/graphql.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { StatusTag } from '../../../ui/status-tag.js';
import type { StatusTone } from '../../../ui/status-tag.js';

const TONES: Record<CollectionState, StatusTone> = { open: 'waiting', overdue: 'refused', paid: 'done' };

/** Where an invoice stands, as the server says: its clock counts. */
export function InvoiceStateTag({ state }: { readonly state: CollectionState }) {
  const t = useTexts();
  return <StatusTag tone={TONES[state]}>{t(`finance:invoices.stateOf.${state}`)}</StatusTag>;
}
