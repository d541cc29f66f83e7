import type { ReactNode } from 'react';

import { useTexts } from '../../../i18n/use-texts.js';
import { DemonstrationMark } from '../../../ui/demonstration-mark.js';
import classes from './method.module.css';

interface ExampleProps {
  readonly whose: 'own' | 'sample';
  readonly children: ReactNode;
}

/** The rule just told, with figures: the reader's own, or the example's with its mark. */
export function Example({ whose, children }: ExampleProps) {
  const t = useTexts();
  return (
    <div className={classes.example} data-whose={whose}>
      <p className={classes.whose}>
        {t(`method:example.${whose}`)} {whose === 'sample' ? <DemonstrationMark /> : null}
      </p>
      {children}
    </div>
  );
}
