import { useQuery } from '@apollo/client/react';
import { useParams, useSearch } from '@tanstack/react-router';

import { useTexts } from '../../../../i18n/use-texts.js';
import { EmptyState } from '../../../../ui/empty-state.js';
import { Loaded } from '../../../../ui/loaded.js';
import { Notice } from '../../../../ui/notice.js';
import { Section } from '../../../../ui/page.js';
import { AmendmentList } from '../../../../ui/publication/amendment-list.js';
import { EditionFrame } from '../../edition-frame.js';
import { isPossible } from './amendable.js';
import type { Change } from './change-search.js';
import { AmendDeadline } from './amend-deadline.js';
import { AmendFieldWork } from './amend-field-work.js';
import { AmendPause } from './amend-pause.js';
import { AmendPlaces } from './amend-places.js';
import { AmendRehearsal } from './amend-rehearsal.js';
import { AmendVisits } from './amend-visits.js';
import { ChangeLinks } from './change-links.js';
import { EDITION_PUBLICATION } from './edition-publication.js';
import type { EditionPublication } from './edition-publication.js';

const FROM = '/$language/operateur/editions/$editionId/avenants' as const;

/** Changes of what an edition published: those that were made, and the form of the one to make. */
export function AmendmentsPage() {
  const t = useTexts();
  const { editionId } = useParams({ from: FROM });
  const query = useQuery(EDITION_PUBLICATION, { variables: { editionId } });
  return (
    <EditionFrame
      editionId={editionId}
      title={t('editionSettings:amendments.title')}
      lead={t('editionSettings:amendments.lead')}
      right="editions"
    >
      {() => (
        <Loaded query={query} skeletonLines={8}>
          {({ publication }) =>
            publication ? (
              <Amendments publication={publication} />
            ) : (
              <EmptyState title={t('editionSettings:amendments.unpublishedTitle')}>
                {t('editionSettings:amendments.unpublishedText')}
              </EmptyState>
            )
          }
        </Loaded>
      )}
    </EditionFrame>
  );
}

function Amendments({ publication }: { readonly publication: EditionPublication }) {
  const t = useTexts();
  const { changement, fait } = useSearch({ from: FROM });
  const { edition, amendments, firstRulesHash } = publication;
  const isAsked = changement !== undefined && isPossible(changement, edition);
  return (
    <>
      {fait ? (
        <Notice tone="success" isLive>
          <p>{t('editionSettings:amendments.done')}</p>
        </Notice>
      ) : null}
      {isAsked ? (
        <Section title={t(`editionSettings:amend.title.${changement}`)}>
          <ChangeForm change={changement} edition={edition} />
        </Section>
      ) : (
        <Section title={t('editionSettings:amendments.new')}>
          <ChangeLinks edition={edition} />
        </Section>
      )}
      <Section title={t('editionSettings:amendments.made')}>
        {amendments.length === 0 ? (
          <EmptyState title={t('editionSettings:amendments.emptyTitle')}>
            {t('editionSettings:amendments.emptyText')}
          </EmptyState>
        ) : (
          <AmendmentList amendments={amendments} territories={edition.territories} firstRulesHash={firstRulesHash} />
        )}
      </Section>
    </>
  );
}

function ChangeForm({ change, edition }: { readonly change: Change; readonly edition: EditionPublication['edition'] }) {
  switch (change) {
    case 'deadline':
      return <AmendDeadline edition={edition} />;
    case 'field_work':
      return <AmendFieldWork edition={edition} />;
    case 'visit_capacity':
      return <AmendVisits edition={edition} />;
    case 'places':
      return <AmendPlaces edition={edition} />;
    case 'pause':
    case 'resume':
      return <AmendPause edition={edition} change={change} />;
    case 'rehearsal':
      return <AmendRehearsal edition={edition} />;
  }
}
