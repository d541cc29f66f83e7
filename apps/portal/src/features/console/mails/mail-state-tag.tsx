import type { MailState } from '../../../gql/graphql.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { StatusTag } from '../../../ui/status-tag.js';
import type { StatusTone } from '../../../ui/status-tag.js';

export const MAIL_STATES = ['queued', 'sent', 'failed', 'bounced'] as const satisfies readonly MailState[];

const TONES: Record<MailState, StatusTone> = { queued: 'active', sent: 'done', failed: 'waiting', bounced: 'refused' };

/** Whether a mail has left, waits, or came back. */
export function MailStateTag({ state }: { readonly state: MailState }) {
  const t = useTexts();
  return <StatusTag tone={TONES[state]}>{t(`console:mails.stateOf.${state}`)}</StatusTag>;
}
