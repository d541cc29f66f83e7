import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { useStratumName } from '../../../i18n/stratum-name.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { FactList } from '../../../ui/fact-list.js';
import { Loaded } from '../../../ui/loaded.js';
import { Section } from '../../../ui/page.js';
import type { ConsoleEdition } from '../console-edition.js';
import { EditionFrame } from '../edition-frame.js';
import { EDITION_PLACES } from './edition-places.js';
import type { EditionPlaces } from './edition-places.js';
import { Ledger } from './ledger.js';
import { PlacesTable } from './places-table.js';
import { useExplanation } from './use-explanation.js';

/** What is holding the free places of an edition: in words, in figures, and line by line. */
export function PlacesPage() {
  const t = useTexts();
  const { editionId } = useParams({ from: '/$language/operateur/editions/$editionId/places' });
  const query = useQuery(EDITION_PLACES, { variables: { editionId }, fetchPolicy: 'cache-and-network' });
  return (
    <EditionFrame editionId={editionId} title={t('offers:console.title')} right="registrations">
      {(edition) => (
        <>
          <Loaded query={query} skeletonLines={10}>
            {({ editionPlaces }) => <Places edition={edition} places={editionPlaces} />}
          </Loaded>
          <Section title={t('offers:console.ledgerTitle')}>
            <p>{t('offers:console.ledgerLead')}</p>
            <Ledger edition={edition} />
          </Section>
        </>
      )}
    </EditionFrame>
  );
}

function Places({ edition, places }: { readonly edition: ConsoleEdition; readonly places: EditionPlaces }) {
  const t = useTexts();
  const nameOf = useStratumName(edition.territories);
  const explanation = useExplanation(places, edition.strata);
  const lead = useSummary(edition, places);
  return (
    <>
      <p>{lead}</p>
      <Section title={t('offers:console.explainedTitle')}>
        <FactList
          facts={places.labels.map((of) => ({
            label: nameOf(of.label),
            value: explanation(of),
          }))}
        />
      </Section>
      <Section title={t('offers:console.tableTitle')}>
        <PlacesTable edition={edition} places={places} />
      </Section>
    </>
  );
}

/** The one thing to know of all places together. */
function useSummary({ offersAt }: ConsoleEdition, { isDrawn, releasedAt, all, labels }: EditionPlaces): string {
  const t = useTexts();
  const format = useFormats();
  const open = labels.find(({ label }) => label === 'open');
  const date = offersAt ? format.dateTime(offersAt) : '';
  if (!isDrawn) {
    return t('offers:console.leadOpen', {
      places: t('offers:console.places', { count: all.total }),
      applications: t('offers:console.applications', { count: open?.applications ?? 0 }),
      date,
    });
  }
  if (!releasedAt) return t('offers:console.leadDrawn', { date });
  return t('offers:console.leadReleased', {
    confirmed: t('offers:console.confirmedPlaces', { count: all.confirmed }),
    total: format.number(all.total),
    waiting: t('offers:console.waitingAll', { count: open?.waiting ?? 0 }),
  });
}
