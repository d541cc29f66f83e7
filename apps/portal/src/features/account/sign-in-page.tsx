import { useForm } from '@mantine/form';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { signIn } from '../../session/session.js';
import { Form, PasswordField, TextField } from '../../ui/form/index.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { TextLink } from '../../ui/text-link.js';
import { emailProblem } from './account-rules.js';
import { useGoOnWhenSignedIn } from './use-go-on-when-signed-in.js';

export function SignInPage() {
  const t = useTexts();
  const language = useLanguage();
  useGoOnWhenSignedIn();
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
          if (outcome === 'signed_in') return undefined;
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
