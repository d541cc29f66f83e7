import type { Translator } from '@barometer/messages';

import type { AmendmentKind, EditionState } from '../../gql/graphql.js';
import { periodText } from '../../i18n/period-text.js';

/** What an amendment changed, before or after; the fields of its kind, nothing elsewhere. */
export interface AmendedValues {
  readonly registrationClosesAt?: string | null | undefined;
  readonly detailsDueAt?: string | null | undefined;
  readonly beaconAt?: string | null | undefined;
  readonly offersAt?: string | null | undefined;
  readonly fieldWorkWindows?: readonly { readonly startsAt: string; readonly endsAt: string }[] | null | undefined;
  readonly resultsAt?: string | null | undefined;
  readonly visitCapacity?: number | null | undefined;
  readonly label?: string | null | undefined;
  readonly places?: number | null | undefined;
  readonly state?: EditionState | null | undefined;
}

interface Says {
  readonly t: Translator;
  readonly date: (instant: string) => string;
  readonly time: (instant: string) => string;
  readonly dateTime: (instant: string) => string;
  readonly number: (value: number) => string;
  /** The name of a place's label. */
  readonly stratum: (label: string) => string;
}

/** The values of one side of an amendment in words, one line each. */
export function amendedLines(kind: AmendmentKind, values: AmendedValues, says: Says): string[] {
  const { t, dateTime, number, stratum } = says;
  switch (kind) {
    case 'deadline':
      return [
        ...(values.registrationClosesAt ? [dateTime(values.registrationClosesAt)] : []),
        ...(values.detailsDueAt
          ? [t('editionSettings:amendments.details', { at: dateTime(values.detailsDueAt) })]
          : []),
      ];
    case 'field_work':
      return [
        ...(values.fieldWorkWindows ?? []).map((window) => periodText(t, says, window)),
        ...(values.resultsAt ? [t('editionSettings:amendments.results', { at: dateTime(values.resultsAt) })] : []),
      ];
    case 'visit_capacity':
      return [
        typeof values.visitCapacity === 'number'
          ? t('editionSettings:amendments.sites', { count: values.visitCapacity, shown: number(values.visitCapacity) })
          : t('editionSettings:amendments.noLimit'),
      ];
    case 'places':
      return [
        t('editionSettings:amendments.places', {
          count: values.places ?? 0,
          shown: number(values.places ?? 0),
          stratum: stratum(values.label ?? 'open'),
        }),
      ];
    case 'paused':
    case 'resumed':
      return values.state ? [t(`states:edition.${values.state}`)] : [];
    case 'rehearsal':
      return [values.registrationClosesAt, values.beaconAt, values.offersAt].flatMap((instant) =>
        instant ? [dateTime(instant)] : [],
      );
  }
}
