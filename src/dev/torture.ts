import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { answerTasks } from './torture/child.ts';
import { monsters } from './torture/monsters.ts';
import { suiteSamples } from './torture/suite.ts';
import type { Answer, Task } from './torture/tasks.ts';

// Tries to break the program: `npm run torture -- [folders of manifests]`. It reads what the folders hold, the YAML test
// suite, texts that are larger and deeper than anybody writes, and documents that a seed makes of the examples of the
// rules; each goes through all rules, all reports and all fixes. A child process does the work, so that a hang is ended
// and told. The exit code says whether all held.

/** For each file. */
const maximumMilliseconds = 2000;
/** Fixes are made in up to ten rounds, each of which reads and judges the text anew. */
const maximumOfFix = 20_000;
const maximumMemory = 500 * 1024 * 1024;
/** Of these 500 MB so many are for values: with more at hand a process leaves longer what it needs no more. */
const heap = 350;
/** After so many seconds the child hangs for all that anybody can tell. */
const patience = 180;

const root = resolve(import.meta.dirname, '../../..');

async function main(): Promise<number> {
  // Several runs may go on side by side, each with its own seeds.
  const folder = mkdtempSync(join(tmpdir(), 'kubeworthy-torture-'));
  try {
    return await tortureIn(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `ownFolder` is where the texts under way are written. */
async function tortureIn(ownFolder: string): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      documents: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      // How many documents more that follow what they make run in the program.
      guided: { type: 'string', default: '0' },
      // Of the texts that are too large those whose names hold this; and nothing else.
      only: { type: 'string' },
    },
  });
  const first = Number(values.seed);
  const wanted = monsters.filter(({ name }) => name.includes(values.only ?? ''));
  const report = createReport();
  const each = createChildren(join(ownFolder, 'last.yaml'));
  for (const folder of positionals)
    await report.tell(folder, await each.inOwn({ kind: 'folder', folder: resolve(folder) }));
  if (values.only === undefined) {
    const suite = suiteSamples(root);
    for (const [index, { name }] of suite.entries()) report.tell(name, await each.inShared({ kind: 'suite', index }));
    for (let seed = first; seed < first + Number(values.documents); seed++)
      report.tell(`seed ${seed}`, await each.inShared({ kind: 'seed', seed }));
  }
  for (let seed = first; seed < first + Number(values.guided); seed++)
    report.tell(`guided ${seed}`, await each.inShared({ kind: 'guided', seed }));
  for (const { name } of wanted) report.tell(name, await each.inOwn({ kind: 'monster', name }));
  each.end();
  return report.end();
}

/** Of a child that ended or hung the text is shown that it had last. */
type Result = Answer | { readonly ended: string; readonly last?: string };

interface Children {
  /** In a child of its own, so that its peak of memory is that of this task. */
  inOwn(task: Task): Promise<Result>;
  /** In a child that others have used before. */
  inShared(task: Task): Promise<Result>;
  end(): void;
}

/** `lastPath` is where a child writes down the text under way: it is told if it never ends. */
function createChildren(lastPath: string): Children {
  let shared: ChildProcess | undefined;
  return {
    async inOwn(task) {
      const child = await start(lastPath);
      const result = await ask(child, task);
      child.kill('SIGKILL');
      return result;
    },
    async inShared(task) {
      shared ??= await start(lastPath);
      const result = await ask(shared, task);
      if (!('ended' in result)) return result;
      shared.kill('SIGKILL');
      shared = undefined;
      return { ...result, last: readFileSync(lastPath, { encoding: 'utf8', flag: 'a+' }) };
    },
    end() {
      shared?.kill('SIGKILL');
    },
  };
}

async function start(lastPath: string): Promise<ChildProcess> {
  const child = fork(fileURLToPath(import.meta.url), ['--answer-tasks', lastPath], {
    execArgv: [`--max-old-space-size=${heap}`],
    serialization: 'advanced',
    silent: true,
  });
  // What a child says when it ends by an exception of its own is worth more than its exit code.
  child.stderr?.on('data', (text: Buffer) => process.stderr.write(text.toString().slice(0, 2000)));
  child.stdout?.resume();
  await once(child, 'message');
  return child;
}

async function ask(child: ChildProcess, task: Task): Promise<Result> {
  const abort = new AbortController();
  // Seconds in which this process is stopped are none in which the child could have answered.
  let seconds = 0;
  const timer = setInterval(() => {
    seconds++;
    if (seconds > patience) abort.abort();
  }, 1000);
  child.send(task);
  try {
    const { signal } = abort;
    return await Promise.race([
      once(child, 'message', { signal }).then(([answer]) => answer as Answer),
      once(child, 'exit', { signal }).then(([code, sign]) => ({ ended: `the process ended with ${code ?? sign}` })),
    ]);
  } catch {
    return { ended: `no answer within ${patience} seconds` };
  } finally {
    clearInterval(timer);
    abort.abort();
  }
}

function createReport() {
  let tried = 0;
  let slowest = { name: '', milliseconds: 0 };
  let peak = { name: '', bytes: 0 };
  const faulty: string[] = [];
  return { tell, end };

  function tell(name: string, result: Result): void {
    tried++;
    if (tried % 10_000 === 0) console.log(`${tried} texts tried`);
    if ('ended' in result) {
      fault(name, result.ended);
      if (result.last !== undefined) console.log(`  shown by ${JSON.stringify(result.last)}`);
      return;
    }
    const all = sum(Object.values(result.phases));
    if (all > slowest.milliseconds) slowest = { name, milliseconds: all };
    if (result.peak > peak.bytes) peak = { name, bytes: result.peak };
    for (const one of result.faults) fault(name, one.split('\n').slice(0, 6).join('\n'));
    for (const [phase, milliseconds] of Object.entries(result.phases))
      if (milliseconds > (phase === 'fix' ? maximumOfFix : maximumMilliseconds) * result.files)
        fault(name, `${phase} takes ${Math.round(milliseconds)} ms`);
    if (result.peak > maximumMemory) fault(name, `it takes ${megabytes(result.peak)}`);
    if (result.smallest !== undefined) console.log(`  shown by ${JSON.stringify(result.smallest)}`);
  }

  function fault(name: string, what: string): void {
    faulty.push(`${name}: ${what}`);
    console.log(`${name}: ${what}`);
  }

  function end(): number {
    console.log(`${tried} texts tried, ${faulty.length} faults`);
    console.log(`slowest: ${slowest.name}, ${Math.round(slowest.milliseconds)} ms in all phases`);
    console.log(`most memory: ${peak.name}, ${megabytes(peak.bytes)}`);
    return faulty.length === 0 ? 0 : 1;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

const [mode, lastPath = ''] = process.argv.slice(2);
if (mode === '--answer-tasks') await answerTasks(root, lastPath);
else process.exitCode = await main();
