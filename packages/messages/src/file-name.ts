/**
 * Name of a downloaded file: object, edition and day, in letters every system takes, such as `resultats-edition-2027-2027-11-10.csv`.
 * @param day the instant whose day in Paris stands in the name
 * @param extension without its dot
 */
export function fileName(object: string, edition: string, day: Date, extension: string): string {
  return `${plain(object)}-${plain(edition)}-${dayInParis(day)}.${extension}`;
}

/** A day as `2027-11-10`, as it is in Paris. */
export function dayInParis(instant: Date): string {
  // The Swedish way of writing a day is the international one.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Paris' }).format(instant);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
