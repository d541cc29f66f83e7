import { useApolloClient } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SubmitEvent } from 'react';

import { graphql } from '../../../gql/index.js';
import type { FindSelectableQuery } from '../../../gql/graphql.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ActionOutcome } from '../../../ui/action-outcome.js';
import type { Choice } from '../../../ui/form/index.js';
import { useAction } from '../../../ui/use-action.js';
import classes from './draw.module.css';

const FIND_SELECTABLE = graphql(`
  query FindSelectable($text: String!) {
    searchStructures(text: $text) {
      id
      name
      kind
      departmentName
      regionName
    }
    searchOrganisations(text: $text) {
      id
      name
      kind
      regionName
    }
  }
`);

/** A structure to choose, and how the server is told of it. */
export interface FoundChoice extends Choice {
  readonly input: { readonly referenceStructureId: string } | { readonly organisationId: string };
}

/** Looks a structure up, among the public bodies of the country and the organisations that have a space. */
export function FindStructure({ onFound }: { readonly onFound: (choices: readonly FoundChoice[]) => void }) {
  const t = useTexts();
  const client = useApolloClient();
  const { outcome, run } = useAction();
  const [text, setText] = useState('');

  const search = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void run(async () => {
      const { data } = await client.query({
        query: FIND_SELECTABLE,
        variables: { text },
        fetchPolicy: 'network-only',
      });
      const choices = data ? choicesOf(data, t('draw:console.selected.listed'), t('draw:console.selected.known')) : [];
      onFound(choices);
      return choices.length === 0 ? { tone: 'attention', text: t('draw:console.selected.nothingFound') } : null;
    });
  };

  return (
    <form role="search" aria-label={t('draw:console.selected.add')} className={classes.form} onSubmit={search}>
      <TextInput
        id="field-search-structure"
        className={classes.field ?? ''}
        label={t('draw:console.selected.search')}
        description={t('draw:console.selected.searchHint')}
        value={text}
        autoComplete="off"
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t('draw:console.selected.searchAction')}
      </Button>
      <ActionOutcome outcome={outcome} />
    </form>
  );
}

function choicesOf(
  { searchStructures, searchOrganisations }: FindSelectableQuery,
  listed: string,
  known: string,
): FoundChoice[] {
  return [
    ...searchOrganisations.map(({ id, name, regionName }) => ({
      value: id,
      label: name,
      hint: [known, regionName].filter(Boolean).join(' · '),
      input: { organisationId: id },
    })),
    ...searchStructures.map(({ id, name, departmentName, regionName }) => ({
      value: id,
      label: name,
      hint: [listed, departmentName ?? regionName].filter(Boolean).join(' · '),
      input: { referenceStructureId: id },
    })),
  ];
}
