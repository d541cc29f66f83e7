import { type DrawRecord, hashOf, type Problem, verifyRecord } from '@barometer/draw';

/** What is compared, in this order. */
export const verificationSteps = ['form', 'rulesHash', 'listHash', 'outcome'] as const;
export type VerificationStep = (typeof verificationSteps)[number];

/** What came of verifying a file. */
export interface Verdict {
  /** `list`: a file of the close, before there is an outcome. */
  readonly stage: 'record' | 'list';
  /** Where it stops; null when everything agrees. */
  readonly failedAt: VerificationStep | null;
  /** Recomputed from the file; null when its form did not let that happen. */
  readonly rulesHash: string | null;
  readonly listHash: string | null;
  readonly places: number;
  readonly applications: number;
  readonly differs: { readonly path: string; readonly recorded: string; readonly recomputed: string } | null;
  /** The first of what is wrong with the form, and how much there is. */
  readonly problems: readonly Pick<Problem, 'code' | 'path' | 'line'>[];
  readonly problemCount: number;
}

/** What a file that agrees holds, for its rows to be shown. */
export type VerifiedContent = Pick<DrawRecord, 'list'> & { readonly outcome: DrawRecord['outcome'] | null };

const mostProblems = 5;
const nothing = { rulesHash: null, listHash: null, places: 0, applications: 0, differs: null };

/** Verifies the bytes of a record, or of what was published at the close. Returns what came of it, and the content where all agrees. */
export function verifyFile(bytes: Uint8Array): { readonly verdict: Verdict; readonly content: VerifiedContent | null } {
  const verification = verifyRecord(bytes);
  if (verification.valid) {
    const { record, places, applications } = verification;
    const hashes = { rulesHash: record.rules_hash, listHash: record.list_hash };
    return { verdict: { ...passed('record'), ...hashes, places, applications }, content: record };
  }
  if ('differs' in verification) {
    const { path, recorded, recomputed } = verification.differs;
    const failedAt = stepOf(path);
    return {
      verdict: {
        ...passed('record'),
        ...recomputedHashes(bytes),
        failedAt,
        differs: { path, recorded: shown(recorded), recomputed: shown(recomputed) },
      },
      content: null,
    };
  }
  return isOfClose(verification.inputErrors) ? verifyList(bytes) : malformed(verification.inputErrors);
}

/** What was published at the close lacks the two fields of the draw, and nothing else is wrong with it. */
function isOfClose(problems: readonly Problem[]): boolean {
  const missing = problems.map(({ code, params }) => (code === 'missingField' ? params['field'] : null));
  return missing.length === 2 && missing.includes('beacon_value') && missing.includes('outcome');
}

function verifyList(bytes: Uint8Array): ReturnType<typeof verifyFile> {
  const file = parsed(bytes);
  const hashes = { rulesHash: hashOf(file.rules), listHash: hashOf(file.list) };
  const counts = { places: file.rules.places, applications: file.list.applications.length };
  const pairs = [
    ['rules_hash', file.rules_hash, hashes.rulesHash],
    ['list_hash', file.list_hash, hashes.listHash],
  ] as const;
  const wrong = pairs.find(([, recorded, recomputed]) => recorded !== recomputed);
  const verdict = { ...passed('list'), ...hashes, ...counts };
  if (wrong === undefined) return { verdict, content: { list: file.list, outcome: null } };
  const [path, recorded, recomputed] = wrong;
  return { verdict: { ...verdict, failedAt: stepOf(path), differs: { path, recorded, recomputed } }, content: null };
}

function malformed(problems: readonly Problem[]): ReturnType<typeof verifyFile> {
  const first = problems.slice(0, mostProblems).map(({ code, path, line }) => ({ code, path, line }));
  const verdict = { ...passed('record'), failedAt: 'form' as const, problems: first, problemCount: problems.length };
  return { verdict, content: null };
}

function passed(stage: Verdict['stage']): Verdict {
  return { stage, failedAt: null, ...nothing, problems: [], problemCount: 0 };
}

function recomputedHashes(bytes: Uint8Array): Pick<Verdict, 'rulesHash' | 'listHash'> {
  const { rules, list } = parsed(bytes);
  return { rulesHash: hashOf(rules), listHash: hashOf(list) };
}

/** A file whose form was found to be right. */
function parsed(bytes: Uint8Array): DrawRecord {
  return JSON.parse(new TextDecoder().decode(bytes)) as DrawRecord;
}

function stepOf(path: string): VerificationStep {
  if (path === 'rules_hash') return 'rulesHash';
  return path === 'list_hash' ? 'listHash' : 'outcome';
}

function shown(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value).slice(0, 100);
}
