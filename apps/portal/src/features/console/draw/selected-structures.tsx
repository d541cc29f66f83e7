import { useMutation } from '@apollo/client/react';

import { graphql } from '../../../gql/index.js';
import { useStratumName } from '../../../i18n/stratum-name.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Section } from '../../../ui/page.js';
import { AskedAction } from './asked-action.js';
import type { ConsoleDraw, SelectedStructure } from './console-draw.js';
import classes from './draw.module.css';
import { SelectStructureForm } from './select-structure-form.js';

const TAKE_BACK = graphql(`
  mutation TakeBackSelection($registrationId: UUID!) {
    takeBackSelection(registrationId: $registrationId) {
      __typename
      ... on TransitionRefused {
        message
      }
    }
  }
`);

interface SelectedStructuresProps {
  readonly draw: ConsoleDraw;
  readonly selected: readonly SelectedStructure[];
}

/** Structures selected for representativeness: listed apart, and until the close added or taken back. */
export function SelectedStructures({ draw, selected }: SelectedStructuresProps) {
  const t = useTexts();
  const nameOf = useStratumName(draw.territories);
  const isOpen = draw.state === 'open';
  return (
    <Section title={t('draw:console.selected.title')}>
      <p>{t('draw:console.selected.lead')}</p>
      <DataTable
        caption={t('draw:console.selected.caption')}
        isCaptionHidden
        rows={selected}
        keyOf={({ registrationId }) => registrationId}
        empty={<EmptyState title={t('draw:console.selected.none')}>{t('draw:console.selected.noneText')}</EmptyState>}
        columns={[
          {
            key: 'name',
            title: t('draw:console.selected.structure'),
            isRowHeader: true,
            cell: ({ name, reference }) => (
              <span className={classes.name}>
                {name} <span className={classes.detail}>{reference}</span>
              </span>
            ),
          },
          { key: 'stratum', title: t('draw:console.selected.stratum'), cell: ({ stratumKey }) => nameOf(stratumKey) },
          { key: 'reason', title: t('draw:console.selected.reason'), cell: ({ reason }) => reason },
          { key: 'claim', title: t('draw:console.selected.claim'), cell: (one) => <Claim structure={one} /> },
          ...(isOpen
            ? [
                {
                  key: 'takeBack',
                  title: <span className="visually-hidden">{t('draw:console.selected.takeBack')}</span>,
                  cell: (one: SelectedStructure) => (one.state === 'selected' ? <TakeBack structure={one} /> : null),
                },
              ]
            : []),
        ]}
      />
      {isOpen ? (
        <SelectStructureForm editionId={draw.editionId} />
      ) : (
        <p className={classes.hint}>{t('draw:console.selected.over')}</p>
      )}
    </Section>
  );
}

function Claim({ structure: { state, appliesItself, awaitsOwner } }: { readonly structure: SelectedStructure }) {
  const t = useTexts();
  if (appliesItself) return <>{t('draw:console.selected.appliesItself')}</>;
  if (state !== 'selected') return <>{t('draw:console.selected.confirmed')}</>;
  return <>{t(awaitsOwner ? 'draw:console.selected.awaits' : 'draw:console.selected.owned')}</>;
}

function TakeBack({ structure: { registrationId, name } }: { readonly structure: SelectedStructure }) {
  const t = useTexts();
  const [takeBack] = useMutation(TAKE_BACK, { refetchQueries: ['ConsoleDraw'] });
  const send = async () => {
    const { data } = await takeBack({ variables: { registrationId } });
    const result = data?.takeBackSelection;
    return result?.__typename === 'TransitionRefused' ? { tone: 'attention' as const, text: result.message } : null;
  };
  return (
    <AskedAction
      variant="default"
      label={t('draw:console.selected.takeBackOf', { name })}
      question={t('draw:console.selected.takeBackQuestion', { name })}
      consequence={<p>{t('draw:console.selected.takeBackText')}</p>}
      onConfirm={send}
    />
  );
}
