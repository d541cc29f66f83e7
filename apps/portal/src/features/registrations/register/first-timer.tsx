import { editionTitle } from '../../../i18n/edition-title.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Section } from '../../../ui/page.js';
import { RulesLink } from '../rules-link.js';
import classes from './register.module.css';

interface FirstTimerProps {
  readonly editionId: string;
  /** Editions that cost the structure its first-timer status; none for a first-timer. */
  readonly earlierEditions: readonly string[];
}

/** Said before applying: how a free place is allocated, and where the structure stands by its history. */
export function FirstTimer({ editionId, earlierEditions }: FirstTimerProps) {
  const t = useTexts();
  const editions = earlierEditions.map((name) => editionTitle(t, name)).join(', ');
  return (
    <Section title={t('registering:firstTime.title')}>
      <div className={classes.text}>
        <p>
          <strong>
            {earlierEditions.length === 0
              ? t('registering:firstTime.yes')
              : t('registering:firstTime.no', { count: earlierEditions.length, editions })}
          </strong>
        </p>
        <p>
          {t('registering:firstTime.rule')} <RulesLink editionId={editionId} />
        </p>
      </div>
    </Section>
  );
}
