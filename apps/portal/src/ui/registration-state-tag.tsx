import type { RegistrationState } from '../gql/graphql.js';
import { useTexts } from '../i18n/use-texts.js';
import { StatusTag } from './status-tag.js';
import type { StatusTone } from './status-tag.js';

const TONES: Record<RegistrationState, StatusTone> = {
  draft: 'neutral',
  submitted: 'active',
  in_draw: 'active',
  offered: 'waiting',
  waiting: 'active',
  confirmed: 'done',
  declined: 'neutral',
  expired: 'neutral',
  selected: 'active',
  awaiting_commitment: 'waiting',
  withdrawn: 'neutral',
  in_field: 'active',
  scored: 'active',
  published: 'done',
};

/** The state of a registration: ochre when the structure has something to do, never for decoration. */
export function RegistrationStateTag({ state }: { readonly state: RegistrationState }) {
  const t = useTexts();
  return <StatusTag tone={TONES[state]}>{t(`states:registration.${state}`)}</StatusTag>;
}
