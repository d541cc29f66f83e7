import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { StatusTag } from '../../../ui/status-tag.js';
import type { StatusTone } from '../../../ui/status-tag.js';
import { TextLink } from '../../../ui/text-link.js';
import type { DraftTask } from './draft.js';
import classes from './register.module.css';
import { addressOfTask } from './task-names.js';

const TONES: Record<DraftTask['status'], StatusTone> = {
  not_started: 'neutral',
  cannot_start_yet: 'neutral',
  in_progress: 'active',
  done: 'done',
};

interface TaskListProps {
  readonly tasks: readonly DraftTask[];
  readonly organisationId: string;
}

/** One line a task: its name, what it asks, how long it takes and where it stands. Done tasks stay editable. */
export function TaskList({ tasks, organisationId }: TaskListProps) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <ol className={classes.list}>
      {tasks.map(({ code, minutes, status }) => (
        <li key={code} data-status={status}>
          <div>
            {status === 'cannot_start_yet' ? (
              <span className={classes.name}>{t(`registering:task.${code}`)}</span>
            ) : (
              <TextLink
                className={classes.name}
                to="/$language/s/$organisationId/inscription/$etape"
                params={{ language, organisationId, etape: addressOfTask(code) }}
                search={{}}
                aria-describedby={`status-${code}`}
              >
                {t(`registering:task.${code}`)}
              </TextLink>
            )}
            <span className={classes.quiet}>{t(`registering:taskHint.${code}`)}</span>
          </div>
          <span className={classes.minutes}>{t('registering:list.minutes', { count: minutes })}</span>
          <span id={`status-${code}`} className={classes.status}>
            <StatusTag tone={TONES[status]}>{t(`registering:status.${status}`)}</StatusTag>
          </span>
        </li>
      ))}
    </ol>
  );
}
