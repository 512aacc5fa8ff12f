import { readBaseline } from '../baseline.ts';
import { fixRounds } from '../fix-rounds.ts';
import type { Outcome } from '../link.ts';
import { countFixes } from '../report/fixes.ts';
import { type Example, type Finding, type Rule, severities } from '../rule.ts';
import { createSession, type Session } from '../session.ts';
import { defaultSettings, type Settings } from '../settings.ts';

const marker = / *# expect: ([\w-]+(?:, [\w-]+)*)[ \t]*$/;
const file = 'example.yaml';

/** An example without its markers, and the findings that it promises as `line:message`. */
export interface PlainExample {
  readonly text: string;
  readonly expected: readonly string[];
}

/** Takes the `# expect:` markers out of an example. The empty first line of a template literal goes, too. */
export function plainExample(example: Example): PlainExample {
  const lines = example.yaml.replace(/^\n/, '').split('\n');
  const expected = lines.flatMap(
    (line, n) =>
      marker
        .exec(line)?.[1]
        ?.split(', ')
        .map((message) => `${n + 1}:${message}`) ?? [],
  );
  return { text: lines.map((line) => line.replace(marker, '')).join('\n'), expected };
}

/** Runs one rule over one example. Rules about suppressions need the others to know what can be suppressed. */
export function runExample(rule: Rule, example: Example, all: readonly Rule[]): readonly Finding[] {
  return outcomeOf(rule, example, all).findings.filter(
    (finding) => finding.rule === rule.id || finding.rule === 'rule-crashed',
  );
}

/** The text of an example with all fixes of its rule made, and the findings that are left. */
export function fixExample(rule: Rule, example: Example, all: readonly Rule[]): FixedExample {
  const session = openExample(rule, example, all);
  const { outcome, texts, isSettled } = fixRounds({
    session,
    outcome: session.outcome(),
    ask: () => session.outcome(),
    only: undefined,
    isWanted: (finding) => finding.rule === rule.id,
  });
  const left = outcome.findings.filter((finding) => finding.rule === rule.id);
  return { text: texts.get(file)?.after ?? plainExample(example).text, left, isSettled };
}

export interface FixedExample {
  readonly text: string;
  readonly left: readonly Finding[];
  readonly isSettled: boolean;
}

function outcomeOf(rule: Rule, example: Example, all: readonly Rule[]): Outcome {
  const session = openExample(rule, example, all);
  if (example.before === undefined) return session.outcome();
  const before = openExample(rule, { title: example.title, yaml: example.before }, all).outcome().graph;
  return session.outcome({ before });
}

function openExample(rule: Rule, example: Example, all: readonly Rule[]): Session {
  const { text } = plainExample(example);
  const isBaseline = example.baselineOf !== undefined;
  const settings: Settings = {
    ...defaultSettings,
    profile: 'all',
    complete: example.complete ?? false,
    today: example.today ?? defaultSettings.today,
    minorVersion: example.minorVersion ?? defaultSettings.minorVersion,
    forbiddenSuppressions: example.forbid ?? [],
    baseline: isBaseline ? readBaseline(text, file).map((entry) => ({ ...entry, isThere: true })) : [],
    rules: example.options ? { [rule.id]: { options: example.options } } : {},
  };
  const configTexts = new Map(isBaseline ? [[file, text]] : []);
  const session = createSession({ rules: rule.area === 'suppression' ? all : [rule], settings, configTexts });
  if (example.baselineOf !== undefined) session.set('web.yaml', example.baselineOf);
  else if (example.unreadable === undefined) session.set(file, text);
  else session.setUnreadable(file, example.unreadable);
  return session;
}

/** Everything about the examples of a rule that does not hold; nothing when all is well. */
export function checkExamples(rule: Rule, all: readonly Rule[]): readonly string[] {
  const wrong: string[] = [];
  const shown = new Set<string>();
  for (const [kind, examples] of Object.entries(rule.examples)) {
    for (const example of examples) {
      const { expected, text } = plainExample(example);
      const findings = runExample(rule, example, all);
      const actual = findings.map((finding) => `${finding.range.start.line}:${finding.messageId}`);
      for (const { messageId } of findings) shown.add(messageId);
      if (kind === 'bad' && expected.length === 0) wrong.push(`'${example.title}': a bad example promises a finding`);
      if (kind === 'good' && findings.length > 0)
        wrong.push(`'${example.title}': a good example has findings: ${actual.join(', ')}`);
      if ([...expected].sort().join() !== [...actual].sort().join())
        wrong.push(
          `'${example.title}': promised [${expected}], found [${actual}] ${findings.map((one) => one.message)}`,
        );
      // What cannot be read has no text to point at.
      for (const finding of example.unreadable === undefined ? findings : [])
        wrong.push(...checkFinding(finding, text).map((what) => `'${example.title}': ${what}`));
    }
  }
  wrong.push(...checkFixes(rule, all));
  for (const id of Object.keys(rule.messages)) if (!shown.has(id)) wrong.push(`message '${id}' is shown by no example`);
  return wrong;
}

/** What does not hold of the fixes: what `fixed` shows is what they make, and a rule that has some shows them. */
function checkFixes(rule: Rule, all: readonly Rule[]): readonly string[] {
  const wrong: string[] = [];
  const kinds = new Set<'safe' | 'suggestion'>();
  for (const example of rule.examples.bad) {
    const findings = runExample(rule, example, all);
    const { text } = plainExample(example);
    for (const { fix } of findings) if (fix) kinds.add(fix.safe ? 'safe' : 'suggestion');
    const count = countFixes({ findings, textOf: () => text });
    const isFixable = count.safe + count.unsafe > 0;
    if (!isFixable && example.fixed !== undefined) wrong.push(`'${example.title}': nothing in it has a fix`);
    if (!isFixable) continue;
    const fixed = fixExample(rule, example, all);
    if (!fixed.isSettled) wrong.push(`'${example.title}': its fixes undo each other`);
    if (example.fixed !== undefined && example.fixed.replace(/^\n/, '') !== fixed.text)
      wrong.push(`'${example.title}': fixed it is\n${fixed.text}`);
  }
  const declared = new Set(rule.fixable === 'both' ? ['safe', 'suggestion'] : rule.fixable ? [rule.fixable] : []);
  if ([...declared].sort().join() !== [...kinds].sort().join())
    wrong.push(
      `fixable is ${rule.fixable ?? 'not given'}, its examples show fixes that are ${[...kinds].join(' and ') || 'none'}`,
    );
  if (kinds.size > 0 && !rule.examples.bad.some(({ fixed }) => fixed !== undefined))
    wrong.push("a rule with fixes shows one: 'fixed' of an example");
  return wrong;
}

function checkFinding({ message, range, severity }: Finding, text: string): readonly string[] {
  const wrong: string[] = [];
  if (message.length > 120) wrong.push(`the message is ${message.length} characters long: ${message}`);
  if (/^[A-Z][a-z]|\.$/.test(message)) wrong.push(`a message begins in lower case and has no full stop: ${message}`);
  if (range.end.offset <= range.start.offset) wrong.push(`the range is empty: ${message}`);
  if (/^[ \r\n]*$/.test(text.slice(range.start.offset, range.end.offset)))
    wrong.push(`the range lies on blanks: ${message}`);
  if (!severities.includes(severity)) wrong.push(`unknown severity ${severity}`);
  return wrong;
}
