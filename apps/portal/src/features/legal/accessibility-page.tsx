import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Page, Section } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { ContactLink } from './contact-link.js';
import { TranslationNote } from './translation-note.js';

/** The day this statement was last read against the site; change it with the text. */
const STATED_ON = '2026-11-22T12:00:00Z';

export function AccessibilityPage() {
  const t = useTexts();
  const format = useFormats();
  return (
    <Page>
      <PageHead title={t('legal:accessibility.title')} lead={t('legal:accessibility.lead')} />
      <TranslationNote />
      <Section title={t('legal:accessibility.state.title')}>
        <p>{t('legal:accessibility.state.text', { date: format.date(STATED_ON) })}</p>
      </Section>
      <Section title={t('legal:accessibility.tests.title')}>
        <p>{t('legal:accessibility.tests.text')}</p>
      </Section>
      <Section title={t('legal:accessibility.limits.title')}>
        <p>{t('legal:accessibility.limits.text')}</p>
      </Section>
      <Section title={t('legal:accessibility.feedback.title')}>
        <p>{t('legal:accessibility.feedback.text')}</p>
        <ContactLink>{t('legal:accessibility.feedback.link')}</ContactLink>
      </Section>
      <Section title={t('legal:accessibility.appeal.title')}>
        <p>{t('legal:accessibility.appeal.text')}</p>
      </Section>
    </Page>
  );
}
