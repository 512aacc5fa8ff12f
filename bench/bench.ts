import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Contender, contenders, kubeworthyArgs, kubeworthyCli } from './contenders.ts';
import { measureEditor } from './editor-latency.ts';
import { measureGrowth } from './growth.ts';
import { given } from './inputs/store.ts';
import { measureRow, measureThreads, type RowResult, type ThreadsResult } from './measure-row.ts';
import { findMeter } from './memory-meter.ts';
import { type Options, readOptions } from './options.ts';
import { withSection } from './readme-section.ts';
import { growthCounts, projectOf, type Row, rows, smallInput } from './rows.ts';
import {
  editorText,
  growthTable,
  growthText,
  markdownTable,
  plainTable,
  reasons,
  rowTable,
  summaryTable,
  targetTable,
  threadsTable,
} from './tables.ts';
import { judge, type Measured, type Verdict } from './targets.ts';
import { versionOf } from './versions.ts';

/**
 * Whole processes, side by side in one run, so that the ratios hold on any machine: Kubeworthy, Node itself, Node that
 * only reads the same files, and whichever of its peers are installed.
 *
 * npm run bench [-- rows or paths ...] [--check] [--write] [--seed <n>]
 */
const options = optionsOrExit([...rows.map(({ name }) => name), 'growth', 'editor']);
// Node 20 parses all certificates at start when this is set, which has nothing to do with us.
delete process.env.NODE_EXTRA_CA_CERTS;

const meter = findMeter();
const cores = cpus().length;
const versions = new Map(contenders.map((contender) => [contender, versionOf(contender)] as const));
const isInstalled = (contender: Contender) => versions.get(contender) !== undefined;
const environment = [
  `${cores} cores (${cpus()[0]?.model ?? 'of unknown make'}), Node ${process.version}`,
  ...contenders
    .filter(({ versionArgs }) => versionArgs !== undefined)
    .map((contender) => `${contender.name} ${versions.get(contender) ?? 'not installed'}`),
].join(', ');
console.log(environment);
if (!meter) console.log('memory is not measured: /usr/bin/time of GNU or BSD is needed for it');

// The first run after a build leaves compiled code for all others, as it does for everybody who installs the package.
spawnSync(process.execPath, [...kubeworthyArgs(smallInput(options.seed).folder)]);

const own: readonly Row[] = options.paths.map((path) => ({
  name: path,
  title: path,
  rounds: 7,
  isLarge: false,
  input: () => given(path),
}));
const chosen = [...rows.filter(({ name }) => options.rows.has(name)), ...own];
const results = chosen.map(measure);
const threads = takesThreads() ? chosen.filter(({ isLarge }) => isLarge).map(measureWithThreads) : [];
const growth = options.rows.has('growth')
  ? measureGrowth(
      growthCounts.map((count) => projectOf(count, options.seed)),
      meter,
    )
  : undefined;
const editor = options.rows.has('editor') ? await measureEditor(1_000, options.seed) : undefined;
const measured: Measured = { rows: results, growth, editor };
const verdicts = judge(options.rows, measured);

if (threads.length > 0) console.log(`\n${plainTable(threadsTable(threads))}`);
if (growth) console.log(`\n${plainTable(growthTable(growth))}${growthText(growth)}`);
if (editor) console.log(`\n${editorText(editor)}`);
if (verdicts.length > 0) console.log(`\n${plainTable(targetTable(verdicts))}`);
if (options.isWrite) writeFileSync('README.md', withSection(readFileSync('README.md', 'utf8'), section()));
if (options.isCheck && verdicts.some(({ isMet }: Verdict) => !isMet)) process.exitCode = 1;

function optionsOrExit(known: readonly string[]): Options {
  try {
    const read = readOptions(process.argv.slice(2), known);
    const nowhere = read.paths.find((path) => !existsSync(path));
    if (nowhere === undefined) return read;
    throw new Error(`there is no row, file or folder '${nowhere}'; the rows are ${known.join(', ')}`);
  } catch (error) {
    console.error(`bench: ${error instanceof Error ? error.message : error}`);
    process.exit(2);
  }
}

function measure({ name, title, rounds, input }: Row): RowResult {
  const result = measureRow({ name, title, rounds, input: input(options.seed), meter, isInstalled });
  const { files, bytes } = result.input;
  const size = `${files.toLocaleString('en')} ${files === 1 ? 'file' : 'files'}, ${(bytes / 1e6).toFixed(bytes < 1e6 ? 3 : 1)} MB`;
  const content = `${result.resources.toLocaleString('en')} resources, ${result.findings.toLocaleString('en')} findings`;
  console.log(`\n${title}: ${size}, ${content}; median of ${result.rounds}`);
  console.log(indented(plainTable(rowTable(result))));
  console.log(indented(result.phases.join('\n')));
  return result;
}

function measureWithThreads({ title, input }: Row): ThreadsResult {
  const counts = [...new Set([1, 2, cores])];
  return measureThreads({ title, rounds: 3, input: input(options.seed), meter }, counts);
}

function takesThreads(): boolean {
  const { stdout } = spawnSync(process.execPath, [kubeworthyCli, '--help'], { encoding: 'utf8' });
  return stdout.includes('--threads');
}

/** What stands in the README. */
function section(): string {
  const parts = [
    markdownTable(summaryTable(results)),
    reasons(results)
      .map((reason) => `- ${reason}\n`)
      .join(''),
    ...(threads.length > 0 ? [markdownTable(threadsTable(threads))] : []),
    ...(growth ? [`${growthText(growth)}\n`] : []),
    ...(editor ? [`${editorText(editor)}\n`] : []),
    markdownTable(targetTable(verdicts)),
    `Measured with \`npm run bench -- --write\` on ${environment}.\n`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ').trimEnd();
}
