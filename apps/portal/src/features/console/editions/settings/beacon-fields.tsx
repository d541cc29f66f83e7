import { chainOf, drandChains, momentOfRound, roundAt } from '@barometer/draw';
import type { UseFormReturnType } from '@mantine/form';

import { parisInstant } from '../../../../i18n/paris-input.js';
import { useFormats } from '../../../../i18n/use-formats.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { ChoiceGroup, CountField, MomentField, SelectField, TextField } from '../../../../ui/form/index.js';
import { FieldGroup } from './field-group.js';
import type { TypedSettings } from './settings-values.js';
import classes from './settings.module.css';

type SettingsFormApi = UseFormReturnType<TypedSettings>;

/** How the free places are drawn: where the value comes from that nobody knows beforehand, and when applicants hear. */
export function BeaconFields({ form }: { readonly form: SettingsFormApi }) {
  const t = useTexts();
  const { kind } = form.values.beacon;
  return (
    <FieldGroup title={t('editionSettings:form.draw')} lead={t('editionSettings:form.drawLead')}>
      <ChoiceGroup
        name="beacon.kind"
        label={t('editionSettings:field.beaconKind')}
        choices={[
          {
            value: 'drand',
            label: t('editionSettings:field.beaconDrand'),
            hint: t('editionSettings:field.beaconDrandHint'),
          },
          {
            value: 'announced',
            label: t('editionSettings:field.beaconAnnounced'),
            hint: t('editionSettings:field.beaconAnnouncedHint'),
          },
        ]}
        {...form.getInputProps('beacon.kind')}
      />
      {kind === 'drand' ? <Drand form={form} /> : <Announced form={form} />}
      <MomentField name="beaconAt" label={t('editionSettings:field.beaconAt')} {...form.getInputProps('beaconAt')} />
      {kind === 'drand' ? <Round form={form} /> : null}
      <div className={classes.row}>
        <MomentField name="offersAt" label={t('editionSettings:field.offersAt')} {...form.getInputProps('offersAt')} />
        <CountField
          name="daysToAnswer"
          label={t('editionSettings:field.daysToAnswer')}
          hint={t('editionSettings:field.daysToAnswerHint')}
          {...form.getInputProps('daysToAnswer')}
        />
      </div>
    </FieldGroup>
  );
}

function Drand({ form }: { readonly form: SettingsFormApi }) {
  const t = useTexts();
  const known = drandChains.map(({ name, hash, period }) => ({
    value: hash,
    label: t('editionSettings:field.chainOption', { name, seconds: period }),
  }));
  const { chain } = form.values.beacon;
  const isKnown = known.some(({ value }) => value === chain);
  return (
    <SelectField
      name="beacon.chain"
      label={t('editionSettings:field.chain')}
      data={isKnown ? known : [...known, { value: chain, label: chain }]}
      {...form.getInputProps('beacon.chain')}
    />
  );
}

/** The round follows from the chain and the moment: nobody types it, everybody can check it. */
function Round({ form }: { readonly form: SettingsFormApi }) {
  const t = useTexts();
  const format = useFormats();
  const { beacon, beaconAt } = form.values;
  const moment = parisInstant(beaconAt);
  const chain = chainOf(beacon.chain);
  if (moment === null || !chain) return <p role="status">{t('editionSettings:field.roundUnknown')}</p>;
  const round = roundAt(chain, new Date(moment));
  const at = format.dateTime(momentOfRound(chain, round).toISOString());
  return <p role="status">{t('editionSettings:field.round', { round: format.number(round), at })}</p>;
}

function Announced({ form }: { readonly form: SettingsFormApi }) {
  const t = useTexts();
  return (
    <div className={classes.row}>
      <TextField
        name="beacon.source"
        label={t('editionSettings:field.source')}
        hint={t('editionSettings:field.sourceHint')}
        {...form.getInputProps('beacon.source')}
      />
      <TextField
        name="beacon.pattern"
        label={t('editionSettings:field.pattern')}
        hint={t('editionSettings:field.patternHint')}
        {...form.getInputProps('beacon.pattern')}
      />
    </div>
  );
}
