import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Breadcrumbs } from '../../ui/breadcrumbs.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { TextLink } from '../../ui/text-link.js';
import { AlreadyRegistered } from './already-registered.js';
import { ManualStructureForm } from './manual-structure-form.js';
import type { TakenStructure } from './manual-structure-form.js';
import { SignedInOnly } from './signed-in-only.js';

/** "My structure is not in the list". */
export function ManualStructurePage() {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const [taken, setTaken] = useState<TakenStructure | null>(null);

  return (
    <Page>
      <Breadcrumbs
        links={[
          <TextLink key="find" to="/$language/inscription" params={{ language }}>
            {t('structures:find.title')}
          </TextLink>,
        ]}
        current={t('structures:manual.title')}
      />
      <PageHead title={t('structures:manual.title')} lead={t('structures:manual.lead')} />
      <SignedInOnly>
        {() =>
          taken === null ? (
            <ManualStructureForm onTaken={setTaken} />
          ) : (
            <AlreadyRegistered
              structure={taken}
              onAnother={() => void navigate({ to: '/$language/inscription', params: { language } })}
            />
          )
        }
      </SignedInOnly>
    </Page>
  );
}
