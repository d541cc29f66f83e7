import { useNavigate } from '@tanstack/react-router';

import { useLanguage } from '../../../i18n/use-language.js';
import { useAction } from '../../../ui/use-action.js';
import { useOperator } from '../use-operator.js';
import { sendImport } from './import-files.js';
import type { ImportFiles, ImportTarget } from './import-files.js';

/** Sends two files, then opens the import whose check has begun. */
export function useSendImport(editionId: string) {
  const language = useLanguage();
  const navigate = useNavigate();
  const { id: operatorId } = useOperator();
  const { outcome, isRunning, run } = useAction();
  const target: ImportTarget = { operatorId, editionId };

  const send = (files: () => Promise<ImportFiles>) =>
    run(async () => {
      const answer = await sendImport(target, await files(), language);
      if ('problem' in answer) return answer;
      await navigate({
        to: '/$language/operateur/editions/$editionId/imports/$importId',
        params: { language, editionId, importId: answer.importId },
      });
      return null;
    });

  return { target, outcome, isSending: isRunning, send };
}
