import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { TextLink } from '../../../ui/text-link.js';
import { TaskFrame } from '../register/task-frame.js';
import { TickField } from '../register/tick-field.js';

export function DataTask() {
  const t = useTexts();
  const language = useLanguage();
  return (
    <TaskFrame
      task="data"
      title={t('registering:data.title')}
      lead={t('registering:data.lead')}
      aside={
        <p>
          <TextLink to="/$language/confidentialite" params={{ language }} target="_blank">
            {t('registering:data.link')}
          </TextLink>
        </p>
      }
    >
      {(errorOf) => (
        <TickField name="dataProtectionRead" label={t('registering:data.tick')} error={errorOf('dataProtectionRead')} />
      )}
    </TaskFrame>
  );
}
