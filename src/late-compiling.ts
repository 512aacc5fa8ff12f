/**
 * A run is short and wide: thousands of functions, each of which runs some hundred times. V8 of Node 20 compiles most of
 * them anew just before the run is over, which took a third of the whole (1,000 files: 1,190 ms of processor time instead
 * of 700; 12,000 files: 9.3 s instead of 6.6 s). It can be told to wait until a function has run longer. Later versions
 * have a compiler between the two, and no such flag.
 */
const isConcerned = Number.parseInt(process.versions.node, 10) < 22;

/** What a function has to have run before V8 thinks of compiling it anew, in bytes of its code. */
const late = 1_000_000;
/** What V8 of Node 20 has by itself (`node --v8-options`). */
const usual = 67_584;

/** Lets V8 wait with what pays only in long runs. */
export function compileLate(): void {
  setBudget(late);
}

/** Takes that back: compiled code that is kept must be kept under the flags under which it is read again. */
export function compileAsUsual(): void {
  setBudget(usual);
}

function setBudget(bytes: number): void {
  // To import the module loads the streams of Node, which takes longer than a small file to lint.
  if (isConcerned) process.getBuiltinModule('node:v8').setFlagsFromString(`--interrupt-budget=${bytes}`);
}
