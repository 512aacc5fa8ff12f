import { rules } from '../../rules/index.ts';
import { checkExamples } from './examples.ts';

// What is wrong with the examples of some rules, or of all: `node src/dev/run.mjs check-examples field-missing`.
const ids = process.argv.slice(2);
for (const rule of rules.filter(({ id }) => ids.length === 0 || ids.includes(id)))
  for (const wrong of checkExamples(rule, rules)) console.log(`${rule.id}: ${wrong}`);
