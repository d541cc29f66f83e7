import type { ReactNode } from 'react';

import { editionTitle } from '../../i18n/edition-title.js';
import { useTexts } from '../../i18n/use-texts.js';
import { PageHead } from '../../ui/page-head.js';
import type { DrawApplication } from './application.js';
import { ApplicationFacts } from './application-facts.js';
import classes from './draw.module.css';
import { KnownSoFar } from './known-so-far.js';
import { useApplicationLead } from './use-application-lead.js';
import { WhatWouldChange } from './what-would-change.js';
import { WhyThisResult } from './why-this-result.js';

interface ApplicationViewProps {
  readonly application: DrawApplication;
  readonly title: string;
  readonly space: string;
  /** Read by the structure itself, which may act on it. */
  readonly isOwn: boolean;
  readonly actions?: ReactNode;
}

/** One application in the draw, the same for whoever reads it: the outcome and why, or what is known so far, then its row. */
export function ApplicationView({ application, title, space, isOwn, actions }: ApplicationViewProps) {
  const t = useTexts();
  const { explanation, reference, draw, kind } = application;
  const applicant = useApplicant(application);
  const lead = useApplicationLead(application);
  return (
    <>
      <PageHead
        title={title}
        kicker={`${reference} · ${editionTitle(t, draw.editionName)}`}
        lead={isOwn ? lead : applicant}
        space={space}
        {...(actions === undefined ? {} : { actions })}
      />
      {isOwn ? null : (
        <div className={classes.reads}>
          <p>{t('draw:applicant.readsThis')}</p>
          <p>{lead}</p>
        </div>
      )}
      {explanation ? (
        <>
          <WhyThisResult application={application} explanation={explanation} />
          <WhatWouldChange application={application} explanation={explanation} isOwn={isOwn} />
        </>
      ) : kind === 'selected' ? null : (
        <KnownSoFar application={application} />
      )}
      <ApplicationFacts application={application} />
    </>
  );
}

/** Whose application it is, and for which site. */
function useApplicant({ registration }: DrawApplication): string {
  const t = useTexts();
  const { organisationName: structure, site } = registration;
  return t('registering:changes.of', { site: site.name, structure });
}
