import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';

import { graphql } from '../../../gql/index.js';
import { editionTitle } from '../../../i18n/edition-title.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ActionOutcome } from '../../../ui/action-outcome.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { useAction } from '../../../ui/use-action.js';
import type { ConsoleEdition } from '../console-edition.js';
import classes from './editions.module.css';
import { nextStates } from './next-states.js';

const MOVE_EDITION = graphql(`
  mutation MoveEdition($editionId: UUID!, $to: EditionState!) {
    moveEdition(editionId: $editionId, to: $to) {
      __typename
      ... on EditionMoved {
        edition {
          id
          state
        }
      }
      ... on TransitionRefused {
        message
      }
      ... on SettingsContradict {
        message
        contradictions {
          field
          message
        }
      }
    }
  }
`);

type Next = ReturnType<typeof nextStates>[number];

interface MoveEditionProps {
  readonly edition: ConsoleEdition;
  /** Moving on is the page's main action: nothing else waits to be done first. */
  readonly isMain: boolean;
}

/** The states an edition can go to, each with what follows from it before anything happens. */
export function MoveEdition({ edition, isMain }: MoveEditionProps) {
  const t = useTexts();
  const format = useFormats();
  const [move] = useMutation(MOVE_EDITION, { refetchQueries: ['EditionPublication', 'Places'] });
  const { outcome, run } = useAction();
  const [wanted, setWanted] = useState<Next | null>(null);
  const [asked, setAsked] = useState<Next | null>(null);
  const { id, state, name, registrationClosesAt } = edition;
  const next = nextStates(state);

  const label = (to: Next) => t(`console:edition.moveTo.${to}`);
  const consequence = (to: Next) =>
    t(`console:edition.consequence.${to}`, { closes: format.dateTime(registrationClosesAt) });

  const confirm = (to: Next) =>
    run(async () => {
      const { data } = await move({ variables: { editionId: id, to } });
      const result = data?.moveEdition;
      if (result?.__typename === 'TransitionRefused') return { tone: 'attention', text: result.message };
      if (result?.__typename === 'SettingsContradict') {
        const sentences = result.contradictions.map((contradiction) => contradiction.message);
        return { tone: 'attention', text: [result.message, ...sentences].join(' ') };
      }
      return { tone: 'success', text: t('console:edition.moved', { state: t(`states:edition.${to}`) }) };
    });

  return (
    <div className={classes.moves}>
      <ActionOutcome outcome={outcome} />
      {next.map((to, index) => (
        <div key={to} className={classes.move}>
          <Button
            variant={isMain && index === 0 ? 'filled' : 'default'}
            onClick={() => {
              setWanted(to);
              setAsked(to);
            }}
          >
            {label(to)}
          </Button>
          <p className={classes.consequence}>{consequence(to)}</p>
        </div>
      ))}
      {asked ? (
        <ConfirmDialog
          isOpen={wanted !== null}
          title={t('console:edition.confirmTitle', { action: label(asked) })}
          confirmLabel={label(asked)}
          onConfirm={() => confirm(asked)}
          onClose={() => setWanted(null)}
        >
          <p>
            {t('console:edition.confirmText', {
              edition: editionTitle(t, name),
              from: t(`states:edition.${state}`),
              to: t(`states:edition.${asked}`),
            })}
          </p>
          <p>{consequence(asked)}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
