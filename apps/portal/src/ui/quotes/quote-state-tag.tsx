import type { QuoteState } from '../../gql/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { StatusTag } from '../status-tag.js';
import type { StatusTone } from '../status-tag.js';

const TONES: Record<QuoteState, StatusTone> = {
  requested: 'waiting',
  drafted: 'waiting',
  sent: 'active',
  accepted: 'done',
  refused: 'refused',
  expired: 'neutral',
};

/** Where a quote stands, as whoever answers it says, or as the operator does. */
export function QuoteStateTag({
  state,
  reader,
}: {
  readonly state: QuoteState;
  readonly reader: 'organisation' | 'operator';
}) {
  const t = useTexts();
  return (
    <StatusTag tone={TONES[state]}>
      {reader === 'operator' ? t(`quotes:consoleState.${state}`) : t(`quotes:state.${state}`)}
    </StatusTag>
  );
}
