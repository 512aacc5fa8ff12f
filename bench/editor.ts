import { measureEditor } from './editor-latency.ts';

/**
 * How long an editor waits after a keystroke.
 *
 * npm run bench:editor [-- files]
 */
const { files, start, median, ninetyFive, longest } = await measureEditor(Number(process.argv[2] ?? 1_000), 1);
console.log(`${files} files: the first findings after ${start.toFixed(0)} ms`);
console.log(
  `a keystroke until the finding in the other file: median ${median.toFixed(1)} ms, 95 % ${ninetyFive.toFixed(1)} ms, longest ${longest.toFixed(1)} ms`,
);
