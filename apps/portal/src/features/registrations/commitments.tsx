import type { UseFormReturnType } from '@mantine/form';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { CheckboxField } from '../../ui/form/index.js';
import { TextLink } from '../../ui/text-link.js';
import classes from './registrations.module.css';

interface CommitmentValues {
  readonly staffInformed: boolean;
  readonly dataProtectionRead: boolean;
}

/** The two ticks without which nothing is sent. */
export function Commitments({ form }: { readonly form: UseFormReturnType<CommitmentValues> }) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <div className={classes.commitments}>
      <CheckboxField
        name="staffInformed"
        label={t('registrations:check.staff')}
        hint={t('registrations:check.staffHint')}
        isOptional={false}
        {...form.getInputProps('staffInformed', { type: 'checkbox' })}
      />
      <div>
        <CheckboxField
          name="dataProtectionRead"
          label={t('registrations:check.data')}
          isOptional={false}
          {...form.getInputProps('dataProtectionRead', { type: 'checkbox' })}
        />
        <p className={classes.underChoice}>
          <TextLink to="/$language/confidentialite" params={{ language }} target="_blank">
            {t('registrations:check.dataLink')}
          </TextLink>
        </p>
      </div>
    </div>
  );
}
