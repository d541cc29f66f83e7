import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { usePollWhile } from '../../../apollo/use-poll-while.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Loaded } from '../../../ui/loaded.js';
import { ProblemView } from '../../../ui/problem-view.js';
import { TextLink } from '../../../ui/text-link.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { EditionFrame } from '../edition-frame.js';
import { ImportCounts } from './import-counts.js';
import { ImportDecision } from './import-decision.js';
import { ImportProblems } from './import-problems.js';
import { AUDIT_IMPORT, isWorking } from './import-question.js';
import { ImportProgress } from './import-progress.js';

/** One import: its check, what it brings or what is wrong with it, and the decision. */
export function ImportPage() {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const { editionId, importId } = useParams({
    from: '/$language/operateur/editions/$editionId/imports/$importId',
  });
  const query = useQuery(AUDIT_IMPORT, { variables: { id: importId } });
  const found = query.data?.auditImport;
  usePollWhile(query, found ? isWorking(found) : false);
  const date = found ? `${format.date(found.createdAt)}, ${format.time(found.createdAt)}` : '';

  return (
    <EditionFrame
      editionId={editionId}
      title={found ? t('console:import.title', { date }) : t('console:imports.title')}
      links={[
        <TextLink key="imports" to="/$language/operateur/editions/$editionId/imports" params={{ language, editionId }}>
          {t('console:imports.title')}
        </TextLink>,
      ]}
      right="audits"
      {...(found ? { lead: t(`console:import.lead.${found.state}`) } : {})}
    >
      {({ state }) => (
        <Loaded query={query}>
          {({ auditImport }) =>
            auditImport ? (
              <>
                <ImportProgress auditImport={auditImport} />
                <ImportDecision auditImport={auditImport} editionId={editionId} editionState={state} />
                <ImportCounts auditImport={auditImport} />
                <ImportProblems problems={auditImport.problems} total={auditImport.problemCount} />
              </>
            ) : (
              <ProblemView problem={{ kind: 'not_found', message: t('console:import.missing') }} />
            )
          }
        </Loaded>
      )}
    </EditionFrame>
  );
}
