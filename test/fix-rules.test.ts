import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { fixExample, plainExample, runExample } from '../src/dev/examples.ts';
import { fixFaults, mend } from '../src/dev/fixes.ts';
import { edited } from '../src/fix/prove.ts';
import { fixRounds } from '../src/fix-rounds.ts';
import { parseText } from '../src/parse/source.ts';
import { type ProvenFix, provenFixes } from '../src/report/fixes.ts';
import type { Example, Rule } from '../src/rule.ts';
import { createSession } from '../src/session.ts';
import { defaultSettings } from '../src/settings.ts';

const fixable = rules
  .filter(({ fixable: kind }) => kind !== undefined)
  .flatMap((rule) => rule.examples.bad.map((example) => [rule.id, example.title, rule, example] as const))
  .filter(([, , rule, example]) => runExample(rule, example, rules).some(({ fix }) => fix !== undefined));

const withText = (example: Example, text: string): Example => ({ ...example, yaml: `\n${text}` });
const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const marked = (text: string) => `\ufeff${text}`;

test('at least thirty rules have fixes', () => {
  expect(rules.filter(({ fixable: kind }) => kind !== undefined).length).toBeGreaterThanOrEqual(30);
});

describe.each(fixable)('%s: %s', (_id, _title, rule, example) => {
  const { text } = plainExample(example);

  test('each fix takes its finding away and changes nothing outside of its edits', () => {
    const findings = runExample(rule, example, rules);
    const fixes = provenFixes({ findings, textOf: () => text });
    for (const finding of findings) {
      const proven = finding.fix && fixes.get(finding.fix);
      if (!proven) continue;
      const after = edited(text, proven.edits) ?? '';
      const left = runExample(rule, withText(example, after), rules);
      expect(left.length, finding.message).toBeLessThan(findings.length);
      // The lines that no edit touches are all there, in their order.
      expect(isSubsequence(untouchedLines(text, proven.edits), after.split('\n'))).toBe(true);
    }
  });

  test('behind all fixes there is nothing left to fix, and to fix again changes nothing', () => {
    const once = fixExample(rule, example, rules);
    expect(once.isSettled).toBe(true);
    expect(provable(once.left, once.text)).toEqual([]);
    expect(fixExample(rule, withText(example, once.text), rules).text).toBe(once.text);
  });

  test('with the line ends of Windows, and with a byte order mark, the same is done', () => {
    const { text: fixed } = fixExample(rule, example, rules);
    expect(fixExample(rule, withText(example, crlf(text)), rules).text).toBe(crlf(fixed));
    // Behind a mark that is no blank a text may be read otherwise.
    if (rule.area !== 'syntax')
      expect(fixExample(rule, withText(example, marked(text)), rules).text).toBe(marked(fixed));
  });

  test.each(['JSON', 'JSON on many lines', 'deep indentation'])(
    'written as %s it is mended to the same values',
    (form) => {
      if (rule.area === 'syntax' || rule.area === 'suppression') return;
      const written = writtenAs(form, text);
      if (written === undefined) return;
      const variant = withText(example, written);
      const before = runExample(rule, variant, rules);
      if (provable(before, written).length === 0) return;
      const fixed = fixExample(rule, variant, rules);
      expect(fixed.isSettled).toBe(true);
      expect(provable(fixed.left, fixed.text)).toEqual([]);
      // The referee: another reader of the same values.
      for (const piece of fixed.text.split(/^---$/m)) expect(() => load(piece)).not.toThrow();
    },
  );
});

describe('projects', () => {
  test.each(['shop', 'broken-shop'])('%s is mended in every spelling, and no comment is lost', (name) => {
    const folder = join('fixtures/projects', name);
    const texts = new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
    for (const spell of [(text: string) => text, crlf, marked]) {
      const spelt = new Map([...texts].map(([file, text]) => [file, spell(text)]));
      const { result } = mend(spelt, rules);
      expect(fixFaults(result)).toEqual([]);
    }
  });
});

function provable(findings: ReturnType<typeof runExample>, text: string): readonly string[] {
  const fixes = provenFixes({ findings, textOf: () => text });
  return findings.filter(({ fix }) => fix && fixes.has(fix)).map(({ message }) => message);
}

function untouchedLines(text: string, edits: ProvenFix['edits']): readonly string[] {
  let offset = 0;
  return text.split('\n').filter((line) => {
    const start = offset;
    offset += line.length + 1;
    return !edits.some(({ span }) => span.start <= start + line.length && start <= span.end);
  });
}

function isSubsequence(lines: readonly string[], all: readonly string[]): boolean {
  let from = 0;
  for (const line of lines) {
    const found = all.indexOf(line, from);
    if (found === -1) return false;
    from = found + 1;
  }
  return true;
}

function writtenAs(form: string, text: string): string | undefined {
  const { documents, troubles } = parseText(text);
  if (troubles.length > 0) return undefined;
  if (form === 'deep indentation')
    return /[|>]\s*$/m.test(text)
      ? undefined
      : text.replace(
          /^( *)((?:- )*)/gm,
          (_, blanks: string, dashes: string) => blanks + blanks + dashes.replaceAll('- ', '-   '),
        );
  const space = form === 'JSON' ? 0 : 2;
  return documents.map(({ value }) => `${JSON.stringify(value, undefined, space)}\n`).join('---\n');
}

test('the rules of suppressions are run beside the others', () => {
  const rule = rules.find(({ id }) => id === 'suppression-unused') as Rule;
  const text = `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings # kubeworthy-ignore image-tag-latest: there was an image once
  annotations:
    kubeworthy.dev/ignore.image-tag-latest: there was an image once
data: {} # nothing yet
`;
  const example = withText(rule.examples.bad[0], text);
  expect(fixExample(rule, example, rules).text).toBe(`apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data: {} # nothing yet
`);
});

describe('a file that takes many rounds', () => {
  // A piece is told of its first end mark only, so that each round takes one away.
  const object = (n: number) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a${n}}\n...\n`;
  const fixedOf = (text: string) => {
    const session = createSession({ rules, settings: defaultSettings });
    session.set('a.yaml', text);
    const outcome = session.outcome();
    return fixRounds({ session, outcome, ask: () => session.outcome(), only: undefined, isWanted: () => true });
  };
  const marksIn = (text = '') => text.split('\n...\n').length - 1;

  test('is mended in all of them as long as it is small', () => {
    const { texts, isSettled } = fixedOf(Array.from({ length: 20 }, (_, n) => object(n)).join(''));
    expect(marksIn(texts.get('a.yaml')?.after)).toBe(10);
    expect(isSettled).toBe(false);
  });

  test('is mended in two of them when it is large, and more is to do', () => {
    const comment = `# ${'x'.repeat(5_000_000)}\n`;
    const { texts, isSettled } = fixedOf(comment + Array.from({ length: 20 }, (_, n) => object(n)).join(''));
    expect(marksIn(texts.get('a.yaml')?.after)).toBe(18);
    expect(isSettled).toBe(false);
  });
});
