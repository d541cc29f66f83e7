import { TextInput } from '@mantine/core';
import type { TextInputProps } from '@mantine/core';

import { useTexts } from '../../../i18n/use-texts.js';
import { useMe } from '../../../session/use-me.js';
import { fieldId } from '../../../ui/form/field-id.js';
import { useRegistering } from '../register/registering.js';
import { TaskFrame } from '../register/task-frame.js';
import classes from '../register/register.module.css';

type ContactField = 'contactName' | 'contactRole' | 'contactEmail' | 'contactPhone';

/** Who follows the participation; proposed from the account of whoever comes first. */
export function ContactTask() {
  const t = useTexts();
  const { valueOf, set, propose, isProposed } = useProposedContact();

  const control = (name: ContactField): TextInputProps => ({
    id: fieldId(name),
    value: valueOf(name),
    'aria-required': true,
    maxLength: 200,
    onChange: ({ currentTarget }) => set(name, currentTarget.value),
  });

  return (
    <TaskFrame
      task="contact"
      title={t('registering:contact.title')}
      lead={t('registering:contact.lead')}
      aside={isProposed ? <p>{t('registering:contact.prefilled')}</p> : undefined}
      onContinue={propose}
    >
      {(errorOf) => (
        <div className={classes.fields}>
          <TextInput
            label={t('registering:contact.name')}
            autoComplete="name"
            error={errorOf('contactName')}
            {...control('contactName')}
          />
          <TextInput
            label={t('registering:contact.role')}
            description={t('registering:contact.roleHint')}
            autoComplete="organization-title"
            error={errorOf('contactRole')}
            {...control('contactRole')}
          />
          <TextInput
            label={t('registering:contact.email')}
            type="email"
            inputMode="email"
            autoComplete="email"
            error={errorOf('contactEmail')}
            {...control('contactEmail')}
          />
          <TextInput
            label={t('registering:contact.phone')}
            description={t('registering:contact.phoneHint')}
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            error={errorOf('contactPhone')}
            {...control('contactPhone')}
          />
          <p className={classes.quiet}>{t('registering:contact.whoSees')}</p>
        </div>
      )}
    </TaskFrame>
  );
}

/** The contact fields, with name and address of the account where nobody wrote any yet. */
function useProposedContact() {
  const { me } = useMe();
  const { draft } = useRegistering();
  const proposals: Partial<Record<ContactField, string>> = me ? { contactName: me.name, contactEmail: me.email } : {};
  const isUntouched = (name: ContactField) =>
    !draft.pending.has(name) && !draft.draft.fields.some((field) => field.name === name);
  const left = (['contactName', 'contactEmail'] as const).filter((name) => proposals[name] && isUntouched(name));
  // What stands on the page is saved with the first field that is typed: a colleague who resumes must not find their own name here.
  const propose = () => left.forEach((name) => draft.set(name, proposals[name] ?? null));

  return {
    isProposed: left.length > 0,
    valueOf: (name: ContactField) => (isUntouched(name) ? proposals[name] : draft.valueOf(name)) ?? '',
    propose,
    set: (name: ContactField, value: string) => {
      propose();
      draft.set(name, value === '' ? null : value);
    },
  };
}
