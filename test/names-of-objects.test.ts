import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { plainExample } from '../src/dev/examples.ts';
import { createSession } from '../src/session.ts';
import { defaultSettings } from '../src/settings.ts';
import { renamedPlaces } from './support/renamed-places.ts';

// Every object of JavaScript has these. A table that is asked for one of them without care answers with a function.
const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'];
const nonsense = /\[native code\]|\[object |\bundefined\b|\bNaN\b|=>/;

const seen = new Set<string>();
const cases = rules.map(({ id, examples }) => ({
  id,
  renamed: [...examples.bad, ...examples.good].flatMap((example) =>
    renamedPlaces(plainExample(example).text, (n) => names[n % names.length] ?? 'constructor', seen),
  ),
}));

test('the examples have thousands of places for a name', () => {
  expect(seen.size).toBeGreaterThan(3000);
});

test.each(cases.filter(({ renamed }) => renamed.length > 0))(
  'a name that every object of JavaScript has crashes nothing and is no more than a name: the manifests of $id',
  ({ renamed }) => {
    const session = createSession({ rules, settings: { ...defaultSettings, profile: 'all', complete: true } });
    const faults = renamed.flatMap(({ place, text }) => {
      session.set('shop.yaml', text);
      const { findings } = session.outcome();
      return findings
        .filter(
          ({ rule, message, fix, related }) =>
            rule === 'rule-crashed' || nonsense.test(JSON.stringify([message, fix, related])),
        )
        .map(({ rule, message }) => `${place} ${rule}: ${message}`);
    });
    expect(faults).toEqual([]);
  },
);
