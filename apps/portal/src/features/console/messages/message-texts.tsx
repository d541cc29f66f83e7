import { useTexts } from '../../../i18n/use-texts.js';
import classes from './messages.module.css';
import type { Campaign } from './messages-question.js';

/** The texts of a message as they were typed, side by side. */
export function MessageTexts({ campaign }: { readonly campaign: Campaign }) {
  const t = useTexts();
  const one = (language: 'fr' | 'en', title: string, subject: string, body: string) => (
    <div lang={language}>
      <h3>{title}</h3>
      <p className={classes.subject}>{subject}</p>
      <p className={classes.typed}>{body}</p>
    </div>
  );
  return (
    <div className={classes.languages}>
      {one('fr', t('messaging:form.french'), campaign.subjectFr, campaign.bodyFr)}
      {one('en', t('messaging:form.english'), campaign.subjectEn, campaign.bodyEn)}
    </div>
  );
}
