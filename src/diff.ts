import type { Arguments } from './args.ts';
import { newAfter } from './before.ts';
import { UsageError } from './errors.ts';
import { differenceOf } from './graph/difference.ts';
import type { Outcome } from './link.ts';
import { diffJson } from './report/diff-json.ts';
import { diffPretty } from './report/diff-pretty.ts';
import type { DiffReport } from './report/diff-report.ts';

/** The arguments with the commit that comes first taken for `--since`. Throws a UsageError where there is none. */
export function sinceFirst({ paths: [ref, ...paths], ...args }: Arguments): Arguments {
  if (ref === undefined)
    throw new UsageError("diff needs a commit or a branch to compare with, such as 'kubeworthy diff main'");
  return { ...args, paths, flags: { ...args.flags, since: ref } };
}

export interface DiffInput {
  readonly args: Arguments;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly base: string;
  /** How a file of the run before is called now. */
  readonly nameNow: (file: string) => string;
  readonly color: boolean;
}

/** The text of `kubeworthy diff`: what a change does to the graph and to the findings. */
export function diffText({ args, before, after, base, nameNow, color }: DiffInput): string {
  const [format = 'pretty', ...more] = args.flags.format ?? [];
  if (more.length > 0 || (format !== 'pretty' && format !== 'json'))
    throw new UsageError(`a difference is printed as pretty or json, not as '${more[0] ?? format}'`);
  const old = before.findings.map((finding) => ({ finding, file: nameNow(finding.file) }));
  const isGone = newAfter(after.findings);
  const report: DiffReport = {
    base,
    ...differenceOf(before.graph, after.graph),
    findings: {
      new: after.findings.filter(newAfter(old.map(({ finding, file }) => ({ ...finding, file })))),
      gone: old.filter(({ finding, file }) => isGone({ ...finding, file })).map(({ finding }) => finding),
    },
  };
  return format === 'json' ? diffJson(report) : diffPretty(report, { color });
}
