import { useStratumName } from '../../i18n/stratum-name.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { FactList } from '../../ui/fact-list.js';
import { Section } from '../../ui/page.js';
import { WrittenValue } from '../../ui/publication/written-value.js';
import { TextLink } from '../../ui/text-link.js';
import type { DrawApplication } from './application.js';
import classes from './draw.module.css';
import { useValueFacts } from './draw-facts.js';

/** The application's own row, the two hashes to compare, and when what happens. */
export function ApplicationFacts({ application }: { readonly application: DrawApplication }) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const { draw, drawId, stratumKey, isFirstTime, earlierEditions, selectionReason, kind, registration } = application;
  const nameOf = useStratumName(draw.territories);
  const { rulesHash, listHash, closedAt, closesAt, offersAt } = draw;
  const hash = (text: string | null | undefined) => (text ? <WrittenValue text={text} /> : t('draw:facts.later'));
  const ownRules = registration.rulesHash;
  const status =
    earlierEditions.length === 0
      ? t('draw:applicant.statusNone')
      : t('draw:applicant.statusEditions', { editions: earlierEditions.join(', ') });
  return (
    <Section title={t('draw:applicant.facts')}>
      <FactList
        facts={[
          {
            label: t('draw:applicant.number'),
            value: <span className={classes.number}>{drawId}</span>,
            hint: t('draw:applicant.numberHint'),
          },
          { label: t('draw:applicant.stratum'), value: nameOf(stratumKey) },
          ...(kind === 'selected'
            ? [{ label: t('draw:applicant.selectionReason'), value: selectionReason ?? '' }]
            : [
                {
                  label: t('draw:applicant.status'),
                  value: t(isFirstTime ? 'common:state.yes' : 'common:state.no'),
                  hint: status,
                },
              ]),
          { label: t('draw:facts.rulesHash'), value: hash(rulesHash) },
          ...(ownRules && ownRules !== rulesHash
            ? [{ label: t('draw:facts.ownRules'), value: hash(ownRules), hint: t('draw:facts.ownRulesHint') }]
            : []),
          { label: t('draw:facts.listHash'), value: hash(listHash) },
          closedAt
            ? { label: t('draw:facts.closed'), value: format.dateTime(closedAt) }
            : {
                label: t('draw:facts.closes'),
                value: t('draw:facts.closesAfter', { date: format.dateTime(closesAt) }),
              },
          ...useValueFacts(draw),
          ...(offersAt ? [{ label: t('draw:facts.offersAt'), value: format.dateTime(offersAt) }] : []),
        ]}
      />
      <p>
        <TextLink to="/$language/tirages/$editionId" params={{ language, editionId: draw.editionId }}>
          {t('draw:applicant.publicPage')}
        </TextLink>
      </p>
    </Section>
  );
}
