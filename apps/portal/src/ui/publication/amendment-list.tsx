import type { AmendmentKind } from '../../gql/graphql.js';
import { useStratumName } from '../../i18n/stratum-name.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { amendedLines } from './amendment-values.js';
import type { AmendedValues } from './amendment-values.js';
import { Hash } from './hash.js';
import classes from './publication.module.css';

export interface ShownAmendment {
  readonly id: string;
  readonly number: number;
  readonly kind: AmendmentKind;
  readonly reason: string;
  readonly amendedAt: string;
  readonly before: AmendedValues;
  readonly after: AmendedValues;
  readonly rulesHash: string;
  readonly settingsHash: string;
  /** Known in the console alone. */
  readonly authorName?: string | null | undefined;
}

interface AmendmentListProps {
  readonly amendments: readonly ShownAmendment[];
  readonly territories: readonly { readonly code: string; readonly labelFr: string; readonly labelEn: string }[];
  /** Of the rules published first: an amendment that keeps them says so. */
  readonly firstRulesHash: string;
}

/** Changes after the publication, the newest first: what, before and after, why, and the hashes that are in force since. */
export function AmendmentList({ amendments, territories, firstRulesHash }: AmendmentListProps) {
  const t = useTexts();
  const format = useFormats();
  const says = { t, ...format, stratum: useStratumName(territories) };
  return (
    <ol className={classes.amendments} reversed>
      {amendments.toReversed().map((amendment) => {
        const { id, number, kind, reason, amendedAt, authorName } = amendment;
        const rulesBefore = amendments.find((other) => other.number === number - 1)?.rulesHash ?? firstRulesHash;
        return (
          <li key={id} className={classes.amendment}>
            <p className={classes.what}>
              {t('editionSettings:amendments.numbered', { number, what: t(`editionSettings:amendments.kind.${kind}`) })}
            </p>
            <p className={classes.when}>
              {authorName
                ? t('editionSettings:amendments.whenBy', { at: format.dateTime(amendedAt), name: authorName })
                : format.dateTime(amendedAt)}
            </p>
            <p>{t('editionSettings:amendments.reasonIs', { reason })}</p>
            <dl className={classes.change}>
              <Side term={t('editionSettings:amendments.before')} lines={amendedLines(kind, amendment.before, says)} />
              <Side term={t('editionSettings:amendments.after')} lines={amendedLines(kind, amendment.after, says)} />
            </dl>
            <p className={classes.proof}>
              {amendment.rulesHash === rulesBefore
                ? t('editionSettings:amendments.rulesSame')
                : t('editionSettings:amendments.rulesNow')}{' '}
              {amendment.rulesHash === rulesBefore ? null : <Hash value={amendment.rulesHash} />}
            </p>
            <p className={classes.proof}>
              {t('editionSettings:amendments.settingsNow')} <Hash value={amendment.settingsHash} />
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function Side({ term, lines }: { readonly term: string; readonly lines: readonly string[] }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>
        {lines.map((line) => (
          <span key={line}>
            {line}
            <br />
          </span>
        ))}
      </dd>
    </>
  );
}
