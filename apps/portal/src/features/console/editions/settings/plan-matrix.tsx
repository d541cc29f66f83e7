import { Checkbox, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

import { channelName } from '../../../../i18n/grid-names.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { fieldId } from '../../../../ui/form/field-id.js';
import { hasVisits, VISITS } from './plan-values.js';
import type { TypedSettings } from './settings-values.js';
import classes from './settings.module.css';

interface PlanMatrixProps {
  readonly form: UseFormReturnType<TypedSettings>;
  readonly channels: readonly string[];
}

/** How often each channel is tried at a site, what it weighs, and whether it is seen whole. Visits have a weight here and their number apart. */
export function PlanMatrix({ form, channels }: PlanMatrixProps) {
  const t = useTexts();
  const isVisited = hasVisits(form.values);
  const rows = channels.filter((channel) => channel !== VISITS || isVisited);
  return (
    <div className={classes.matrix} role="region" aria-label={t('editionSettings:catalogue.matrix')} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{t('editionSettings:catalogue.matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('console:edition.channel')}</th>
            <th scope="col">{t('editionSettings:catalogue.audits')}</th>
            <th scope="col">{t('editionSettings:catalogue.weight')}</th>
            {isVisited ? <th scope="col">{t('editionSettings:catalogue.weightWithVisits')}</th> : null}
            <th scope="col">{t('editionSettings:catalogue.inspected')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((channel) => (
            <ChannelRow key={channel} form={form} channel={channel} isVisited={isVisited} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ChannelRowProps {
  readonly form: UseFormReturnType<TypedSettings>;
  readonly channel: string;
  readonly isVisited: boolean;
}

function ChannelRow({ form, channel, isVisited }: ChannelRowProps) {
  const t = useTexts();
  const name = channelName(t, channel);
  const { inspectedChannels } = form.values;
  const isVisits = channel === VISITS;
  const label = (what: string) => t('editionSettings:differences.of', { what, subject: name });
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {isVisits ? (
          t('editionSettings:catalogue.onTop')
        ) : (
          <Cell form={form} of="channelPlan" channel={channel} label={label(t('editionSettings:catalogue.audits'))} />
        )}
      </td>
      <td>
        {isVisits ? (
          t('editionSettings:catalogue.outside')
        ) : (
          <Cell
            form={form}
            of="channelWeights"
            channel={channel}
            label={label(t('editionSettings:catalogue.weight'))}
          />
        )}
      </td>
      {isVisited ? (
        <td>
          <Cell
            form={form}
            of="channelWeightsWithPhysical"
            channel={channel}
            label={label(t('editionSettings:catalogue.weightWithVisits'))}
          />
        </td>
      ) : null}
      <td>
        <Checkbox
          aria-label={label(t('editionSettings:catalogue.inspected'))}
          checked={inspectedChannels.includes(channel)}
          onChange={({ currentTarget: { checked } }) =>
            form.setFieldValue(
              'inspectedChannels',
              checked ? [...inspectedChannels, channel] : inspectedChannels.filter((one) => one !== channel),
            )
          }
        />
      </td>
    </tr>
  );
}

interface CellProps {
  readonly form: UseFormReturnType<TypedSettings>;
  readonly of: 'channelPlan' | 'channelWeights' | 'channelWeightsWithPhysical';
  readonly channel: string;
  readonly label: string;
}

function Cell({ form, of, channel, label }: CellProps) {
  const path = `${of}.${channel}`;
  const isCount = of === 'channelPlan';
  return (
    <TextInput
      id={fieldId(path)}
      aria-label={label}
      inputMode={isCount ? 'numeric' : 'decimal'}
      autoComplete="off"
      placeholder="0"
      className={classes.cell}
      rightSection={isCount ? null : <span aria-hidden="true">%</span>}
      {...form.getInputProps(path)}
      value={form.values[of][channel] ?? ''}
    />
  );
}
