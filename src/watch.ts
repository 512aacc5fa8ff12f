import type { Arguments } from './args.ts';
import { type ExitCode, exitCode, isUsageError, UsageError } from './errors.ts';
import { isSystemError } from './fs.ts';
import { foldersOf } from './gather.ts';
import type { Machine } from './main.ts';

interface Marks {
  readonly begin: string;
  readonly end: string;
}

/** What stands around the findings of each round, so that a background problem matcher knows where it begins and ends. */
const marks: Readonly<Record<string, Marks>> = {
  vscode: { begin: '{"event":"begin"}\n', end: '{"event":"end"}\n' },
  pretty: { begin: 'linting\n\n', end: '\nwatching for changes: Ctrl+C ends it\n' },
  compact: { begin: 'linting\n', end: 'watching for changes: Ctrl+C ends it\n' },
};

/** Lints, and again after every change, until it is stopped. Throws a UsageError for what cannot be watched. */
export async function watch(machine: Machine, args: Arguments, lint: () => Promise<ExitCode>): Promise<ExitCode> {
  const { format: [format = 'pretty', ...more] = [], 'write-baseline': isWriting } = args.flags;
  const around = Object.hasOwn(marks, format) ? marks[format] : undefined;
  if (!around || more.length > 0)
    throw new UsageError(`--watch prints one of ${Object.keys(marks).join(', ')}, not '${more[0] ?? format}'`);
  if (isWriting) throw new UsageError('--write-baseline writes once: leave out --watch');
  const pipe = args.paths.find(
    (path) => path === '-' || machine.fs.kindOf(machine.fs.resolve(machine.cwd, path)) === 'other',
  );
  if (pipe !== undefined) throw new UsageError(`--watch reads files again and again: '${pipe}' is read once`);

  const watching = (await machine.watch())(foldersOf(machine, args));
  try {
    do {
      machine.stdout(around.begin);
      if ((await round(machine, lint)) === exitCode.bug) return exitCode.bug;
      machine.stdout(around.end);
    } while (await watching.next());
  } finally {
    watching.close();
  }
  return exitCode.clean;
}

/** A configuration that is half typed is told, and the next change may mend it. */
async function round(machine: Machine, lint: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await lint();
  } catch (error) {
    if (!isUsageError(error) && !isSystemError(error)) throw error;
    machine.stderr(`kubeworthy: ${error.message}\n`);
    return exitCode.usage;
  }
}
