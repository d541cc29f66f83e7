import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';

import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ActionOutcome } from '../../../ui/action-outcome.js';
import { Form } from '../../../ui/form/index.js';
import { useAction } from '../../../ui/use-action.js';
import { FileField } from '../imports/file-field.js';
import { useOperator } from '../use-operator.js';
import classes from './finance.module.css';
import { sendStatement } from './statement-file.js';
import type { StatementLook } from './statement-file.js';
import { StatementOutcome } from './statement-outcome.js';

/** A statement is looked at first; what it brings is read before it is saved. */
export function StatementForm({ onWritten }: { readonly onWritten: () => void }) {
  const t = useTexts();
  const language = useLanguage();
  const { id: operatorId } = useOperator();
  const [looked, setLooked] = useState<{ readonly file: File; readonly look: StatementLook } | null>(null);
  const { outcome, isRunning, run } = useAction();
  const form = useForm<{ statement: File | null }>({
    initialValues: { statement: null },
    validate: { statement: (file) => (file ? null : t('finance:bank.fileMissing')) },
  });

  const send = (file: File, isConfirmed: boolean) =>
    run(async () => {
      const look = await sendStatement({ operatorId, file, isConfirmed, language });
      if ('problem' in look) return look;
      setLooked(look.isWritten ? null : { file, look });
      if (!look.isWritten) return null;
      onWritten();
      return { tone: 'success', text: t('finance:bank.written') };
    });

  return (
    <>
      <Form
        form={form}
        submitLabel={t('finance:bank.check')}
        secondary={<span className={classes.note}>{t('finance:bank.checkNote')}</span>}
        onSubmit={async ({ statement }) => {
          if (statement) await send(statement, false);
        }}
      >
        <FileField
          name="statement"
          label={t('finance:bank.file')}
          hint={t('finance:bank.fileHint')}
          error={typeof form.errors['statement'] === 'string' ? form.errors['statement'] : undefined}
          file={form.values.statement}
          onChoose={(file) => {
            setLooked(null);
            form.setFieldValue('statement', file);
          }}
        />
      </Form>
      <ActionOutcome outcome={outcome} />
      {looked ? (
        <StatementOutcome look={looked.look}>
          <Button aria-disabled={isRunning || undefined} onClick={() => void send(looked.file, true)}>
            {t('finance:bank.confirm', { count: looked.look.added })}
          </Button>
        </StatementOutcome>
      ) : null}
    </>
  );
}
