import type { UseFormReturnType } from '@mantine/form';

import { byChannel } from '../../../../i18n/grid-names.js';
import { useFormats } from '../../../../i18n/use-formats.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { CountField } from '../../../../ui/form/index.js';
import type { GridChoice, SettableEdition } from './edition-settings.js';
import { FieldGroup } from './field-group.js';
import { GridField } from './grid-field.js';
import { GroupProblem } from './group-problem.js';
import { PlanMatrix } from './plan-matrix.js';
import { commonAudits, hasVisits, sumOfWeights, VISITS } from './plan-values.js';
import type { TypedSettings } from './settings-values.js';
import classes from './settings.module.css';

interface PlanFieldsProps {
  readonly form: UseFormReturnType<TypedSettings>;
  readonly edition: SettableEdition;
  readonly choices: readonly GridChoice[];
}

/** Audits that every site gets; the server refuses any other number. */
const AUDITS = 13;

/** A hundred percent in hundredths. */
const WHOLE = 10_000;

/** What is measured: the grid, the audits of each channel, and what each channel weighs. */
export function PlanFields({ form, edition, choices }: PlanFieldsProps) {
  const t = useTexts();
  const ofGrid = choices.find(({ grid }) => grid.id === form.values.gridVersionId)?.channels ?? [];
  const channels = [...new Set([...edition.channels.map(({ channel }) => channel), ...ofGrid])].toSorted(byChannel);
  return (
    <FieldGroup title={t('editionSettings:catalogue.plan')} lead={t('editionSettings:catalogue.planLead')}>
      <GridField form={form} choices={choices} />
      <PlanMatrix form={form} channels={channels} />
      <Sums form={form} />
      <CountField
        name={`channelPlan.${VISITS}`}
        label={t('editionSettings:catalogue.visits')}
        hint={t('editionSettings:catalogue.visitsHint')}
        isOptional
        {...form.getInputProps(`channelPlan.${VISITS}`)}
      />
    </FieldGroup>
  );
}

/** What audits and weights make in all while one types, and what the server found wrong with them together. */
function Sums({ form }: { readonly form: UseFormReturnType<TypedSettings> }) {
  const t = useTexts();
  const format = useFormats();
  const { values, errors } = form;
  const audits = commonAudits(values);
  const weights = sumOfWeights(values.channelWeights);
  const withVisits = sumOfWeights(values.channelWeightsWithPhysical);
  const percent = (hundredths: number) => format.percent(hundredths / WHOLE, 2);
  return (
    <div>
      <div role="status">
        <p className={classes.sum} data-over={audits !== AUDITS || undefined}>
          {t('editionSettings:catalogue.auditsSum', { audits: format.number(audits), expected: format.number(AUDITS) })}
        </p>
        <p className={classes.sum} data-over={weights !== WHOLE || undefined}>
          {t('editionSettings:catalogue.weightsSum', { sum: percent(weights), whole: percent(WHOLE) })}
        </p>
        {hasVisits(values) ? (
          <p className={classes.sum} data-over={withVisits !== WHOLE || undefined}>
            {t('editionSettings:catalogue.weightsWithVisitsSum', { sum: percent(withVisits), whole: percent(WHOLE) })}
          </p>
        ) : null}
      </div>
      {(['channelPlan', 'channelWeights', 'channelWeightsWithPhysical', 'inspectedChannels'] as const).map((name) => (
        <GroupProblem key={name} name={name} error={errors[name]} />
      ))}
    </div>
  );
}
