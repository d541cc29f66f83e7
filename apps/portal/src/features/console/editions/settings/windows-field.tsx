import { Button } from '@mantine/core';

import { useTexts } from '../../../../i18n/use-texts.js';
import { MomentField } from '../../../../ui/form/index.js';
import type { TypedWindow } from './settings-values.js';
import classes from './settings.module.css';

/** What the list of windows needs of a form that has one. */
interface WindowsForm {
  readonly windows: readonly TypedWindow[];
  readonly inputProps: (path: string) => object;
  readonly add: () => void;
  readonly remove: (index: number) => void;
}

/** The periods of the field work, as many as it takes. */
export function WindowsField({ windows, inputProps, add, remove }: WindowsForm) {
  const t = useTexts();
  return (
    <>
      {windows.map((_, index) => (
        // Windows are typed in their places: the place is what tells one from another.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={index} className={classes.item}>
          <legend>{t('editionSettings:field.window', { number: index + 1 })}</legend>
          <div className={classes.row}>
            <MomentField
              name={`fieldWorkWindows.${index}.startsAt`}
              label={t('editionSettings:field.windowStarts')}
              {...inputProps(`fieldWorkWindows.${index}.startsAt`)}
            />
            <MomentField
              name={`fieldWorkWindows.${index}.endsAt`}
              label={t('editionSettings:field.windowEnds')}
              hint={t('editionSettings:field.lastSecond')}
              {...inputProps(`fieldWorkWindows.${index}.endsAt`)}
            />
          </div>
          {windows.length > 1 ? (
            <Button variant="default" className={classes.start} onClick={() => remove(index)}>
              {t('editionSettings:field.removeWindow', { number: index + 1 })}
            </Button>
          ) : null}
        </fieldset>
      ))}
      <Button variant="default" className={classes.start} onClick={add}>
        {t('editionSettings:field.addWindow')}
      </Button>
    </>
  );
}
