import type { MailState } from '../../gql/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { StatusTag } from '../../ui/status-tag.js';
import type { StatusTone } from '../../ui/status-tag.js';

const TONES: Record<MailState, StatusTone> = { queued: 'active', sent: 'done', failed: 'active', bounced: 'refused' };

/** Whether a mail to the structure has arrived as far as we know. */
export function StructureMailTag({ state }: { readonly state: MailState }) {
  const t = useTexts();
  return <StatusTag tone={TONES[state]}>{t(`messaging:space.stateOf.${state}`)}</StatusTag>;
}
