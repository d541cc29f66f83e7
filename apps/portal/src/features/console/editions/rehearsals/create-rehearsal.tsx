import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { useNavigate, useParams } from '@tanstack/react-router';

import { graphql } from '../../../../gql/index.js';
import { useLanguage } from '../../../../i18n/use-language.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { CountField, Form } from '../../../../ui/form/index.js';
import { EditionFrame } from '../../edition-frame.js';
import { countOf } from '../settings/settings-values.js';

const CREATE_REHEARSAL = graphql(`
  mutation CreateRehearsal($editionId: UUID!, $applicants: Int!) {
    createRehearsal(editionId: $editionId, applicants: $applicants) {
      __typename
      ... on RehearsalCreated {
        edition {
          id
        }
      }
      ... on InvalidInput {
        field
        message
      }
    }
  }
`);

/** Makes a rehearsal of an edition: its rules, dates that can be moved, and applicants who do not exist. */
export function CreateRehearsalPage() {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const { editionId } = useParams({ from: '/$language/operateur/editions/$editionId/repetition' });
  const [create] = useMutation(CREATE_REHEARSAL, { refetchQueries: ['ConsoleEditions'] });
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { applicants: '100' },
    validate: { applicants: (typed) => (countOf(typed) === null ? t('editionSettings:form.countMissing') : null) },
  });
  return (
    <EditionFrame
      editionId={editionId}
      title={t('editionSettings:rehearsal.createTitle')}
      lead={t('editionSettings:rehearsal.createLead')}
      right="editions"
    >
      {() => (
        <Form
          form={form}
          submitLabel={t('editionSettings:rehearsal.create')}
          onSubmit={async ({ applicants }) => {
            const { data } = await create({ variables: { editionId, applicants: countOf(applicants) ?? 0 } });
            const result = data?.createRehearsal;
            if (result?.__typename === 'InvalidInput') return [{ field: result.field, message: result.message }];
            if (result?.__typename === 'RehearsalCreated') {
              const params = { language, editionId: result.edition.id };
              await navigate({ to: '/$language/operateur/editions/$editionId', params });
            }
            return undefined;
          }}
        >
          <CountField
            name="applicants"
            label={t('editionSettings:rehearsal.applicants')}
            hint={t('editionSettings:rehearsal.applicantsHint')}
            key={form.key('applicants')}
            {...form.getInputProps('applicants')}
          />
        </Form>
      )}
    </EditionFrame>
  );
}
