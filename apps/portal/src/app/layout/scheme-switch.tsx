import { useMantineColorScheme } from '@mantine/core';
import type { MantineColorScheme } from '@mantine/core';
import { useId } from 'react';

import { useTexts } from '../../i18n/use-texts.js';
import classes from './site-footer.module.css';

const SCHEMES: readonly MantineColorScheme[] = ['auto', 'light', 'dark'];

export function SchemeSwitch() {
  const t = useTexts();
  const id = useId();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div className={classes.scheme}>
      <label htmlFor={id}>{t('common:scheme.label')}</label>
      <select
        id={id}
        value={colorScheme}
        onChange={(event) => {
          const chosen = SCHEMES.find((scheme) => scheme === event.target.value);
          if (chosen) setColorScheme(chosen);
        }}
      >
        {SCHEMES.map((scheme) => (
          <option key={scheme} value={scheme}>
            {t(`common:scheme.${scheme}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
