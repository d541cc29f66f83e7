import type { UseFormReturnType } from '@mantine/form';

import { useTexts } from '../../../../i18n/use-texts.js';
import { MomentField } from '../../../../ui/form/index.js';
import { FieldGroup } from './field-group.js';
import type { TypedSettings } from './settings-values.js';
import classes from './settings.module.css';
import { WindowsField } from './windows-field.js';

/** When sites are audited, until when they mend their details, and when the results are out. */
export function FieldWorkFields({ form }: { readonly form: UseFormReturnType<TypedSettings> }) {
  const t = useTexts();
  return (
    <FieldGroup title={t('editionSettings:form.fieldWork')} lead={t('editionSettings:form.fieldWorkLead')}>
      <WindowsField
        windows={form.values.fieldWorkWindows}
        inputProps={(path) => form.getInputProps(path)}
        add={() => form.insertListItem('fieldWorkWindows', { startsAt: '', endsAt: '' })}
        remove={(index) => form.removeListItem('fieldWorkWindows', index)}
      />
      <div className={classes.row}>
        <MomentField
          name="detailsDueAt"
          label={t('editionSettings:field.detailsDueAt')}
          hint={t('editionSettings:field.detailsDueAtHint')}
          isOptional
          {...form.getInputProps('detailsDueAt')}
        />
        <MomentField
          name="resultsAt"
          label={t('editionSettings:field.resultsAt')}
          {...form.getInputProps('resultsAt')}
        />
      </div>
    </FieldGroup>
  );
}
