import { useQuery } from '@apollo/client/react';

import type { RegistrationFilter } from '../../../gql/graphql.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Loaded } from '../../../ui/loaded.js';
import classes from './messages.module.css';
import { SEGMENT_COUNT } from './messages-question.js';

interface SegmentReachProps {
  readonly editionId: string;
  readonly filter: RegistrationFilter;
}

/** How many a segment reaches, said again whenever it changes: people once each, and letters where they are more. */
export function SegmentReach({ editionId, filter }: SegmentReachProps) {
  const t = useTexts();
  const format = useFormats();
  const query = useQuery(SEGMENT_COUNT, { variables: { editionId, filter }, fetchPolicy: 'cache-and-network' });
  const data = query.data ?? query.previousData;
  return (
    <div role="status" aria-live="polite" className={classes.reach}>
      <Loaded query={{ ...query, data }} skeletonLines={2}>
        {({ segmentCount: { registrations, withoutPerson, people, letters, unreachable } }) => (
          <>
            <p className={classes.people}>
              {people === 0
                ? t('messaging:segment.nobody')
                : t('messaging:segment.people', { count: people, shown: format.number(people) })}
            </p>
            <p>
              {t(withoutPerson > 0 ? 'messaging:segment.ownerless' : 'messaging:segment.registrations', {
                count: registrations,
                shown: format.number(registrations),
                without: format.number(withoutPerson),
              })}{' '}
              {letters > people ? t('messaging:segment.letters', { letters: format.number(letters) }) : null}
            </p>
            {unreachable > 0 ? (
              <p>{t('messaging:segment.unreachable', { count: unreachable, shown: format.number(unreachable) })}</p>
            ) : null}
          </>
        )}
      </Loaded>
    </div>
  );
}
