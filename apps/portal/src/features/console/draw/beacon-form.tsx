import { useApolloClient, useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { Button } from '@mantine/core';
import { useState } from 'react';

import { useTexts } from '../../../i18n/use-texts.js';
import { Form, TextField } from '../../../ui/form/index.js';
import type { SubmitOutcome } from '../../../ui/form/index.js';
import { WrittenValue } from '../../../ui/publication/written-value.js';
import { AskedAction } from './asked-action.js';
import { CHECK_BEACON_VALUE, RECORD_BEACON_VALUE } from './console-draw.js';
import type { ConsoleDraw } from './console-draw.js';
import classes from './draw.module.css';

/** The value is typed and checked, shown back to be compared with its source, and only then recorded for ever. */
export function BeaconForm({ draw }: { readonly draw: ConsoleDraw }) {
  const t = useTexts();
  const client = useApolloClient();
  const [accepted, setAccepted] = useState<string | null>(null);
  const form = useForm({ mode: 'uncontrolled', initialValues: { value: '' } });
  const { editionId, beacon } = draw;

  const check = async ({ value }: { value: string }): Promise<SubmitOutcome> => {
    const { data } = await client.query({
      query: CHECK_BEACON_VALUE,
      variables: { editionId, value },
      fetchPolicy: 'network-only',
    });
    const result = data?.checkBeaconValue;
    if (result?.__typename === 'BeaconValueAccepted') setAccepted(result.value);
    else if (result?.__typename === 'BeaconValueRefused') return [{ field: 'value', message: result.message }];
    else if (result) return [{ message: result.message }];
    return undefined;
  };

  if (accepted !== null)
    return <SecondLook editionId={editionId} value={accepted} onChange={() => setAccepted(null)} />;
  const hint =
    beacon?.kind === 'drand'
      ? t('draw:console.beacon.hintDrand', { round: String(beacon.round), chain: beacon.chain ?? '' })
      : t('draw:console.beacon.hintAnnounced', { source: beacon?.source ?? '', pattern: beacon?.pattern ?? '' });
  return (
    <Form form={form} submitLabel={t('draw:console.beacon.check')} onSubmit={check}>
      <TextField
        name="value"
        label={t('draw:console.beacon.field')}
        hint={hint}
        autoComplete="off"
        spellCheck={false}
        key={form.key('value')}
        {...form.getInputProps('value')}
      />
    </Form>
  );
}

interface SecondLookProps {
  readonly editionId: string;
  readonly value: string;
  readonly onChange: () => void;
}

function SecondLook({ editionId, value, onChange }: SecondLookProps) {
  const t = useTexts();
  const [record] = useMutation(RECORD_BEACON_VALUE, { refetchQueries: ['ConsoleDraw'] });
  const send = async () => {
    const { data } = await record({ variables: { editionId, value } });
    const result = data?.recordBeaconValue;
    return result && result.__typename !== 'DrawMoved' ? { tone: 'attention' as const, text: result.message } : null;
  };
  return (
    <>
      <p role="status">{t('draw:console.beacon.look')}</p>
      <div className={classes.value}>
        <WrittenValue text={value} />
      </div>
      <div className={classes.actions}>
        <AskedAction
          label={t('draw:console.beacon.confirm')}
          question={t('draw:console.beacon.question')}
          consequence={
            <>
              <div className={classes.value}>
                <WrittenValue text={value} />
              </div>
              <p>{t('draw:console.beacon.consequence')}</p>
            </>
          }
          onConfirm={send}
        />
        <Button variant="default" onClick={onChange}>
          {t('draw:console.beacon.change')}
        </Button>
      </div>
    </>
  );
}
