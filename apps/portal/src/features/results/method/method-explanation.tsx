import type { ReactNode } from 'react';

import { AnswerStep } from './answer-step.js';
import { AuditStep } from './audit-step.js';
import { ChannelStep } from './channel-step.js';
import { CheckStep } from './check-step.js';
import { LeftOutStep } from './left-out-step.js';
import type { MethodFigures } from './method-figures.js';
import { OverallStep } from './overall-step.js';
import { PanelStep } from './panel-step.js';
import { PeersStep } from './peers-step.js';
import { SureStep } from './sure-step.js';

interface MethodExplanationProps {
  readonly figures: MethodFigures;
  /** The name of the reader's category; empty in the example. */
  readonly category: string;
  /** Whether weights and grid are of demonstration. */
  readonly isDemonstration: boolean;
  /** Where the reader's own calculation and export are; nothing for a visitor. */
  readonly calculation?: ReactNode;
  readonly exportLink?: ReactNode;
}

/** The method from an answer to the overall, then what surrounds it: the same steps for a participant and a visitor. */
export function MethodExplanation(props: MethodExplanationProps) {
  const { figures, category, isDemonstration, calculation, exportLink } = props;
  return (
    <>
      <AnswerStep figures={figures} />
      <AuditStep figures={figures} />
      <ChannelStep figures={figures} />
      <OverallStep figures={figures} calculation={calculation} />
      <SureStep figures={figures} />
      <PeersStep figures={figures} category={category} />
      <LeftOutStep figures={figures} />
      <PanelStep isDemonstration={isDemonstration} />
      <CheckStep figures={figures} exportLink={exportLink} />
    </>
  );
}
