import type { EditionState } from '../../gql/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { StatusTag } from '../../ui/status-tag.js';
import type { StatusTone } from '../../ui/status-tag.js';

const TONES: Record<EditionState, StatusTone> = {
  draft: 'neutral',
  announced: 'active',
  registration: 'active',
  draw: 'active',
  field_work: 'active',
  paused: 'waiting',
  review: 'active',
  results: 'done',
  published: 'done',
  archived: 'neutral',
};

export function EditionStateTag({ state }: { readonly state: EditionState }) {
  const t = useTexts();
  return <StatusTag tone={TONES[state]}>{t(`states:edition.${state}`)}</StatusTag>;
}
