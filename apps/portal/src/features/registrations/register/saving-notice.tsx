import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { useMe } from '../../../session/use-me.js';
import { Notice } from '../../../ui/notice.js';
import { TextLink } from '../../../ui/text-link.js';
import classes from './register.module.css';
import { useRegistering } from './registering.js';

interface SavingNoticeProps {
  /** Where the page says elsewhere when the answers were last saved. */
  readonly isTimeTold?: boolean;
}

/** Says, aloud as well, when the answers were last saved, and what to do where they could not be. */
export function SavingNotice({ isTimeTold = false }: SavingNoticeProps) {
  const t = useTexts();
  const language = useLanguage();
  const { organisation, draft } = useRegistering();
  const { state } = draft;
  return (
    <div>
      {isTimeTold ? null : (
        <p role="status" className={classes.saved}>
          <SavedAt />
        </p>
      )}
      {state.kind === 'waiting' ? (
        <Notice tone="attention" isLive>
          <p>{t('registering:saved.waiting')}</p>
        </Notice>
      ) : null}
      {state.kind === 'signed_out' ? (
        <Notice tone="attention" isLive title={t('registering:saved.signedOut')}>
          <p>
            <a href={`/${language}/connexion`} target="_blank" rel="noreferrer">
              {t('registering:saved.signIn')}
            </a>
          </p>
          <p>{t('registering:saved.signedOutNext')}</p>
        </Notice>
      ) : null}
      {state.kind === 'closed' ? (
        <Notice tone="problem" isLive>
          <p>{state.message}</p>
        </Notice>
      ) : null}
      {state.kind === 'sent' ? (
        <Notice tone="attention" isLive title={state.message}>
          <p>
            <TextLink
              to="/$language/s/$organisationId/inscription/confirmation"
              params={{ language, organisationId: organisation.id }}
              search={{ inscriptions: state.registrationIds.join(',') }}
            >
              {t('registering:saved.sent')}
            </TextLink>
          </p>
        </Notice>
      ) : null}
    </div>
  );
}

function SavedAt() {
  const t = useTexts();
  const format = useFormats();
  const { me } = useMe();
  const { draft, state, pending } = useRegistering().draft;
  if (state.kind === 'saving' || (state.kind === 'idle' && pending.size > 0)) return t('registering:saved.saving');
  if (state.kind !== 'idle' || !draft.savedAt) return null;
  const time = format.time(draft.savedAt);
  const isOwn = !draft.savedByName || draft.savedByName === me?.name;
  return isOwn
    ? t('registering:saved.at', { time })
    : t('registering:saved.by', { time, name: draft.savedByName ?? '' });
}
