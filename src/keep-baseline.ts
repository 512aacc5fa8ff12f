import { type BaselineEntry, baselineText } from './baseline.ts';
import { crashRule } from './engine.ts';
import { UsageError } from './errors.ts';
import { fingerprintOf } from './fingerprint.ts';
import { reasonOf } from './fs.ts';
import { type Outcome, withFindings } from './link.ts';
import type { Loaded } from './load-settings.ts';
import type { Machine } from './main.ts';
import type { Finding } from './rule.ts';
import { counted } from './words.ts';

interface Keeping {
  readonly machine: Machine;
  readonly loaded: Loaded;
  readonly outcome: Outcome;
  /** Whether the run is about some files only. */
  readonly isFocused: boolean;
}

interface Kept {
  /** What is left to show. */
  readonly outcome: Outcome;
  readonly notes: readonly string[];
}

const staleRule = 'baseline-entry-stale';

/**
 * Writes the baseline: one that is not there takes in all that is found, one that is there loses what is mended and gains
 * nothing, so that no new finding slips in. Throws a UsageError where there is no place for it.
 */
export function keepBaseline({ machine, loaded, outcome, isFocused }: Keeping): Kept {
  const { fs, cwd } = machine;
  const path = loaded.baselinePath;
  if (path === undefined)
    throw new UsageError(
      "--write-baseline has no file to write: name it with '--baseline <file>', or with 'baseline:' in the configuration",
    );
  if (isFocused)
    throw new UsageError(
      'a baseline holds what is found everywhere: write it without --since, --staged and names of files',
    );

  const shown = fs.relative(cwd, path);
  const isNew = fs.kindOf(path) === undefined;
  const isKept = ({ rule }: Finding) => rule !== crashRule && rule !== staleRule;
  const entries: readonly BaselineEntry[] = isNew
    ? outcome.findings.filter(isKept).map((one) => ({ ...one, fingerprint: fingerprintOf(one) }))
    : outcome.baseline;
  const fromHere = (file: string) => fs.relative(fs.parent(path), fs.resolve(cwd, file));
  try {
    fs.replace(path, baselineText(entries.map((entry) => ({ ...entry, file: fromHere(entry.file) }))));
  } catch (error) {
    throw new UsageError(`'${shown}' cannot be written: ${reasonOf(error)}`);
  }
  if (isNew) {
    const left = withFindings(outcome, (finding) => !isKept(finding));
    return {
      outcome: { ...left, summary: { ...left.summary, baselined: entries.length } },
      notes: [`wrote '${shown}' with ${counted(entries.length, 'finding')}: they are not shown from now on`],
    };
  }
  const left = withFindings(outcome, ({ rule }) => rule !== staleRule);
  const gone = loaded.settings.baseline.length - entries.length;
  const news = left.findings.length === 0 ? '' : `; to take in what is new, remove the file first`;
  return {
    outcome: left,
    notes: [`wrote '${shown}': ${counted(gone, 'finding')} taken out, ${entries.length} left${news}`],
  };
}
