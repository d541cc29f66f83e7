import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';

import { AmendForm } from './amend-form.js';
import { PAUSE_FIELD_WORK, RESUME_FIELD_WORK } from './amend-mutations.js';
import type { EditionPublication } from './edition-publication.js';
import { REFETCHED, useAmended } from './use-amended.js';

interface AmendPauseProps {
  readonly edition: EditionPublication['edition'];
  readonly change: 'pause' | 'resume';
}

/** The audits stop, or go on. */
export function AmendPause({ edition, change }: AmendPauseProps) {
  const [pause] = useMutation(PAUSE_FIELD_WORK, { refetchQueries: REFETCHED });
  const [resume] = useMutation(RESUME_FIELD_WORK, { refetchQueries: REFETCHED });
  const answered = useAmended(edition.id);
  const form = useForm({ mode: 'controlled', initialValues: { reason: '' } });
  return (
    <AmendForm
      form={form}
      editionId={edition.id}
      change={change}
      onSubmit={async ({ reason }) => {
        const variables = { editionId: edition.id, reason };
        if (change === 'pause') return answered((await pause({ variables })).data?.pauseFieldWork);
        return answered((await resume({ variables })).data?.resumeFieldWork);
      }}
    />
  );
}
