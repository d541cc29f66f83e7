import { chainOf } from '@barometer/draw';
import type { ReactNode } from 'react';

import { categoryName } from '../../../../i18n/category-name.js';
import { channelName } from '../../../../i18n/grid-names.js';
import { periodText } from '../../../../i18n/period-text.js';
import { regionName } from '../../../../i18n/region-names.js';
import { territoryName, useStratumName } from '../../../../i18n/stratum-name.js';
import { useFormats } from '../../../../i18n/use-formats.js';
import { useLanguage } from '../../../../i18n/use-language.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { Hash } from '../../../../ui/publication/hash.js';
import type { Difference } from './edition-differences.js';

interface NamedTerritory {
  readonly code: string;
  readonly labelFr: string;
  readonly labelEn: string;
}

const SETTINGS = [
  'number',
  'name',
  'registrationOpensAt',
  'registrationClosesAt',
  'beaconAt',
  'offersAt',
  'detailsDueAt',
  'resultsAt',
  'beaconKind',
  'beaconSource',
  'beaconRound',
  'beaconPattern',
  'daysToAnswer',
  'freePlaces',
  'visitCapacity',
  'grid',
  'categoryDataYear',
  'vat',
  'audits',
  'weight',
  'weightWithPhysical',
  'inspected',
] as const;

/** The names of settings and their values, as people read them. */
export function useDifferenceTexts(territories: readonly NamedTerritory[]) {
  const t = useTexts();
  const language = useLanguage();
  const format = useFormats();
  const stratumName = useStratumName(territories);

  const setting = ({ setting: name, subject }: Difference): string => {
    const about = subject ?? '';
    if (name === 'stratum') return stratumName(about);
    if (name === 'territory') return territoryName(territories, about, language);
    if (name === 'fieldWorkWindow') return t('editionSettings:field.window', { number: about });
    if (name === 'category') return categoryName(t, about);
    if (name === 'price.base') return categoryName(t, about);
    if (name === 'price.additional_site') return t('editionSettings:differences.additionalSite');
    if (name === 'price.physical_visits') return t('editionSettings:differences.physicalVisits');
    const known = SETTINGS.find((one) => one === name);
    const text = known ? t(`editionSettings:differences.name.${known}`) : name;
    return subject === null
      ? text
      : t('editionSettings:differences.of', { what: text, subject: channelName(t, about) });
  };

  const value = ({ setting: name, kind }: Difference, text: string | null | undefined): ReactNode => {
    if (text === null || text === undefined) return t('editionSettings:differences.absent');
    if (name === 'territory') {
      if (text === '*') return t('editionSettings:differences.rest');
      return text.split(', ').map(regionName).join(', ');
    }
    if (name === 'beaconKind') return t(`editionSettings:beacon.${text === 'drand' ? 'drand' : 'announced'}`);
    if (name === 'beaconSource') return chainOf(text)?.name ?? text;
    if (name === 'inspected') return t('editionSettings:differences.whole');
    if (name === 'grid') return <Hash value={text} />;
    if (kind === 'instant') return format.dateTime(text);
    if (kind === 'period') {
      const [startsAt = '', endsAt = ''] = text.split('/');
      return periodText(t, format, { startsAt, endsAt });
    }
    if (kind === 'count') return format.number(Number(text));
    if (kind === 'cents') return format.money(Number(text));
    return kind === 'share' ? format.percent(Number(text)) : text;
  };

  return { setting, value };
}
