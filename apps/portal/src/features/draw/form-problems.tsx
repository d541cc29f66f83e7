import { useTexts } from '../../i18n/use-texts.js';
import classes from './draw.module.css';
import type { Verdict } from './verification/verify-file.js';

type Code = Verdict['problems'][number]['code'];

/** What kinds of problems a visitor is told of. The command line tells them apart further. */
const KINDS: Partial<Record<Code, 'json' | 'field' | 'unsorted' | 'repeated' | 'stratum' | 'beacon'>> = {
  notUtf8: 'json',
  notJson: 'json',
  missingField: 'field',
  additionalField: 'field',
  unsorted: 'unsorted',
  repeatedId: 'repeated',
  idInBothLists: 'repeated',
  unknownStratum: 'stratum',
  invalidDrandValue: 'beacon',
  patternNotMatched: 'beacon',
};

/** What is wrong with the form of a file, and where. Nothing where it is right. */
export function FormProblems({ verdict: { problems, problemCount } }: { readonly verdict: Verdict }) {
  const t = useTexts();
  if (problemCount === 0) return null;
  const more = problemCount - problems.length;
  return (
    <ul>
      {problems.map(({ code, path, line }) => (
        <li key={`${code} ${path}`}>
          {t(`draw:verify.problem.${KINDS[code] ?? 'value'}`)}{' '}
          {path === '' ? null : <code className={classes.hash}>{path}</code>}
          {line === null ? null : ` (${t('draw:verify.line', { line: String(line) })})`}
        </li>
      ))}
      {more > 0 ? <li>{t('draw:verify.more', { count: more })}</li> : null}
    </ul>
  );
}
