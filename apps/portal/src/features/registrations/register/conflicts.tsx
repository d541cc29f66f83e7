import { Button } from '@mantine/core';

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Notice } from '../../../ui/notice.js';
import classes from './register.module.css';
import { useRegistering } from './registering.js';
import { useAnswerWords } from './use-answer-words.js';

/** Where two people answered one question at once: both answers, and the choice between them. */
export function Conflicts() {
  const t = useTexts();
  const format = useFormats();
  const wordsOf = useAnswerWords();
  const { draft, conflicts, set, giveIn } = useRegistering().draft;
  return [...conflicts].map(([name, wanted]) => {
    const held = draft.fields.find((field) => field.name === name);
    const author = held?.savedByName ?? '';
    return (
      <Notice key={name} tone="attention" isLive title={t('registering:conflict.title')}>
        <p>
          {t('registering:conflict.text', {
            name: author,
            theirs: wordsOf(name, held?.value ?? null),
            mine: wordsOf(name, wanted),
            time: held ? format.time(held.savedAt) : '',
          })}
        </p>
        <div className={classes.choice}>
          <Button variant="default" onClick={() => giveIn(name)}>
            {t('registering:conflict.keep', { name: author })}
          </Button>
          <Button variant="default" onClick={() => set(name, wanted)}>
            {t('registering:conflict.mine')}
          </Button>
        </div>
      </Notice>
    );
  });
}
