import { useForm } from '@mantine/form';

import { useTexts } from '../../../i18n/use-texts.js';
import { ActionOutcome } from '../../../ui/action-outcome.js';
import { Form } from '../../../ui/form/index.js';
import { FileField } from './file-field.js';
import classes from './imports.module.css';
import { useSendImport } from './use-send-import.js';

interface ChosenFiles extends Record<string, unknown> {
  audits: File | null;
  answers: File | null;
}

/** Both files go together: the answers are checked against the audits. */
export function UploadForm({ editionId }: { readonly editionId: string }) {
  const t = useTexts();
  const { outcome, send } = useSendImport(editionId);
  const form = useForm<ChosenFiles>({
    initialValues: { audits: null, answers: null },
    validate: {
      audits: (file) => (file ? null : t('console:imports.auditsMissing')),
      answers: (file) => (file ? null : t('console:imports.answersMissing')),
    },
  });

  const submit = async ({ audits, answers }: ChosenFiles) => {
    if (audits && answers) await send(() => Promise.resolve({ audits, answers }));
  };

  return (
    <>
      <Form
        form={form}
        submitLabel={t('console:imports.check')}
        secondary={<span className={classes.note}>{t('console:imports.checkNote')}</span>}
        onSubmit={submit}
      >
        {(['audits', 'answers'] as const).map((name) => (
          <FileField
            key={name}
            name={name}
            label={t(`console:imports.${name}`)}
            hint={t(`console:imports.${name}Hint`)}
            error={typeof form.errors[name] === 'string' ? form.errors[name] : undefined}
            file={form.values[name]}
            onChoose={(file) => form.setFieldValue(name, file)}
          />
        ))}
      </Form>
      <ActionOutcome outcome={outcome} />
    </>
  );
}
