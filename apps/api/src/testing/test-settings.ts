/** Name of the migrated database that tests clone. */
export const templateDatabase = 'barometer_template';

/** Secret of the tests' own roles and sessions. */
export const testSecret = 'a secret that only the tests know, long enough';
