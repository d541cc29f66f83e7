import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';

import { usePollWhile } from '../../../apollo/use-poll-while.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Loaded } from '../../../ui/loaded.js';
import { ProblemView } from '../../../ui/problem-view.js';
import { EditionFrame } from '../edition-frame.js';
import { ApplicationsPerStratum } from './applications-per-stratum.js';
import { CONSOLE_DRAW } from './console-draw.js';
import { DrawSteps } from './draw-steps.js';
import { ExplainSearch } from './explain-search.js';
import { RecordSection } from './record-section.js';
import { SelectedStructures } from './selected-structures.js';
import { WhatIf } from './what-if.js';

/** The draw of an edition for its administrators: its steps, what is in it, and what it would come to. */
export function ConsoleDrawPage() {
  const t = useTexts();
  const { editionId } = useParams({ from: '/$language/operateur/editions/$editionId/tirage' });
  return (
    <EditionFrame editionId={editionId} title={t('draw:title')} lead={t('draw:console.lead')} right="draw">
      {({ isSandbox }) => <DrawContent editionId={editionId} isSandbox={isSandbox} />}
    </EditionFrame>
  );
}

function DrawContent({ editionId, isSandbox }: { readonly editionId: string; readonly isSandbox: boolean }) {
  const query = useQuery(CONSOLE_DRAW, { variables: { editionId } });
  const [isRunning, setRunning] = useState(false);
  const state = query.data?.draw?.state;
  // Jobs compute and publish: the page follows them.
  usePollWhile(query, (isRunning && state === 'seeded') || state === 'scheduled');
  return (
    <Loaded query={query}>
      {({ draw, drawFigures, selectedStructures }) =>
        draw ? (
          <>
            <DrawSteps
              draw={draw}
              isSandbox={isSandbox}
              figures={drawFigures}
              selected={selectedStructures}
              isRunning={isRunning && draw.state === 'seeded'}
              onRun={() => setRunning(true)}
            />
            <ApplicationsPerStratum draw={draw} figures={drawFigures} />
            <SelectedStructures draw={draw} selected={selectedStructures} />
            <WhatIf draw={draw} figures={drawFigures} />
            <ExplainSearch editionId={editionId} />
            <RecordSection draw={draw} />
          </>
        ) : (
          <ProblemView problem={{ kind: 'not_found' }} />
        )
      }
    </Loaded>
  );
}
