import { rules } from '../../../rules/index.ts';
import { readBaseline } from '../../baseline.ts';
import { readConfig } from '../../config.ts';
import { isUsageError } from '../../errors.ts';
import { fixRounds } from '../../fix-rounds.ts';
import { readIgnoreFile } from '../../ignore-file.ts';
import type { Outcome } from '../../link.ts';
import { graphJson } from '../../report/graph-json.ts';
import { formats, type Reporter, type ReportOptions } from '../../report/index.ts';
import type { Finding } from '../../rule.ts';
import { createSession, type Session } from '../../session.ts';
import { defaultSettings, type Settings } from '../../settings.ts';
import type { Sample } from './sample.ts';

/** What became of a sample. */
export interface Trial {
  /** What must not be, a sentence each: a crash, a finding without a place, a report that a terminal would act upon. */
  readonly faults: readonly string[];
  /** How long each part of the run took, in milliseconds. */
  readonly phases: Readonly<Record<string, number>>;
  readonly findings: number;
}

export interface TrialInput {
  readonly reporters: ReadonlyMap<string, Reporter>;
  /** The formats that are written; undefined for all. */
  readonly formats?: readonly string[];
  readonly profile: Settings['profile'];
  /** Milliseconds of a steady clock. */
  readonly clock: () => number;
}

/** Loads all formats of reports, by name. */
export async function loadReporters(): Promise<ReadonlyMap<string, Reporter>> {
  const loaded = new Map<string, Reporter>();
  for (const [name, { load }] of Object.entries(formats)) loaded.set(name, await load());
  return loaded;
}

/** Runs the whole program on a sample: reads it, asks all rules, writes reports and makes all fixes. Never throws. */
export function tryOut(sample: Sample, { reporters, formats: wanted, profile, clock }: TrialInput): Trial {
  const faults: string[] = [];
  const phases: Record<string, number> = {};
  const settings = phase('settings', () => settingsOf(sample, profile));
  if (settings === undefined) return { faults, phases, findings: 0 };
  const configTexts = new Map([
    ['.kubeworthy.yaml', sample.config ?? ''],
    ['.kubeworthy-baseline.json', sample.baseline ?? ''],
  ]);
  const session = createSession({ rules, settings, configTexts });
  phase('read', () => {
    for (const [path, text] of Object.entries(sample.files)) session.set(path, text);
  });
  const outcome = phase('judge', () => session.outcome());
  if (outcome === undefined) return { faults, phases, findings: 0 };
  faults.push(...outcome.findings.flatMap((finding) => faultsOf(finding, session)));
  const text = phase('graph', () => graphJson(outcome.graph));
  if (text !== undefined) phase('graph', () => JSON.parse(text));
  const report = { ...outcome, textOf: session.textOf };
  for (const [name, reporter] of reporters) {
    if (wanted !== undefined && !wanted.includes(name)) continue;
    const written = phase(name, () => reporter(report, options));
    if (written !== undefined && actedUpon.test(written))
      faults.push(`${name}: a character that a terminal acts upon: ${JSON.stringify(actedUpon.exec(written)?.[0])}`);
    if (written !== undefined && readAsJson.has(name)) phase(name, () => JSON.parse(written));
  }
  phase('fix', () => fixAll(session, outcome));
  return { faults, phases, findings: outcome.findings.length };

  function phase<T>(name: string, work: () => T): T | undefined {
    const begin = clock();
    try {
      return work();
    } catch (error) {
      // Who gives a configuration that is none is told so.
      if (!isUsageError(error)) faults.push(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
      else if (error.message === '') faults.push(`${name}: it is refused without a word`);
      return undefined;
    } finally {
      phases[name] = (phases[name] ?? 0) + clock() - begin;
    }
  }
}

const options: ReportOptions = {
  color: false,
  quiet: false,
  failOn: 'error',
  pathInRepository: (file) => file,
  absolutePath: (file) => `/project/${file}`,
};

const actedUpon =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/u;
const readAsJson: ReadonlySet<string> = new Set(['json', 'sarif', 'gitlab', 'rdjson']);

function settingsOf({ config, baseline, ignore }: Sample, profile: Settings['profile']): Settings {
  const { baselinePath: _, ...configured } = config === undefined ? {} : readConfig(config, '.kubeworthy.yaml', rules);
  if (ignore !== undefined) readIgnoreFile(ignore)('deploy/sample.yaml');
  const entries = baseline === undefined ? [] : readBaseline(baseline, '.kubeworthy-baseline.json');
  return {
    ...defaultSettings,
    profile,
    complete: true,
    ...configured,
    baseline: entries.map((entry) => ({ ...entry, isThere: true })),
  };
}

function fixAll(session: Session, outcome: Outcome): void {
  fixRounds({ session, outcome, ask: () => session.outcome(), only: undefined, isWanted: () => true });
}

/** What a finding lacks: words, and a place in a text that is there. */
function faultsOf(finding: Finding, session: Session): readonly string[] {
  const { rule, message, file, range, related } = finding;
  if (rule === 'rule-crashed') return [message];
  const places = [{ file, range }, ...related];
  return [
    ...(message.trim() === '' ? [`${rule} says nothing`] : []),
    ...places.flatMap((place) => {
      const text = session.textOf(place.file);
      const { start, end } = place.range;
      const isThere = text !== undefined && start.offset <= end.offset && end.offset <= text.length + 1;
      return isThere && start.line >= 1 && start.column >= 1
        ? []
        : [`${rule} points at no place: ${JSON.stringify(place.file)} ${JSON.stringify(place.range)}`];
    }),
  ];
}
