import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { Loaded } from '../../../ui/loaded.js';
import { Page } from '../../../ui/page.js';
import { EDITION_RESULTS } from '../edition-results.js';
import { KnownSite } from '../known-site.js';
import { figureId } from '../lineage/figure-id.js';
import { FIGURE_LINEAGE } from '../lineage/figure-lineage.js';
import { OriginsNotKept } from '../lineage/origins-not-kept.js';
import { FigurePlaceContext } from '../lineage/place.js';
import { UnknownFigure } from '../lineage/unknown-figure.js';
import { SITE_DETAIL } from '../site-detail.js';
import { OwnMethod } from './own-method.js';

const ROUTE = '/$language/s/$organisationId/resultats/$editionId/sites/$registrationId/methode';

/** The method for a participant, told with the figures of one of their sites. */
export function OwnMethodPage() {
  const place = useParams({ from: ROUTE });
  return (
    <KnownSite place={place}>
      <MethodOfSite />
    </KnownSite>
  );
}

function MethodOfSite() {
  const { organisationId, editionId, registrationId } = useParams({ from: ROUTE });
  const settled = useQuery(EDITION_RESULTS);
  const detail = useQuery(SITE_DETAIL, { variables: { registrationId, editionId } });
  const lineage = useQuery(FIGURE_LINEAGE, { variables: { registrationId, editionId, figure: figureId('overall') } });

  return (
    <FigurePlaceContext value={{ organisationId, editionId, registrationId }}>
      <Page>
        <Loaded query={settled} skeletonLines={12}>
          {({ organisation, results }) => (
            <Loaded query={detail} skeletonLines={12}>
              {({ siteResult }) => (
                <Loaded query={lineage} skeletonLines={12}>
                  {({ figureLineage }) => {
                    const released = results.find(({ edition }) => edition.id === editionId);
                    if (!released || !siteResult) return <UnknownFigure />;
                    return figureLineage ? (
                      <OwnMethod
                        lineage={figureLineage}
                        site={siteResult}
                        results={released}
                        organisation={organisation}
                      />
                    ) : (
                      <OriginsNotKept asOf={released.asOf} />
                    );
                  }}
                </Loaded>
              )}
            </Loaded>
          )}
        </Loaded>
      </Page>
    </FigurePlaceContext>
  );
}
