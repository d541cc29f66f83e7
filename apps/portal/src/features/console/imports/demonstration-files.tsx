import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';

import { clientOf } from '../../../apollo/clients.js';
import { publicScope } from '../../../apollo/scope.js';
import { graphql } from '../../../gql/index.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ActionOutcome } from '../../../ui/action-outcome.js';
import { DemonstrationMark } from '../../../ui/demonstration-mark.js';
import { Section } from '../../../ui/page.js';
import { fetchImportFile, importFileAddress } from './import-files.js';
import classes from './imports.module.css';
import { useSendImport } from './use-send-import.js';

const IS_DEMONSTRATION = graphql(`
  query IsDemonstration {
    demonstration {
      mailsUrl
    }
  }
`);

const AUDITS = 'demonstration-audits.csv';
const ANSWERS = 'demonstration-answers.csv';

/** In demonstration mode alone: generated files, to read or to send as if an operator had filled them in. */
export function DemonstrationFiles({ editionId }: { readonly editionId: string }) {
  const t = useTexts();
  const { data } = useQuery(IS_DEMONSTRATION, { client: clientOf(publicScope), fetchPolicy: 'cache-first' });
  const { target, outcome, isSending, send } = useSendImport(editionId);
  if (!data?.demonstration) return null;

  const sendGenerated = () =>
    send(async () => {
      const [audits, answers] = await Promise.all([fetchImportFile(AUDITS, target), fetchImportFile(ANSWERS, target)]);
      return { audits, answers };
    });

  return (
    <Section title={t('console:imports.demonstration')}>
      <div className={classes.demonstration}>
        <p>
          <DemonstrationMark />
        </p>
        <p>{t('console:imports.demonstrationText')}</p>
        <div className={classes.row}>
          <Button
            variant="default"
            aria-disabled={isSending || undefined}
            onClick={() => (isSending ? undefined : void sendGenerated())}
          >
            {t(isSending ? 'console:imports.demonstrationSending' : 'console:imports.demonstrationSend')}
          </Button>
          <a href={importFileAddress(AUDITS, target)} download>
            {t('console:imports.demonstrationAudits')}
          </a>
          <a href={importFileAddress(ANSWERS, target)} download>
            {t('console:imports.demonstrationAnswers')}
          </a>
        </div>
        <ActionOutcome outcome={outcome} />
      </div>
    </Section>
  );
}
