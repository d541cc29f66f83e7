import { Button } from '@mantine/core';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Notice } from '../../ui/notice.js';
import classes from './structure-home.module.css';

/** Somebody runs this space already: ask them, or us. */
export function AlreadyRegistered({
  structure,
  onAnother,
}: {
  /** What the operator needs to know of the structure: no more than what the person typed or picked. */
  readonly structure: { readonly name: string; readonly number: string | null };
  readonly onAnother: () => void;
}) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <>
      <Notice tone="attention" title={t('structures:taken.title')} isLive>
        <p>{t('registering:taken.text')}</p>
      </Notice>
      <div className={classes.actions}>
        <ButtonLink
          to="/$language/contact"
          params={{ language }}
          search={{ structure: structure.name, ...(structure.number === null ? {} : { siren: structure.number }) }}
        >
          {t('registering:taken.ask')}
        </ButtonLink>
        <Button variant="default" onClick={onAnother}>
          {t('structures:taken.another')}
        </Button>
      </div>
    </>
  );
}
