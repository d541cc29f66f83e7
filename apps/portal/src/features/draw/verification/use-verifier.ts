import { useCallback, useEffect, useRef } from 'react';

import type { Answer, Question } from './messages.js';

/** A question without its number; `Omit` alone would lose what tells the kinds apart. */
type Asked = Question extends infer One ? (One extends Question ? Omit<One, 'number'> : never) : never;
type AnswerOf<Kind> = Extract<Answer, { readonly kind: Kind }>;

/** Asks the worker that verifies; it is started by the first question and ends with the page. */
export function useVerifier() {
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);

  useEffect(() => () => worker.current?.terminate(), []);

  return useCallback(
    <Kind extends Asked['kind']>(question: Asked & { readonly kind: Kind }): Promise<AnswerOf<Kind>> => {
      worker.current ??= new Worker(new URL('./verify.worker.ts', import.meta.url), { type: 'module' });
      const running = worker.current;
      asked.current += 1;
      const number = asked.current;
      return new Promise((resolve, reject) => {
        const ended = new AbortController();
        const { signal } = ended;
        running.addEventListener(
          'message',
          ({ data }: MessageEvent<Answer>) => {
            if (data.number !== number) return;
            ended.abort();
            resolve(data as AnswerOf<Kind>);
          },
          { signal },
        );
        running.addEventListener(
          'error',
          ({ message }) => {
            ended.abort();
            reject(new Error(message));
          },
          { signal },
        );
        running.postMessage({ ...question, number });
      });
    },
    [],
  );
}

export type AskVerifier = ReturnType<typeof useVerifier>;
