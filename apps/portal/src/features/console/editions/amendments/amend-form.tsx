import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';

import { useLanguage } from '../../../../i18n/use-language.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { Form, TextAreaField } from '../../../../ui/form/index.js';
import type { SubmitOutcome } from '../../../../ui/form/index.js';
import { TextLink } from '../../../../ui/text-link.js';
import type { Change } from './change-search.js';

interface AmendFormProps<Values extends Record<string, unknown>> {
  readonly form: UseFormReturnType<Values>;
  readonly editionId: string;
  readonly change: Change;
  readonly onSubmit: (values: Values) => Promise<SubmitOutcome>;
  readonly children?: ReactNode;
}

/** A change of what was published: what changes, and why, which is published with it. */
export function AmendForm<Values extends Record<string, unknown>>(props: AmendFormProps<Values>) {
  const { form, editionId, change, onSubmit, children } = props;
  const t = useTexts();
  const language = useLanguage();
  return (
    <Form
      form={form}
      submitLabel={t(`editionSettings:amend.submit.${change}`)}
      onSubmit={onSubmit}
      secondary={
        <TextLink to="/$language/operateur/editions/$editionId/avenants" params={{ language, editionId }} search={{}}>
          {t('common:action.cancel')}
        </TextLink>
      }
    >
      <p>{t(`editionSettings:amend.lead.${change}`)}</p>
      {children}
      <TextAreaField
        name="reason"
        label={t('editionSettings:amend.reason')}
        hint={t('editionSettings:amend.reasonHint')}
        rows={3}
        {...form.getInputProps('reason')}
      />
    </Form>
  );
}
