import { TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';

import { problemOf } from '../../apollo/problem.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ProblemView } from '../../ui/problem-view.js';
import type { FoundStructure } from './search-structures.js';
import { StructureOption } from './structure-option.js';
import classes from './structure-search.module.css';
import { useStructureSearch } from './use-structure-search.js';

/** A text field whose results open below it: arrows to browse, Enter to choose, Escape to close (WAI-ARIA combobox). */
export function StructureSearch({ onChoose }: { readonly onChoose: (structure: FoundStructure) => void }) {
  const t = useTexts();
  const id = useId();
  const [text, setText] = useState('');
  const [isClosed, setClosed] = useState(false);
  const [active, setActive] = useState(-1);
  const { structures, isSearching, hasAnswer, error, retry } = useStructureSearch(text);
  const isOpen = !isClosed && structures.length > 0;
  const optionId = (index: number) => `${id}-option-${index}`;

  const browse = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (structures.length === 0) return;
      event.preventDefault();
      setClosed(false);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const from = active === -1 && step === -1 ? structures.length : active;
      setActive((from + step + structures.length) % structures.length);
    } else if (event.key === 'Enter') {
      const structure = isOpen ? structures[active] : undefined;
      if (!structure) return;
      event.preventDefault();
      onChoose(structure);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      setClosed(true);
      setActive(-1);
    }
  };

  const status = isSearching
    ? t('structures:find.searching')
    : isOpen
      ? t('structures:find.count', { count: structures.length })
      : hasAnswer && structures.length === 0
        ? t('structures:find.none', { text: text.trim() })
        : '';

  return (
    <div className={classes.search}>
      <TextInput
        id="field-structure"
        label={t('structures:find.label')}
        description={t('structures:find.hint')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setClosed(false);
          setActive(-1);
        }}
        onKeyDown={browse}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && active >= 0 ? optionId(active) : undefined}
        autoComplete="off"
        spellCheck={false}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={t('structures:find.label')}
        className={classes.list}
        hidden={!isOpen}
      >
        {structures.map((structure, index) => (
          <li
            key={structure.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            className={classes.option}
            onPointerMove={() => setActive(index)}
            onClick={() => onChoose(structure)}
          >
            <StructureOption structure={structure} />
          </li>
        ))}
      </ul>
      <p role="status" className={classes.status}>
        {status}
      </p>
      {error ? <ProblemView problem={problemOf(error)} onRetry={retry} /> : null}
    </div>
  );
}
