import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { useState } from 'react';

import { graphql } from '../../../gql/index.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ChoiceGroup, Form, TextField } from '../../../ui/form/index.js';
import type { SubmitOutcome } from '../../../ui/form/index.js';
import { Notice } from '../../../ui/notice.js';
import classes from './draw.module.css';
import { FindStructure } from './find-structure.js';
import type { FoundChoice } from './find-structure.js';

const SELECT_STRUCTURE = graphql(`
  mutation SelectStructure($input: SelectStructureInput!) {
    selectStructure(input: $input) {
      __typename
      ... on StructureSelected {
        registration {
          id
          organisationName
        }
      }
      ... on InvalidInput {
        field
        message
      }
      ... on StructureTakesPart {
        message
      }
      ... on TransitionRefused {
        message
      }
    }
  }
`);

/** Finds a structure, asks for the reason, and selects it. */
export function SelectStructureForm({ editionId }: { readonly editionId: string }) {
  const t = useTexts();
  const [select] = useMutation(SELECT_STRUCTURE, { refetchQueries: ['ConsoleDraw'] });
  const [found, setFound] = useState<readonly FoundChoice[]>([]);
  const [added, setAdded] = useState<string | null>(null);
  const form = useForm({
    initialValues: { structure: '', reason: '' },
    validate: {
      structure: (value) => (value === '' ? t('draw:console.selected.chooseFirst') : null),
      reason: (value) => (value.trim() === '' ? t('draw:console.selected.reasonMissing') : null),
    },
  });

  const submit = async ({ structure, reason }: typeof form.values): Promise<SubmitOutcome> => {
    const chosen = found.find(({ value }) => value === structure);
    if (!chosen) return [{ field: 'structure', message: t('draw:console.selected.chooseFirst') }];
    const { data } = await select({ variables: { input: { editionId, reason, ...chosen.input } } });
    const result = data?.selectStructure;
    if (result?.__typename === 'InvalidInput') return [{ field: result.field, message: result.message }];
    if (result?.__typename === 'StructureSelected') {
      setAdded(result.registration.organisationName);
      setFound([]);
      form.reset();
      return undefined;
    }
    return result ? [{ message: result.message }] : undefined;
  };

  return (
    <div className={classes.form}>
      <h3>{t('draw:console.selected.add')}</h3>
      {added === null ? null : (
        <Notice tone="success" isLive>
          <p>{t('draw:console.selected.added', { name: added })}</p>
        </Notice>
      )}
      <FindStructure
        onFound={(choices) => {
          setFound(choices);
          setAdded(null);
          form.setFieldValue('structure', '');
        }}
      />
      {found.length > 0 ? (
        <Form form={form} submitLabel={t('draw:console.selected.submit')} onSubmit={submit}>
          <ChoiceGroup
            name="structure"
            label={t('draw:console.selected.found')}
            choices={found}
            {...form.getInputProps('structure')}
          />
          <TextField
            name="reason"
            label={t('draw:console.selected.reasonField')}
            hint={t('draw:console.selected.reasonHint')}
            maxLength={300}
            {...form.getInputProps('reason')}
          />
        </Form>
      ) : null}
    </div>
  );
}
