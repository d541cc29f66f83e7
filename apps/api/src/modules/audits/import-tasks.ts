import { defineTask } from '../../platform/jobs/jobs.js';

export interface ImportPayload {
  readonly importId: string;
  readonly operatorId: string;
  readonly jobId: string;
}

/** The dry run: reads both files, writes nothing but what it found. */
export const checkImport = defineTask<ImportPayload>('check_audit_import');

/** Writes what the dry run announced, in one transaction. */
export const writeImport = defineTask<ImportPayload>('write_audit_import');
