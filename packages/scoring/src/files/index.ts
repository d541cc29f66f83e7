export { FILE_NAMES, FILE_ROLES, HEADERS, type FileRole } from './file-role.js';
export { UnreadableFile, type InputFiles, type Pieces } from './input-file.js';
export type { ProblemList } from './input-problems.js';
export { resultsJson } from './results-json.js';
export { scoreFiles, type ScoredFiles } from './score-files.js';
export {
  auditAnswerLines,
  auditLine,
  editionJson,
  headerLine,
  siteAnswerLines,
  siteLine,
  writeEdition,
  type EditionToWrite,
} from './write-edition.js';
