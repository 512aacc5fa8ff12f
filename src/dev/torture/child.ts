import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../fs.ts';
import { workedMilliseconds } from './clock.ts';
import { watchCoverage } from './coverage.ts';
import { monsters } from './monsters.ts';
import { createMutator } from './mutate.ts';
import { oneFile, type Sample } from './sample.ts';
import { exampleTexts } from './seeds.ts';
import { smallest } from './smallest.ts';
import { suiteSamples } from './suite.ts';
import type { Answer, Task } from './tasks.ts';
import { loadReporters, type TrialInput, tryOut } from './trial.ts';

/**
 * Answers the tasks that the parent sends, one by one, until it is ended. `root` is the root of the repository; `lastPath`
 * is where the text under way is written, so that it is known if it never ends.
 */
export async function answerTasks(root: string, lastPath: string): Promise<void> {
  const reporters = await loadReporters();
  const mutate = lazy(() => createMutator(exampleTexts()));
  const guided = { texts: [...exampleTexts()], coverage: lazy(watchCoverage) };
  const mutateGuided = lazy(() => createMutator(guided.texts));
  const suite = lazy(() => suiteSamples(root));
  const sampleOf: { readonly [K in Task['kind']]: (task: Extract<Task, { kind: K }>) => Sample } = {
    monster: ({ name }) => monsters.find((one) => one.name === name)?.make() ?? oneFile(name, ''),
    seed: ({ seed }) => mutate()(seed),
    guided: ({ seed }) => mutateGuided()(seed),
    suite: ({ index }) => suite()[index] ?? oneFile('', ''),
    folder: ({ folder }) => ({ name: folder, files: Object.fromEntries(manifestsBelow(folder, '')) }),
  };
  const names = [...reporters.keys()];
  let turn = 0;

  process.on('message', async (task: Task) => process.send?.(await answerTo(task)));
  process.send?.('ready');

  async function answerTo(task: Task): Promise<Answer> {
    const sample = (sampleOf[task.kind] as (task: Task) => Sample)(task);
    // Of thousands of small texts each is written in three formats, in turn; of a large one all are.
    const isSmall = task.kind === 'seed' || task.kind === 'guided';
    const coverage = task.kind === 'guided' ? await guided.coverage() : undefined;
    const wanted = isSmall ? [0, 1, 2].map((n) => names[(turn + n) % names.length] ?? 'json') : names;
    turn++;
    const input: TrialInput = {
      reporters,
      formats: wanted,
      profile: isSmall && turn % 2 === 0 ? 'strict' : 'all',
      clock: workedMilliseconds,
    };
    const [path, text] = Object.entries(sample.files)[0] ?? [];
    if (isSmall) writeFileSync(lastPath, text ?? '');
    const trial = tryOut(sample, input);
    if (coverage && text !== undefined && text.length < 20_000 && (await coverage.fresh()) > 0) guided.texts.push(text);
    const isShown = trial.faults.length > 0 && path !== undefined && text !== undefined && text.length < 100_000;
    const isBad = (one: string) => tryOut({ ...sample, files: { [path ?? '']: one } }, input).faults.length > 0;
    return {
      ...trial,
      files: Object.keys(sample.files).length,
      ...(isShown ? { smallest: smallest(text, isBad) } : {}),
      peak: process.resourceUsage().maxRSS * 1024,
    };
  }
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function manifestsBelow(folder: string, under: string): readonly (readonly [string, string])[] {
  return readdirSync(join(folder, under)).flatMap((name): readonly (readonly [string, string])[] => {
    const path = join(under, name);
    if (statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory())
      return name === '.git' ? [] : manifestsBelow(folder, path);
    return /\.(ya?ml|json)$/.test(name) ? [[path, decodeText(readFileSync(join(folder, path)))]] : [];
  });
}
