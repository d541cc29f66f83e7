import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { clientOf } from '../../apollo/clients.js';
import { publicScope } from '../../apollo/scope.js';
import { graphql } from '../../gql/index.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useNow } from '../../session/use-demonstration.js';
import { Disclosure } from '../../ui/disclosure.js';
import classes from './demonstration-ribbon.module.css';

const DAY_MS = 24 * 3600 * 1000;

const MOMENTS = graphql(`
  query DemonstrationMoments {
    openEdition {
      id
      registrationClosesAt
      beaconAt
      offersAt
    }
  }
`);

const ADVANCE = graphql(`
  mutation AdvanceDemonstrationClock($to: DateTime!) {
    advanceDemonstrationClock(to: $to)
  }
`);

/** The day of the demonstration, and the ways to a later one: the next moments of the edition, or a step. */
export function DemonstrationClock() {
  const t = useTexts();
  const format = useFormats();
  const now = useNow();
  const client = clientOf(publicScope);
  const { data } = useQuery(MOMENTS, { client, fetchPolicy: 'cache-first' });
  const [advance, { loading }] = useMutation(ADVANCE, { client });
  const [hasFailed, setFailed] = useState(false);

  const goTo = async (instant: Date) => {
    setFailed(false);
    const { error } = await advance({ variables: { to: instant.toISOString() } }).catch((error: unknown) => ({
      error,
    }));
    if (error) return setFailed(true);
    // Every page says something else on another day: all of it is read again.
    window.location.reload();
  };
  const { registrationClosesAt, beaconAt, offersAt } = data?.openEdition ?? {};
  const moments = [
    { key: 'afterDeadline' as const, at: justAfter(registrationClosesAt) },
    { key: 'afterBeacon' as const, at: justAfter(beaconAt) },
    { key: 'afterOffers' as const, at: justAfter(offersAt) },
    { key: 'oneDay' as const, at: new Date(now.getTime() + DAY_MS) },
    { key: 'oneWeek' as const, at: new Date(now.getTime() + 7 * DAY_MS) },
  ];

  return (
    <Disclosure
      label={<time dateTime={now.toISOString()}>{format.date(now.toISOString())}</time>}
      ariaLabel={`${format.date(now.toISOString())}, ${t('demonstration:clockName')}`}
    >
      <p>{t('demonstration:clock', { date: format.dateTime(now.toISOString()) })}</p>
      <p>{t('demonstration:clockHint')}</p>
      <ul className={classes.personas}>
        {moments.map(({ key, at }) =>
          at && at > now ? (
            <li key={key}>
              <button type="button" disabled={loading} onClick={() => void goTo(at)}>
                {t(`demonstration:${key}`)}
                <span>{format.dateTime(at.toISOString())}</span>
              </button>
            </li>
          ) : null,
        )}
      </ul>
      <p role="status">{hasFailed ? t('demonstration:clockFailed') : ''}</p>
    </Disclosure>
  );
}

/** A second later: a deadline includes its last second. */
function justAfter(instant: string | null | undefined): Date | null {
  return instant ? new Date(Date.parse(instant) + 1000) : null;
}
