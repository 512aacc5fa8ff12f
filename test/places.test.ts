import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { plainExample, runExample } from '../src/dev/examples.ts';
import { placeOf } from '../src/parse/places.ts';
import { readPlain } from '../src/parse/scalar.ts';
import { parseText } from '../src/parse/source.ts';
import type { Finding } from '../src/rule.ts';
import { createSession } from '../src/session.ts';
import { defaultSettings } from '../src/settings.ts';

/**
 * The text under a finding must be what it talks about: the value at its path, or the key, or, for what is absent, the
 * nearest existing parent: a key or the name of a list item.
 */
function problemWith({ rule, range, path, message }: Finding, text: string): string | undefined {
  const shown = text.slice(range.start.offset, range.end.offset);
  const where = `${rule} ${path.join('.')} '${shown}': ${message}`;
  // A file that cannot be read has no text to stand on.
  if (rule === 'file-unreadable') return undefined;
  if (range.end.offset <= range.start.offset) return `empty range: ${where}`;
  if (path.length === 0) return undefined;
  const document = parseText(text).documents.find(
    ({ span }) => span.start <= range.start.offset && range.start.offset < span.end,
  );
  if (!document) return `no document: ${where}`;
  const { depth } = placeOf(document, path);
  const steps = path.slice(0, depth);
  let value: unknown = document.value;
  for (const step of steps) value = (value as Record<string | number, unknown>)[step];
  const lastKey = [...steps].reverse().find((step) => typeof step === 'string');
  const unquoted = shown.replace(/^(["'])(.*)\1$/s, '$2');
  const name = typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : undefined;
  const fits =
    unquoted === lastKey ||
    (depth === path.length &&
      (typeof value !== 'object' || value === null) &&
      (unquoted === String(value) || readPlain(shown) === value || shown.includes('\n'))) ||
    (name !== undefined && shown.includes(name)) ||
    shown === '{}' ||
    (typeof value === 'object' && value !== null && Object.keys(value).some((key) => shown.startsWith(key)));
  return fits ? undefined : `the range is elsewhere: ${where}`;
}

describe('every finding stands on the text it talks about', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('in the examples of %s', (_id, rule) => {
    const problems = Object.values(rule.examples)
      .flat()
      .flatMap((example) =>
        runExample(rule, example, rules).map((finding) => problemWith(finding, plainExample(example).text)),
      )
      .filter((problem) => problem !== undefined);
    expect(problems).toEqual([]);
  });

  test.each(['shop', 'broken-shop'])('in the sample project %s, its related places included', (project) => {
    const session = createSession({ rules, settings: { ...defaultSettings, profile: 'all' } });
    const folder = `fixtures/projects/${project}`;
    const texts = new Map(
      readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const),
    );
    for (const [name, text] of texts) session.set(name, text);
    const { findings } = session.outcome();
    expect(
      findings
        .map((finding) => problemWith(finding, texts.get(finding.file) ?? ''))
        .filter((problem) => problem !== undefined),
    ).toEqual([]);
    for (const { file, range } of findings.flatMap(({ related }) => related)) {
      expect((texts.get(file) ?? '').slice(range.start.offset, range.end.offset).trim()).not.toBe('');
    }
  });
});
