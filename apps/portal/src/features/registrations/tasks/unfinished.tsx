import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Notice } from '../../../ui/notice.js';
import { TextLink } from '../../../ui/text-link.js';
import type { Draft } from '../register/draft.js';
import { useRegistering } from '../register/registering.js';
import { addressOfTask } from '../register/task-names.js';

/** What is left to mend before sending, each with the page on which it is mended, which leads back here. */
export function Unfinished({ problems }: { readonly problems: Draft['problems'] }) {
  const t = useTexts();
  const language = useLanguage();
  const { organisation } = useRegistering();
  if (problems.length === 0) return null;
  return (
    <Notice tone="problem" title={t('registering:check.unfinished')}>
      <ul>
        {problems.map(({ task, field, message }) => (
          <li key={field}>
            <TextLink
              to="/$language/s/$organisationId/inscription/$etape"
              params={{ language, organisationId: organisation.id, etape: addressOfTask(task) }}
              search={{ retour: 'verification' }}
            >
              {message}
            </TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
