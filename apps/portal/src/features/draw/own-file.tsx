import { useId, useState } from 'react';
import type { DragEvent } from 'react';

import { useTexts } from '../../i18n/use-texts.js';
import classes from './draw.module.css';

/** A file of the visitor's own: chosen by the keyboard as by dropping it. It is read here and sent nowhere. */
export function OwnFile({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const t = useTexts();
  const id = useId();
  const [isOver, setOver] = useState(false);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onChoose(file);
  };

  return (
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{t('draw:verify.own')}</label>
      <p id={`${id}-hint`} className={classes.hint}>
        {t('draw:verify.ownHint')}
      </p>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          // The same file, changed meanwhile, may be chosen again.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
