import { useForm } from '@mantine/form';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { signIn } from '../../session/session.js';
import { Form, PasswordField, TextField } from '../../ui/form/index.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { TextLink } from '../../ui/text-link.js';
import { emailProblem } from './account-rules.js';
import { useGoOn } from './use-go-on.js';

export function SignInPage() {
  const t = useTexts();
  const language = useLanguage();
  const goOn = useGoOn();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: (email) => emailProblem(t, email),
      password: (password) => (password === '' ? t('account:problem.passwordMissing') : null),
    },
  });

  return (
    <Page>
      <PageHead title={t('account:signIn.title')} lead={t('account:signIn.lead')} />
      <Form
        form={form}
        submitLabel={t('account:signIn.submit')}
        onSubmit={async ({ email, password }) => {
          const outcome = await signIn({ email: email.trim(), password });
          if (outcome === 'signed_in') return goOn();
          return [{ message: t(outcome === 'refused' ? 'account:signIn.refused' : 'errors:network') }];
        }}
      >
        <TextField
          name="email"
          label={t('account:field.email')}
          type="email"
          inputMode="email"
          autoComplete="username"
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordField
          name="password"
          label={t('account:field.password')}
          autoComplete="current-password"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
      </Form>
      <p>
        {t('account:signIn.none')}{' '}
        <TextLink to="/$language/creer-un-compte" params={{ language }} search>
          {t('account:signIn.create')}
        </TextLink>
      </p>
    </Page>
  );
}
