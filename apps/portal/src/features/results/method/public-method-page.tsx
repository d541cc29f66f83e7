import { useMemo } from 'react';

import { useTexts } from '../../../i18n/use-texts.js';
import { DemonstrationMark } from '../../../ui/demonstration-mark.js';
import { Page } from '../../../ui/page.js';
import { PageHead } from '../../../ui/page-head.js';
import { MethodExplanation } from './method-explanation.js';
import { sampleMethodFigures } from './sample-method-figures.js';

/** The method for anyone, told with the example of the home page. */
export function PublicMethodPage() {
  const t = useTexts();
  const figures = useMemo(() => sampleMethodFigures(), []);
  return (
    <Page>
      <PageHead title={t('method:title')} lead={t('method:lead.sample')} />
      <p>
        <DemonstrationMark /> {t('method:sampleNote')}
      </p>
      <MethodExplanation figures={figures} category="" isDemonstration />
    </Page>
  );
}
