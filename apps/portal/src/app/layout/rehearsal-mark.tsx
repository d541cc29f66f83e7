import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { CONSOLE_EDITION } from '../../features/console/console-edition.js';
import { useTexts } from '../../i18n/use-texts.js';
import classes from './rehearsal-mark.module.css';

/** Marks every page of the console about a rehearsal, so that nobody takes it for the edition it rehearses. */
export function RehearsalMark() {
  const t = useTexts();
  const { editionId = '' } = useParams({ strict: false });
  const { data } = useQuery(CONSOLE_EDITION, { variables: { id: editionId }, skip: editionId === '' });
  if (editionId === '' || !data?.edition?.isSandbox) return null;
  return (
    <div className={classes.mark} role="note">
      <p>
        <strong>{t('editionSettings:rehearsal.mark')}</strong> {t('editionSettings:rehearsal.markText')}
      </p>
    </div>
  );
}
