import { useForm } from '@mantine/form';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { signUp } from '../../session/session.js';
import { Form, PasswordField, TextField } from '../../ui/form/index.js';
import type { SubmitOutcome } from '../../ui/form/index.js';
import { TextLink } from '../../ui/text-link.js';
import { emailProblem, nameProblem, newPasswordProblem } from './account-rules.js';

/** The three fields of an account; whoever was invited finds their address filled in. */
export function SignUpForm({ invitedAddress }: { readonly invitedAddress: string }) {
  const t = useTexts();
  const language = useLanguage();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', email: invitedAddress, password: '' },
    validate: {
      name: (name) => nameProblem(t, name),
      email: (email) => emailProblem(t, email),
      password: (password) => newPasswordProblem(t, password),
    },
  });

  const submit = async (values: typeof form.values): Promise<SubmitOutcome> => {
    const outcome = await signUp({ name: values.name.trim(), email: values.email.trim(), password: values.password });
    if (outcome === 'signed_up') return undefined;
    if (outcome === 'taken') return [{ field: 'email', message: t('account:signUp.taken') }];
    return [{ message: t(outcome === 'unreachable' ? 'errors:network' : 'errors:unexpected') }];
  };

  return (
    <Form form={form} submitLabel={t('account:signUp.submit')} onSubmit={submit}>
      <TextField
        name="name"
        label={t('account:field.name')}
        hint={t('account:field.nameHint')}
        autoComplete="name"
        key={form.key('name')}
        {...form.getInputProps('name')}
      />
      <TextField
        name="email"
        label={t('account:field.email')}
        hint={t(invitedAddress === '' ? 'account:field.emailHint' : 'account:field.emailInvited')}
        type="email"
        inputMode="email"
        autoComplete="email"
        key={form.key('email')}
        {...form.getInputProps('email')}
      />
      <PasswordField
        name="password"
        label={t('account:field.password')}
        hint={t('account:field.passwordHint')}
        autoComplete="new-password"
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
      <p>
        {t('account:signUp.privacy')}{' '}
        <TextLink to="/$language/confidentialite" params={{ language }}>
          {t('account:signUp.privacyLink')}
        </TextLink>
      </p>
    </Form>
  );
}
