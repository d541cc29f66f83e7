import { useTexts } from '../../i18n/use-texts.js';
import { Page, Section } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { ContactLink } from './contact-link.js';
import { TranslationNote } from './translation-note.js';

const PARTS = ['controller', 'account', 'orders', 'messages', 'audits', 'sharing', 'cookies'] as const;

export function PrivacyPage() {
  const t = useTexts();
  return (
    <Page>
      <PageHead title={t('legal:privacy.title')} lead={t('legal:privacy.lead')} />
      <TranslationNote />
      {PARTS.map((part) => (
        <Section key={part} title={t(`legal:privacy.${part}.title`)}>
          <p>{t(`legal:privacy.${part}.text`)}</p>
        </Section>
      ))}
      <Section title={t('legal:privacy.rights.title')}>
        <p>{t('legal:privacy.rights.text')}</p>
        <ContactLink>{t('legal:privacy.rights.link')}</ContactLink>
      </Section>
    </Page>
  );
}
