import { rules } from '../../../rules/index.ts';
import { plainExample } from '../examples.ts';

/** The examples of all rules: together they hold each kind and each field that a rule looks at. */
export function exampleTexts(): readonly string[] {
  return rules.flatMap(({ examples }) =>
    [...examples.bad, ...examples.good].map((example) => plainExample(example).text),
  );
}
