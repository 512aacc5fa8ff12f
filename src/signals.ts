/** What asks a program to end. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs steps one after another and lets a signal end the program between two of them, not within one: what is under way
 * is finished, and nothing is left beside it. Else signals do what they always do: they end the process at once, and the
 * shell is told by which.
 */
export async function betweenSignals(steps: Iterable<unknown>): Promise<void> {
  const caught: NodeJS.Signals[] = [];
  const catchIt = (signal: NodeJS.Signals) => void caught.push(signal);
  for (const signal of signals) process.on(signal, catchIt);
  try {
    for (const _ of steps) {
      await new Promise((resolve) => setImmediate(resolve));
      if (caught.length > 0) break;
    }
  } finally {
    for (const signal of signals) process.off(signal, catchIt);
  }
  const [signal] = caught;
  if (signal === undefined) return;
  process.kill(process.pid, signal);
  // Nothing more is done until it arrives.
  await new Promise((resolve) => setTimeout(resolve, 1000));
}
