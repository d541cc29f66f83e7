import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { Skeleton } from '../../ui/skeleton.js';
import { TextLink } from '../../ui/text-link.js';
import { SignUpForm } from './sign-up-form.js';
import { useGoOnWhenSignedIn } from './use-go-on-when-signed-in.js';
import { useInvitation } from './use-invitation.js';

export function SignUpPage() {
  const t = useTexts();
  const language = useLanguage();
  useGoOnWhenSignedIn();
  const { isInvited, isLoading, email } = useInvitation();

  return (
    <Page>
      <PageHead
        title={t('account:signUp.title')}
        lead={t(isInvited ? 'account:signUp.leadInvited' : 'account:signUp.lead')}
      />
      {isLoading ? <Skeleton lines={6} /> : <SignUpForm invitedAddress={email} />}
      <p>
        {t('account:signUp.existing')}{' '}
        <TextLink to="/$language/connexion" params={{ language }} search>
          {t('account:signUp.signIn')}
        </TextLink>
      </p>
    </Page>
  );
}
