import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { editionTitle } from '../../i18n/edition-title.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DemonstrationMark } from '../../ui/demonstration-mark.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { ProblemView } from '../../ui/problem-view.js';
import { TextLink } from '../../ui/text-link.js';
import { DRAW } from './draw.js';
import type { Draw } from './draw.js';
import { DrawFacts } from './draw-facts.js';
import { DrawRules } from './draw-rules.js';
import { InPlainWords } from './in-plain-words.js';
import { Proof } from './proof.js';
import { useDrawDates, useIsLate } from './use-draw-dates.js';
import { VerifySection } from './verify-section.js';

/** The draw of an edition for anyone: what it is, what is published of it, and its verification in the visitor's own browser. */
export function DrawPage() {
  const { editionId } = useParams({ from: '/$language/tirages/$editionId' });
  const query = useQuery(DRAW, { variables: { editionId } });
  return (
    <Page width="surface">
      <Loaded query={query}>
        {({ draw }) => (draw ? <DrawContent draw={draw} /> : <ProblemView problem={{ kind: 'not_found' }} />)}
      </Loaded>
    </Page>
  );
}

function DrawContent({ draw }: { readonly draw: Draw }) {
  const t = useTexts();
  const language = useLanguage();
  const dates = useDrawDates(draw);
  const isLate = useIsLate(draw);
  const stage = isLate ? 'late' : draw.state === 'open' || draw.state === 'published' ? draw.state : 'closed';
  const edition = editionTitle(t, draw.editionName);
  return (
    <>
      <PageHead
        title={t('draw:title')}
        kicker={
          <>
            {edition} {draw.isDemonstration ? <DemonstrationMark /> : null}
          </>
        }
        lead={t(`draw:lead.${stage}`, dates)}
        space={edition}
        {...(draw.rulesHash
          ? {
              actions: (
                <TextLink to="/$language/editions/$editionId" params={{ language, editionId: draw.editionId }}>
                  {t('draw:rulesPage')}
                </TextLink>
              ),
            }
          : {})}
      />
      <InPlainWords />
      {draw.listHash ? <VerifySection draw={draw} /> : null}
      <DrawFacts draw={draw} />
      <DrawRules draw={draw} />
      <Proof editionId={draw.editionId} />
    </>
  );
}
