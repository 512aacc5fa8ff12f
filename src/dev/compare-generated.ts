import { parseText, withoutByteOrderMark } from '../parse/source.ts';
import { readWithKubectl } from './oracle.ts';
import { readingDifferences } from './reading-differences.ts';
import { choicesOf, writtenDocument } from './written-documents.ts';

// Compares how generated texts are read here with how kubectl reads them (`test/oracle/README.md` says how to build the
// oracle), and prints what differs, a JSON object a line, with the seed of its text:
// `node src/dev/run.mjs compare-generated path/to/oracle [how many] [the first seed]`.
const [oracle = '', count = '10000', first = '0'] = process.argv.slice(2);
const seeds = Array.from({ length: Number(count) }, (_, n) => Number(first) + n);
const texts = seeds.map((seed) => writtenDocument(choicesOf(seed)));
const counts = { accepted: 0, differing: 0, silent: 0, alarms: 0 };
readWithKubectl(oracle, texts).forEach((reading, n) => {
  const text = texts[n] ?? '';
  if (reading.error === undefined) counts.accepted++;
  const ours = parseText(withoutByteOrderMark(text));
  const differences = readingDifferences(ours, reading);
  if (differences.length === 0) return;
  const troubles = ours.troubles.map((trouble) => ('reason' in trouble ? trouble.reason : trouble.code)).join(', ');
  const kind = reading.error !== undefined ? 'silent' : troubles === '' ? 'differing' : 'alarms';
  counts[kind]++;
  const group = { silent: reading.error, differing: '', alarms: troubles }[kind];
  console.log(JSON.stringify({ kind, group, seed: seeds[n], text, differences }));
});
console.error(
  `${texts.length} texts, ${counts.accepted} accepted by kubectl: ${counts.differing} are read differently without a word, ` +
    `nothing is said of ${counts.silent} that it refuses, something of ${counts.alarms} that it takes`,
);
