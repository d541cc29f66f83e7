import type { CampaignPreviewQuery } from '../../../../gql/graphql.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import classes from '../messages.module.css';

type Letter = Extract<CampaignPreviewQuery['campaignPreview'], { __typename: 'CampaignPreview' }>['letters'][number];

/** A letter in a frame without rights, as a mail program shows it, and its plain part below. */
export function LetterFrame({ letter: { language, subject, html, text } }: { readonly letter: Letter }) {
  const t = useTexts();
  const name = t(`messaging:review.language.${language}`);
  return (
    <div className={classes.letter}>
      <h3>{name}</h3>
      <p className={classes.subject} lang={language}>
        {subject}
      </p>
      <iframe
        className={classes.frame}
        title={t('messaging:review.frame', { language: name })}
        srcDoc={html}
        sandbox=""
        tabIndex={0}
      />
      <details>
        <summary>{t('messaging:review.plain')}</summary>
        <pre className={classes.plain} lang={language}>
          {text}
        </pre>
      </details>
    </div>
  );
}
