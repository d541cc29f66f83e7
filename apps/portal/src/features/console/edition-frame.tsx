import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';

import { editionTitle } from '../../i18n/edition-title.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Breadcrumbs } from '../../ui/breadcrumbs.js';
import { DemonstrationMark } from '../../ui/demonstration-mark.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { ProblemView } from '../../ui/problem-view.js';
import { TextLink } from '../../ui/text-link.js';
import { CONSOLE_EDITION } from './console-edition.js';
import type { ConsoleEdition } from './console-edition.js';
import { OnlyWith } from './only-with.js';
import type { Right } from './use-operator.js';

interface EditionFrameProps {
  readonly editionId: string;
  /** Where am I. */
  readonly title: string;
  readonly lead?: string;
  /** Pages between the edition and this one. */
  readonly links?: readonly ReactNode[];
  readonly right: Right;
  readonly children: (edition: ConsoleEdition) => ReactNode;
}

/** A page about one edition: the way to it, its heading, and its content for those who may see it. */
export function EditionFrame({ editionId, title, lead, links = [], right, children }: EditionFrameProps) {
  const t = useTexts();
  const language = useLanguage();
  const query = useQuery(CONSOLE_EDITION, { variables: { id: editionId } });
  return (
    <Page width="surface">
      <Loaded query={query}>
        {({ edition }) => {
          if (!edition) return <ProblemView problem={{ kind: 'not_found' }} />;
          const name = editionTitle(t, edition.name);
          return (
            <>
              <Breadcrumbs
                links={[
                  <TextLink key="editions" to="/$language/operateur" params={{ language }}>
                    {t('console:links.editions')}
                  </TextLink>,
                  <TextLink
                    key="edition"
                    to="/$language/operateur/editions/$editionId"
                    params={{ language, editionId }}
                  >
                    {name}
                  </TextLink>,
                  ...links,
                ]}
                current={title}
              />
              <PageHead
                title={title}
                kicker={
                  <>
                    {name} {edition.isDemonstration ? <DemonstrationMark /> : null}
                  </>
                }
                space={name}
                {...(lead === undefined ? {} : { lead })}
              />
              <OnlyWith right={right}>{children(edition)}</OnlyWith>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
