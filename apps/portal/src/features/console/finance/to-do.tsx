import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { TextLink } from '../../../ui/text-link.js';
import classes from './finance.module.css';

interface ToDoProps {
  readonly lines: number;
  readonly reminders: number;
  readonly approvals: number;
}

/** What awaits a person, each with the page where it is done. */
export function ToDo({ lines, reminders, approvals }: ToDoProps) {
  const t = useTexts();
  const params = { language: useLanguage() };
  if (lines + reminders + approvals === 0) return <p>{t('finance:overview.nothing')}</p>;
  return (
    <ul className={classes.toDo}>
      {lines > 0 ? (
        <li>
          <TextLink to="/$language/operateur/finances/banque" params={params}>
            {t('finance:overview.lines', { count: lines })}
          </TextLink>
        </li>
      ) : null}
      {reminders > 0 ? (
        <li>
          <TextLink to="/$language/operateur/finances/relances" params={params}>
            {t('finance:overview.reminders', { count: reminders })}
          </TextLink>
        </li>
      ) : null}
      {approvals > 0 ? (
        <li>
          <TextLink to="/$language/operateur/finances/remboursements" params={params}>
            {t('finance:overview.approvals', { count: approvals })}
          </TextLink>
        </li>
      ) : null}
    </ul>
  );
}
