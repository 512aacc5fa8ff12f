import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { runExample } from '../src/dev/examples.ts';
import { vscode } from '../src/report/vscode.ts';
import type { Finding } from '../src/rule.ts';
import { runProgram } from './support/machine.ts';

interface Pattern {
  readonly regexp: string;
  readonly file: number;
  readonly location: number;
  readonly severity: number;
  readonly code: number;
  readonly message: number;
}

interface Problem {
  readonly file: string | undefined;
  readonly startLine: number | undefined;
  readonly startColumn: number | undefined;
  readonly endLine: number | undefined;
  readonly endColumn: number | undefined;
  readonly severity: string;
  readonly code: string | undefined;
  readonly message: string | undefined;
}

/**
 * A line as Visual Studio Code reads it: the expression is tried on the whole line, a location is `line`, `line,column`
 * or all four numbers, a severity that it does not know is an error, and a group is taken as it stands. See
 * `AbstractLineMatcher` in src/vs/workbench/contrib/tasks/common/problemMatcher.ts of microsoft/vscode.
 */
function problemIn(line: string, pattern: Pattern): Problem | undefined {
  const match = new RegExp(pattern.regexp).exec(line);
  if (match === null) return undefined;
  const numbers = (match[pattern.location] ?? '').split(',').map((text) => Number.parseInt(text, 10));
  if (![1, 2, 4].includes(numbers.length) || numbers.some(Number.isNaN)) return undefined;
  const [startLine, startColumn = 1, endLine = startLine, endColumn = startColumn] = numbers;
  const word = (match[pattern.severity] ?? '').toLowerCase();
  return {
    file: match[pattern.file],
    startLine,
    startColumn,
    endLine,
    endColumn,
    severity: ['error', 'warning', 'info'].includes(word) ? word : 'error',
    code: match[pattern.code],
    message: match[pattern.message],
  };
}

function shouldBe({ file, range: { start, end }, severity, rule, message }: Finding): Problem {
  return {
    file,
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    severity,
    code: rule,
    // The expression ends a message at a double quote, and what JSON escapes is shown as it is escaped.
    message: JSON.stringify(message.replaceAll('"', "'")).slice(1, -1),
  };
}

const { files } = await runProgram(['init', '--vscode']);
const { tasks } = JSON.parse(files.get('/project/.vscode/tasks.json') ?? '');
const pattern: Pattern = tasks[0].problemMatcher.pattern;

function linesFor(findings: readonly Finding[]): readonly string[] {
  const summary = {
    files: 1,
    documents: 1,
    resources: 1,
    errors: 0,
    warnings: 0,
    infos: 0,
    suppressed: 0,
    baselined: 0,
    unchecked: 0,
    skipped: [],
  };
  const report = {
    findings,
    summary,
    notes: [],
    textOf: () => undefined,
    graph: { resources: [], references: [], bindings: [] },
  };
  const options = {
    color: false,
    quiet: false,
    failOn: 'error',
    pathInRepository: (file: string) => file,
    absolutePath: (file: string) => file,
  } as const;
  const text = vscode(report, options);
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

describe('the problem matcher of `init --vscode`', () => {
  test('has one pattern for one line, so that no line is lost between two', () => {
    expect(Array.isArray(pattern)).toBe(false);
    expect(pattern.regexp.startsWith('^')).toBe(true);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('reads what %s says of its examples', (_id, rule) => {
    for (const example of rule.examples.bad) {
      const findings = runExample(rule, example, rules);
      const lines = linesFor(findings);
      expect(lines.map((line) => problemIn(line, pattern))).toEqual(findings.map(shouldBe));
    }
  });

  test('reads no problem in what else a run prints', () => {
    for (const line of [
      '',
      '1 error in 2 resources of 1 file',
      '{"event":"begin"}',
      "kubeworthy: there is no path 'x'",
    ])
      expect(problemIn(line, pattern)).toBeUndefined();
  });
});
