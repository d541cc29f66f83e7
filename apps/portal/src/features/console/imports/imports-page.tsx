import { useParams } from '@tanstack/react-router';

import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Notice } from '../../../ui/notice.js';
import { Section } from '../../../ui/page.js';
import { TextLink } from '../../../ui/text-link.js';
import { EditionFrame } from '../edition-frame.js';
import { takesAudits } from '../editions/next-states.js';
import { DemonstrationFiles } from './demonstration-files.js';
import { PastImports } from './past-imports.js';
import { Templates } from './templates.js';
import { UploadForm } from './upload-form.js';

/** Prepares, sends and follows imports of audits. */
export function ImportsPage() {
  const t = useTexts();
  const language = useLanguage();
  const { editionId } = useParams({ from: '/$language/operateur/editions/$editionId/imports' });
  return (
    <EditionFrame
      editionId={editionId}
      title={t('console:imports.title')}
      lead={t('console:imports.lead')}
      right="audits"
    >
      {({ state }) => (
        <>
          {takesAudits(state) ? (
            <>
              <Section title={t('console:imports.prepare')}>
                <Templates editionId={editionId} />
              </Section>
              <Section title={t('console:imports.send')}>
                <UploadForm editionId={editionId} />
              </Section>
              <DemonstrationFiles editionId={editionId} />
            </>
          ) : (
            <Notice tone="attention" title={t('console:imports.notNowTitle')}>
              <p>{t('console:imports.notNowText', { state: t(`states:edition.${state}`) })}</p>
              <p>
                <TextLink to="/$language/operateur/editions/$editionId" params={{ language, editionId }}>
                  {t('console:imports.notNowAction')}
                </TextLink>
              </p>
            </Notice>
          )}
          <Section title={t('console:imports.past')}>
            <PastImports editionId={editionId} />
          </Section>
        </>
      )}
    </EditionFrame>
  );
}
