// What the bench prints: every figure as least, median and most, and how far each bar was met or missed.
import { spreadOf } from './timing.mjs';

/** What issue and method ask of the scoring package. */
export const BARS = { kernel: 10, total: 3, bytesPerAnswer: 2, answersPerSecond: 500_000, answersFrom: 4_000_000 };

function print(line) {
  process.stdout.write(`${line}\n`);
}

function number(value, digits = 0) {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function spread(times, digits) {
  const { min, median, max } = spreadOf(times);
  return [min, median, max].map((value) => number(value, digits).padStart(9)).join(' ');
}

function megabytes(bytes) {
  return `${number(bytes / 1e6)} MB`;
}

function verdict(name, { value, bar, isMet, unit, digits = 1 }) {
  const distance = Math.abs(value / bar - 1) * 100;
  const outcome = isMet ? `met, ${number(distance)} % better` : `MISSED by ${number(distance)} %`;
  print(`  bar  ${name}: ${number(value, digits)}${unit} against ${number(bar, digits)}${unit}: ${outcome}`);
}

function atLeast(name, value, bar, unit = '×') {
  verdict(name, { value, bar, isMet: value >= bar, unit, digits: unit === '×' ? 1 : 0 });
}

/** How often our time goes into theirs. Takes times of the clock and of the processor; the clock is what counts. */
function ratio(theirs, ours, kind = 'clock') {
  const medianOf = (times) => spreadOf(times.map((time) => time[kind])).median;
  return medianOf(theirs) / medianOf(ours);
}

function printTimes(label, times, digits = 1) {
  print(`  ${label.padEnd(44)} ${spread(times, digits)} ms`);
}

/** The same for times of both kinds: the clock, then the median of the processor's. */
function printBoth(label, times) {
  const clock = spread(
    times.map((time) => time.clock),
    1,
  );
  const { median } = spreadOf(times.map((time) => time.processor));
  print(`  ${label.padEnd(44)} ${clock} ms ${number(median, 1).padStart(9)} ms`);
}

/** Prints what was compared with DuckDB at one size. Takes what `compare-speed.mjs` measured. */
export function reportSpeed(siteCount, { audits, answers, agreement, kernel, total, pivot }) {
  print(`\n${number(siteCount)} sites, ${number(audits)} audits, ${number(answers)} answers`);
  print(`  ${number(agreement.figures)} scores agree, greatest difference ${agreement.greatest.toExponential(1)}`);
  print(
    `  ${'kernel alone'.padEnd(44)} ${['min', 'median', 'max'].map((name) => name.padStart(9)).join(' ')}    processor`,
  );
  printBoth('  ours', kernel.ours);
  printBoth('  DuckDB, a row an answer', kernel.rows);
  printBoth('  DuckDB, a column a criterion', kernel.wide);
  print(`  (making those columns from the rows took DuckDB ${number(pivot)} ms: in no figure)`);
  print('  from rows to results');
  printBoth('  ours', total.ours);
  printBoth('  DuckDB, a row an answer', total.rows);
  const isBar = answers >= BARS.answersFrom;
  const ratios = [
    ['kernel', kernel.rows, kernel.ours, isBar ? BARS.kernel : null],
    ['kernel, against a column a criterion', kernel.wide, kernel.ours, null],
    ['total', total.rows, total.ours, BARS.total],
  ];
  for (const [name, theirs, ours, bar] of ratios) {
    const value = ratio(theirs, ours);
    if (bar === null) print(`       ${name}: ${number(value, 1)}× (no bar)`);
    else atLeast(name, value, bar);
    print(`       by processor time: ${number(ratio(theirs, ours, 'processor'), 1)}×`);
  }
}

/** Prints the memory of both sides at one size. Takes what `measure-memory.mjs` measured for each. */
export function reportMemory({ ours, duckdb }) {
  const { codes, buffers, process } = ours.bytesPerAnswer;
  print(`  bytes an answer, beside ids and output: codes ${number(codes, 2)}, all buffers ${number(buffers, 2)}`);
  print(`    growth of the process ${number(process, 2)} (DuckDB ${number(duckdb.bytesPerAnswer.process, 2)})`);
  print(`  peak of the process: ours ${megabytes(ours.peak)}, DuckDB ${megabytes(duckdb.peak)}`);
  const isMet = buffers <= BARS.bytesPerAnswer;
  verdict('resident', { value: buffers, bar: BARS.bytesPerAnswer, isMet, unit: ' bytes an answer', digits: 2 });
}

/** Prints what the command line reached at one size. Takes what `measureCommandLine` returned. */
export function reportCommandLine({ answers, times, starts, peak, bytes }) {
  const whole = spreadOf(times).median;
  const start = spreadOf(starts).median;
  print(`  command line, ${megabytes(bytes.answers)} of answers to ${megabytes(bytes.results)} of results`);
  printTimes('  npx barometer-score', times, 0);
  printTimes('  its start alone (npx, Node)', starts, 0);
  print(`  peak memory of the command line: ${megabytes(peak)}`);
  print(`  with the start: ${number((answers / whole) * 1000)} answers a second`);
  atLeast('after the start', (answers / (whole - start)) * 1000, BARS.answersPerSecond, ' answers a second');
}
