import { type FixResult, fixRounds } from '../fix-rounds.ts';
import { parseText, withoutByteOrderMark } from '../parse/source.ts';
import { countFixes } from '../report/fixes.ts';
import type { Rule } from '../rule.ts';
import { createSession } from '../session.ts';
import { defaultSettings, type Settings } from '../settings.ts';

export interface Mended {
  /** Fixes that could be made in the texts as they were. */
  readonly offered: number;
  /** Fixes that were made, those of later rounds too. */
  readonly fixed: number;
  readonly result: FixResult & { readonly textOf: (file: string) => string | undefined };
}

/** Makes all fixes of some rules in a few texts by path, the suggestions too. Writes nothing. */
export function mend(
  texts: ReadonlyMap<string, string>,
  rules: readonly Rule[],
  settings: Partial<Settings> = {},
): Mended {
  const session = createSession({ rules, settings: { ...defaultSettings, profile: 'all', ...settings } });
  for (const [path, text] of texts) session.set(path, text);
  const outcome = session.outcome();
  const offered = countFixes({ findings: outcome.findings, textOf: session.textOf });
  const result = fixRounds({ session, outcome, ask: () => session.outcome(), only: undefined, isWanted: () => true });
  const fixed = [...result.fixed.values()].reduce((sum, count) => sum + count, 0);
  return { offered: offered.safe + offered.unsafe, fixed, result: { ...result, textOf: session.textOf } };
}

/** What does not hold of texts that were mended, in words; nothing when all is well. */
export function fixFaults({ outcome, texts, isSettled, textOf }: Mended['result']): readonly string[] {
  const faults = isSettled ? [] : ['the fixes undo each other'];
  const left = countFixes({ findings: outcome.findings, textOf });
  if (left.safe + left.unsafe > 0) faults.push(`${left.safe + left.unsafe} fixes are left`);
  for (const [file, { before, after }] of texts)
    faults.push(...changeFaults(before, after).map((one) => `${file}: ${one}`));
  return faults;
}

/** What a fix may never do to a text: lose a comment of its own line, change a line end, lose or gain a document. */
function changeFaults(before: string, after: string): readonly string[] {
  const faults: string[] = [];
  const count = (text: string) => parseText(withoutByteOrderMark(text)).documents.length;
  if (count(before) !== count(after)) faults.push(`it held ${count(before)} documents, and ${count(after)} now`);
  if (before.startsWith('\ufeff') !== after.startsWith('\ufeff')) faults.push('the byte order mark is lost');
  if (!/(?<!\r)\n/.test(before) && before.includes('\n') && /(?<!\r)\n/.test(after))
    faults.push('a line ends otherwise');
  const kept = new Set(commentLines(after));
  for (const line of commentLines(before))
    if (!kept.has(line) && !line.includes('kubeworthy-ignore')) faults.push(`the comment '${line}' is lost`);
  return faults;
}

/** Comments that have a line of their own. */
function commentLines(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (/^\s*#/.test(line) ? [line.trim()] : []));
}
