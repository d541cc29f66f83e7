import type { ImportState } from '../../../gql/graphql.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { StatusTag } from '../../../ui/status-tag.js';
import type { StatusTone } from '../../../ui/status-tag.js';

const TONES: Record<ImportState, StatusTone> = {
  checking: 'active',
  refused: 'refused',
  ready: 'waiting',
  importing: 'active',
  imported: 'done',
  discarded: 'neutral',
  failed: 'refused',
};

export function ImportStateTag({ state }: { readonly state: ImportState }) {
  const t = useTexts();
  return <StatusTag tone={TONES[state]}>{t(`states:import.${state}`)}</StatusTag>;
}
