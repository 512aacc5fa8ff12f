import { push } from './collections.ts';
import type { Fix } from './fix/operation.ts';
import { createFixer } from './fix/prove.ts';
import type { Outcome } from './link.ts';
import { withoutByteOrderMark } from './parse/source.ts';
import type { Finding } from './rule.ts';
import type { Session } from './session.ts';

export interface FixInput {
  readonly session: Session;
  /** What the session found in the texts as they are. */
  readonly outcome: Outcome;
  /** What the session finds in the texts that it has by then. */
  readonly ask: () => Outcome;
  /** The files that may be changed; undefined for all. */
  readonly only: ReadonlySet<string> | undefined;
  readonly isWanted: (finding: Finding & { readonly fix: Fix }) => boolean;
}

export interface FixedText {
  readonly before: string;
  readonly after: string;
}

export interface FixResult {
  /** What is left. */
  readonly outcome: Outcome;
  readonly texts: ReadonlyMap<string, FixedText>;
  /** How many findings were mended, by rule. */
  readonly fixed: ReadonlyMap<string, number>;
  /** False when there was something to do after the last round: the file is large, or two rules undo each other's work. */
  readonly isSettled: boolean;
}

const maximumRounds = 10;
/** Each round reads a file and judges it anew. A large one is given fewer rounds, so that all of them take some seconds. */
const maximumReread = 5_000_000;
const leastRounds = 2;

/**
 * Mends what can be mended: all fixes that do not touch each other at once, then the session reads the new texts and is
 * asked again, until there is nothing left to do. Writes nothing.
 */
export function fixRounds({ session, outcome: first, ask, only, isWanted }: FixInput): FixResult {
  const texts = new Map<string, FixedText>();
  const fixed = new Map<string, number>();
  const reread = new Map<string, { readonly rounds: number; readonly characters: number }>();
  let isCutShort = false;
  let outcome = first;
  for (let round = 0; round < maximumRounds; round++) {
    if (!fixOnce()) return { outcome, texts, fixed, isSettled: !isCutShort };
    outcome = ask();
  }
  return {
    outcome,
    texts,
    fixed,
    isSettled: !outcome.findings.some((finding) => isFixable(finding) && isWanted(finding)),
  };

  function fixOnce(): boolean {
    let hasChanged = false;
    for (const [file, findings] of fixableByFile(outcome.findings)) {
      const text = session.sourceText(file);
      if (text === undefined || (only && !only.has(file)) || !hasRoundLeft(file, text)) continue;
      const plain = withoutByteOrderMark(text);
      const { made, text: after } = createFixer(plain).apply(findings.map(({ fix }) => fix));
      if (made.length === 0) continue;
      const whole = text.slice(0, text.length - plain.length) + after;
      texts.set(file, { before: texts.get(file)?.before ?? text, after: whole });
      session.set(file, whole);
      hasChanged = true;
      const done = new Set(made);
      for (const { rule, fix } of findings) if (done.has(fix)) fixed.set(rule, (fixed.get(rule) ?? 0) + 1);
    }
    return hasChanged;
  }

  function hasRoundLeft(file: string, text: string): boolean {
    const { rounds, characters } = reread.get(file) ?? { rounds: 0, characters: 0 };
    const read = characters + text.length;
    reread.set(file, { rounds: rounds + 1, characters: read });
    const isLeft = rounds < leastRounds || read <= maximumReread;
    isCutShort ||= !isLeft;
    return isLeft;
  }

  function fixableByFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Fixable[]> {
    const byFile = new Map<string, Fixable[]>();
    for (const finding of findings) {
      const file = finding.fix?.changes[0]?.file;
      if (file !== undefined && isFixable(finding) && isWanted(finding)) push(byFile, file, finding);
    }
    return byFile;
  }
}

type Fixable = Finding & { readonly fix: Fix };

function isFixable(finding: Finding): finding is Fixable {
  return finding.fix !== undefined;
}
