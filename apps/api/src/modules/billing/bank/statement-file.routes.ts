import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { guardedRoute } from '../../../platform/web/guarded-route.js';
import { ImportStatement } from './import-statement.js';
import { statementText } from './statement-texts.js';

const largestFileBytes = 5 * 1024 * 1024;
const longestFileName = 200;
/** Problems that are told of one by one; how many there are is said. */
const mostProblems = 100;

const refusals = {
  FILE_MISSING: { fr: 'Choisissez le relevé de la banque.', en: 'Choose the bank’s statement.' },
  FILE_TOO_LARGE: {
    fr: 'Le relevé dépasse 5 Mo : exportez une période plus courte.',
    en: 'The statement is larger than 5 MB: export a shorter period.',
  },
} as const;

/** Upload of a bank statement: looked at first, written when `confirm=yes` is asked for and nothing is wrong. */
export function mountStatementFile(app: NestFastifyApplication): void {
  guardedRoute(
    app,
    { method: 'POST', url: '/files/bank-statements', permission: 'operator.payments' },
    async (context, request, reply) => {
      const refuse = (code: keyof typeof refusals): object => {
        reply.status(code === 'FILE_MISSING' ? 400 : 413);
        return { code, message: refusals[code][context.language], requestId: request.id };
      };
      const isConfirmed = (request.query as Record<string, unknown>)['confirm'] === 'yes';
      const upload = await request.file({
        limits: { fileSize: largestFileBytes, files: 1 },
        throwFileSizeLimit: false,
      });
      if (upload === undefined) return refuse('FILE_MISSING');
      const bytes = await upload.toBuffer();
      if (upload.file.truncated) return refuse('FILE_TOO_LARGE');
      const name = upload.filename.slice(0, longestFileName);
      const { problems, ...counts } = await app.get(ImportStatement).import(context, { name, bytes }, isConfirmed);
      return {
        ...counts,
        problemCount: problems.length,
        problems: problems.slice(0, mostProblems).map((problem) => ({
          line: problem.line,
          column: problem.column,
          message: statementText(problem)[context.language],
        })),
      };
    },
  );
}
