/** Time zones of the regions overseas, by their codes: whoever reads there is told both times. */
const zones: Readonly<Record<string, string>> = {
  '01': 'America/Guadeloupe',
  '02': 'America/Martinique',
  '03': 'America/Cayenne',
  '04': 'Indian/Reunion',
  '06': 'Indian/Mayotte',
};

/** The time zone of a region where the clocks differ from those of Paris; null for all others. */
export function overseasZone(regionCode: string | null): string | null {
  return regionCode === null ? null : (zones[regionCode] ?? null);
}
