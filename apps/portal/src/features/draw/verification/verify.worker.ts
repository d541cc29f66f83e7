import type { Answer, Question } from './messages.js';
import { pageOfRows, type RecordRow, recordRows } from './record-rows.js';
import { verifyFile } from './verify-file.js';

/** The rows of the last file that agreed: a hundred thousand of them stay here, and the page asks for a few at a time. */
let rows: readonly RecordRow[] = [];

function answerTo(question: Question): Answer {
  const { number } = question;
  if (question.kind === 'rows') {
    return { number, kind: 'rows', page: pageOfRows(rows, question.start, question.from, question.count) };
  }
  const { verdict, content } = verifyFile(new Uint8Array(question.bytes));
  rows = content === null ? [] : recordRows(content);
  return { number, kind: 'verify', verdict, selected: content?.list.selected_by_operator ?? [] };
}

/** Computes beside the page, which stays responsive meanwhile. */
self.addEventListener('message', ({ data }: MessageEvent<Question>) => self.postMessage(answerTo(data)));
