import { useState } from 'react';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Page, Section } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { TextLink } from '../../ui/text-link.js';
import { ChosenStructure } from './chosen-structure.js';
import { MySpaces } from './my-spaces.js';
import type { FoundStructure } from './search-structures.js';
import { SignedInOnly } from './signed-in-only.js';
import { StructureSearch } from './structure-search.js';

/** The first step of registering: which structure is it about? */
export function FindStructurePage() {
  const t = useTexts();
  const language = useLanguage();
  const [chosen, setChosen] = useState<FoundStructure | null>(null);

  return (
    <Page>
      <PageHead title={t('structures:find.title')} lead={t('structures:find.lead')} />
      <SignedInOnly>
        {(me) =>
          chosen ? (
            <ChosenStructure structure={chosen} onChange={() => setChosen(null)} />
          ) : (
            <>
              <MySpaces organisations={me.organisations} />
              <StructureSearch onChoose={setChosen} />
              <Section title={t('structures:find.unlisted')}>
                <p>{t('structures:find.unlistedHint')}</p>
                <p>
                  <TextLink to="/$language/inscription/saisie" params={{ language }}>
                    {t('structures:manual.title')}
                  </TextLink>
                </p>
              </Section>
            </>
          )
        }
      </SignedInOnly>
    </Page>
  );
}
