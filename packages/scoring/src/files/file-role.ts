/** The five input files of a computation (Scoring method, section 9), in the order in which they are read and spoken of. */
export const FILE_ROLES = ['grid', 'edition', 'sites', 'audits', 'answers'] as const;

export type FileRole = (typeof FILE_ROLES)[number];

/** What each file is called where nobody gave it another name. */
export const FILE_NAMES: Readonly<Record<FileRole, string>> = {
  grid: 'grid.json',
  edition: 'edition.json',
  sites: 'sites.csv',
  audits: 'audits.csv',
  answers: 'answers.csv',
};

/** The columns of the CSV files. */
export const HEADERS = {
  sites: ['site_id', 'organisation_id', 'category', 'region', 'is_central', 'is_certified'],
  audits: ['audit_id', 'site_id', 'channel', 'outcome'],
  answers: ['audit_id', 'site_id', 'criterion_id', 'value'],
} as const;
