import type { ReactNode } from 'react';

import { Page } from '../../../ui/page.js';
import { PageHead } from '../../../ui/page-head.js';
import { OnlyWith } from '../only-with.js';
import { useOperator } from '../use-operator.js';
import type { Right } from '../use-operator.js';

interface FinanceFrameProps {
  readonly title: string;
  readonly lead?: string;
  readonly right: Right;
  readonly children: ReactNode;
}

/** A page of the finances: whose they are, where one is, and the content for those who may see it. */
export function FinanceFrame({ title, lead, right, children }: FinanceFrameProps) {
  const { name } = useOperator();
  return (
    <Page width="surface">
      <PageHead title={title} kicker={name} space={name} {...(lead === undefined ? {} : { lead })} />
      <OnlyWith right={right}>{children}</OnlyWith>
    </Page>
  );
}
