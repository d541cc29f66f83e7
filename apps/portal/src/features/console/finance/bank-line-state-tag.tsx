import type { BankLineState } from '../../../gql/graphql.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { StatusTag } from '../../../ui/status-tag.js';
import type { StatusTone } from '../../../ui/status-tag.js';

const TONES: Record<BankLineState, StatusTone> = {
  unmatched: 'waiting',
  partly: 'active',
  matched: 'done',
  set_aside: 'neutral',
  outgoing: 'neutral',
};

export function BankLineStateTag({ state }: { readonly state: BankLineState }) {
  const t = useTexts();
  return <StatusTag tone={TONES[state]}>{t(`finance:bank.stateOf.${state}`)}</StatusTag>;
}
