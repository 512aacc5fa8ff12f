import { rules } from '../rules/index.ts';
import type { Arguments } from './args.ts';
import { type Before, comparisonOf, findingsOfChange, lintBefore } from './before.ts';
import type { Changes } from './changes.ts';
import { UsageError } from './errors.ts';
import { folderOf, type Gathered, gather } from './gather.ts';
import { keepBaseline } from './keep-baseline.ts';
import type { Outcome } from './link.ts';
import { loadSettings } from './load-settings.ts';
import type { Machine } from './main.ts';
import { readSources } from './reading.ts';
import { createSession, type Session, type SessionInput } from './session.ts';
import type { Stopwatch } from './stopwatch.ts';
import { counted } from './words.ts';

/** What a run of the command line came to, and what can be asked of it further. */
export interface Run {
  readonly session: Session;
  /** What is to be shown. */
  readonly outcome: Outcome;
  /** All that was found. */
  readonly whole: Outcome;
  /** What is to be shown of the texts that the session has by now. */
  readonly ask: () => Outcome;
  readonly comparison: { readonly before: Outcome; readonly base: string; nameNow(file: string): string } | undefined;
  readonly notes: readonly string[];
  /** The files that findings may be about; undefined: all. */
  readonly only: ReadonlySet<string> | undefined;
  /** Where objects go that name no namespace. */
  readonly namespace: string;
}

/** What a round of `--watch` leaves to the next one: only sources with another text are read again. */
export interface Memory {
  kept?: { readonly session: Session; readonly settings: string };
}

/** Finds the sources, reads them and links them. Throws a UsageError when there is nothing to lint. */
export async function runSession(given: Machine, args: Arguments, phases: Stopwatch, memory?: Memory): Promise<Run> {
  const changes = await changesOf(given, args);
  const machine = changes ? { ...given, fs: changes.after } : given;
  const gathered = gather(machine, args);
  phases.next('discover');
  const loaded = loadSettings({ machine, args, roots: gathered.roots, rules });
  const session = memory && !changes ? sessionFor({ rules, ...loaded }, memory) : createSession({ rules, ...loaded });
  phases.next('configure');
  const before = changes && lintBefore({ machine, args, rules, changes, gathered, loaded, session });
  session.retain(new Set(gathered.sources.map(({ path }) => path)));
  session.setUnread(gathered.unread);
  if (before) phases.next('lint the state before');
  const sources = before?.sources ?? gathered.sources;
  const { settings } = loaded;
  await readSources(machine, { session, settings, sources, threads: readThreads(args), lap: phases.lap });

  const touched = changes && touchedBy(changes, machine, gathered);
  const only = changes ? undefined : gathered.only;
  const asked = { only, before: before?.outcome.graph };
  const spokenOf = (all: Outcome) => (before && touched ? findingsOfChange(all, before.outcome, touched) : all);
  const whole = session.outcome({ ...asked, lap: phases.lap });
  const spoken = spokenOf(whole);
  const isFocused = (touched ?? only) !== undefined;
  const kept = args.flags['write-baseline'] ? keepBaseline({ machine, loaded, outcome: spoken, isFocused }) : undefined;
  const outcome = kept?.outcome ?? spoken;
  phases.next('sort findings');
  if (args.command === 'lint' && !changes && isNothing(outcome)) throw nothingToLint(args, outcome, gathered.notes);
  return {
    session,
    outcome,
    whole,
    ask: () => spokenOf(session.outcome(asked)),
    comparison: before && changes && comparisonWith(before, changes, machine),
    notes: [...gathered.notes, ...outcome.notes, ...(changes ? notesOn(changes) : []), ...(kept?.notes ?? [])],
    only: touched ?? gathered.only,
    namespace: loaded.settings.namespace,
  };
}

/** The session of the round before, if the settings are the same; or a new one. */
function sessionFor(input: SessionInput, memory: Memory): Session {
  const settings = JSON.stringify([input.settings, [...(input.configTexts ?? [])]]);
  const session = memory.kept?.settings === settings ? memory.kept.session : createSession(input);
  memory.kept = { session, settings };
  return session;
}

/** How many threads are asked for; undefined where that is left to the program. */
function readThreads({ flags: { threads } }: Arguments): number | undefined {
  if (threads === undefined) return undefined;
  if (!/^[1-9]\d{0,2}$/.test(threads)) throw new UsageError(`--threads takes a number from 1 to 999, not '${threads}'`);
  return Number(threads);
}

async function changesOf(machine: Machine, args: Arguments): Promise<Changes | undefined> {
  const comparison = comparisonOf(machine, args);
  if (!comparison) return undefined;
  const { readChanges } = await import('./changes.ts');
  return readChanges({ fs: machine.fs, git: await machine.git(), folder: folderOf(machine, args), comparison });
}

/** The files that a change touched and those that are named beside it, as findings show them, if they are in the run. */
function touchedBy({ paths }: Changes, { fs, cwd }: Machine, { sources, only }: Gathered): ReadonlySet<string> {
  return new Set(sources.map(({ path }) => path).filter((path) => only?.has(path) || paths.has(fs.resolve(cwd, path))));
}

function comparisonWith(before: Before, { base, renames }: Changes, { fs, cwd }: Machine): Run['comparison'] {
  return {
    before: before.outcome,
    base,
    nameNow(file) {
      const name = renames.get(fs.resolve(cwd, file));
      return name === undefined ? file : fs.relative(cwd, name);
    },
  };
}

function notesOn({ base, paths, notes }: Changes): readonly string[] {
  const are = paths.size === 1 ? 'is' : 'are';
  return [
    `compared with ${base}, ${counted(paths.size, 'path')} ${are} changed: shown is what stands there, and what is new elsewhere`,
    ...notes,
  ];
}

function isNothing({ findings, summary: { resources, suppressed, baselined } }: Outcome): boolean {
  return resources + suppressed + baselined + findings.length === 0;
}

function nothingToLint({ paths }: Arguments, { summary }: Outcome, notes: readonly string[]): UsageError {
  const where =
    paths.length === 0
      ? 'the current folder'
      : paths.map((path) => (path === '-' ? 'standard input' : `'${path}'`)).join(', ');
  const reasons = summary.skipped.map(({ reason, count }) => `${count} ${reason}`);
  const why =
    summary.files === 0
      ? 'no .yaml, .yml or .json files'
      : `${counted(summary.files, 'file')}, none with a Kubernetes object${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}`;
  return new UsageError([`nothing to lint in ${where}: ${why}`, ...notes].join('\n'));
}
