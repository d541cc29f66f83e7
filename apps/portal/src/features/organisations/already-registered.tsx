import { Button } from '@mantine/core';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Notice } from '../../ui/notice.js';
import classes from './structure-home.module.css';

/** Somebody runs this space already: ask them, or us. */
export function AlreadyRegistered({
  message,
  onAnother,
}: {
  readonly message: string;
  readonly onAnother: () => void;
}) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <>
      <Notice tone="attention" title={t('structures:taken.title')} isLive>
        <p>{message}</p>
      </Notice>
      <div className={classes.actions}>
        <ButtonLink to="/$language/contact" params={{ language }}>
          {t('structures:taken.contact')}
        </ButtonLink>
        <Button variant="default" onClick={onAnother}>
          {t('structures:taken.another')}
        </Button>
      </div>
    </>
  );
}
