import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { Loaded } from '../../../ui/loaded.js';
import { Page } from '../../../ui/page.js';
import { EDITION_RESULTS } from '../edition-results.js';
import { KnownSite } from '../known-site.js';
import { SITE_DETAIL } from '../site-detail.js';
import { readFigureId, SECTION_OF } from './figure-id.js';
import { FIGURE_LINEAGE } from './figure-lineage.js';
import { hasFigure } from './has-figure.js';
import { OriginsNotKept } from './origins-not-kept.js';
import { FigurePlaceContext } from './place.js';
import { FigureCalculation } from './figure-calculation.js';
import { UnknownFigure } from './unknown-figure.js';

const ROUTE = '/$language/s/$organisationId/resultats/$editionId/sites/$registrationId/calcul/$figure';

/** How one figure of the results came about. */
export function LineagePage() {
  const place = useParams({ from: ROUTE });
  return (
    <KnownSite place={place}>
      <FigureOfSite />
    </KnownSite>
  );
}

function FigureOfSite() {
  const { figure, ...place } = useParams({ from: ROUTE });
  const { organisationId, editionId, registrationId } = place;
  const id = readFigureId(figure);
  const settled = useQuery(EDITION_RESULTS);
  const detail = useQuery(SITE_DETAIL, { variables: { registrationId, editionId } });
  const lineage = useQuery(FIGURE_LINEAGE, { variables: { registrationId, editionId, figure } });

  return (
    <FigurePlaceContext value={{ organisationId, editionId, registrationId }}>
      <Page width="surface">
        <Loaded query={settled} skeletonLines={12}>
          {({ organisation, results }) => (
            <Loaded query={detail} skeletonLines={12}>
              {({ siteResult }) => (
                <Loaded query={lineage} skeletonLines={12}>
                  {({ figureLineage }) => {
                    const released = results.find((one) => one.edition.id === editionId);
                    if (!id || !released || !siteResult || !hasFigure(siteResult, id)) return <UnknownFigure />;
                    return figureLineage ? (
                      <FigureCalculation
                        // Folds and focus are those of one figure.
                        key={figure}
                        id={id}
                        lineage={figureLineage}
                        site={siteResult}
                        edition={released.edition}
                        organisation={organisation}
                      />
                    ) : (
                      <OriginsNotKept asOf={released.asOf} section={SECTION_OF[id.kind]} />
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
