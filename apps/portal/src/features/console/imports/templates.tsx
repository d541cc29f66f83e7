import { useTexts } from '../../../i18n/use-texts.js';
import { DownloadLink } from '../../../ui/download-link.js';
import { useOperator } from '../use-operator.js';
import { importFileAddress } from './import-files.js';
import classes from './imports.module.css';

/** The two files to fill in. */
export function Templates({ editionId }: { readonly editionId: string }) {
  const t = useTexts();
  const { id: operatorId } = useOperator();
  const target = { operatorId, editionId };
  return (
    <>
      <p>{t('console:imports.prepareText')}</p>
      <div className={classes.row}>
        <DownloadLink href={importFileAddress('audits-template.csv', target)}>
          {t('console:imports.auditsTemplate')}
        </DownloadLink>
        <DownloadLink href={importFileAddress('answers-template.csv', target)}>
          {t('console:imports.answersTemplate')}
        </DownloadLink>
      </div>
    </>
  );
}
