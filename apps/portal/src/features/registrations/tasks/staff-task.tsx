import { useTexts } from '../../../i18n/use-texts.js';
import { TaskFrame } from '../register/task-frame.js';
import { TickField } from '../register/tick-field.js';

/** Without informed staff a mystery audit is neither fair nor lawful evidence of anything. */
export function StaffTask() {
  const t = useTexts();
  return (
    <TaskFrame task="staff" title={t('registering:staff.title')} lead={t('registering:staff.lead')}>
      {(errorOf) => (
        <TickField
          name="staffInformed"
          label={t('registering:staff.tick')}
          hint={t('registering:staff.tickHint')}
          error={errorOf('staffInformed')}
        />
      )}
    </TaskFrame>
  );
}
