import { chainOf } from '@barometer/draw';

import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { Published } from './published-edition.js';

/** How the free places are given, as one would tell it: who may apply, what decides, who comes first, and what happens afterwards. */
export function DrawInWords({ published }: { readonly published: Published }) {
  const t = useTexts();
  const format = useFormats();
  const { edition, addedPlaces } = published;
  const { freePlaces, strata, registrationClosesAt, beaconAt, offersAt, daysToAnswer } = edition;
  const reserved = strata.reduce((sum, { places }) => sum + places, 0);
  const added = addedPlaces.reduce((sum, { places }) => sum + places, 0);
  return (
    <>
      <p>
        {t('editionSettings:public.who', {
          count: freePlaces,
          shown: format.number(freePlaces),
          closes: format.dateTime(registrationClosesAt),
        })}
      </p>
      <p>{t('editionSettings:public.order', { count: reserved, shown: format.number(reserved) })}</p>
      <BeaconInWords edition={edition} />
      <p>{t('editionSettings:public.selected')}</p>
      {offersAt ? (
        <p>{t('editionSettings:public.after', { at: format.dateTime(offersAt), count: daysToAnswer })}</p>
      ) : null}
      {added > 0 ? <p>{t('editionSettings:public.added', { count: added, shown: format.number(added) })}</p> : null}
      {beaconAt ? null : <p>{t('editionSettings:beacon.none')}</p>}
    </>
  );
}

function BeaconInWords({ edition }: { readonly edition: Published['edition'] }) {
  const t = useTexts();
  const format = useFormats();
  const { beacon, beaconAt } = edition;
  if (!beacon || !beaconAt) return null;
  const at = format.dateTime(beaconAt);
  if (beacon.kind === 'announced') {
    return (
      <p>
        {t('editionSettings:public.announced', { at, source: beacon.source ?? '' })}{' '}
        {t('editionSettings:public.pattern')} <code>{beacon.pattern}</code>
      </p>
    );
  }
  const chain = chainOf(beacon.chain ?? '')?.name ?? '';
  return <p>{t('editionSettings:public.drand', { at, chain, round: format.number(beacon.round ?? 0) })}</p>;
}
