import type { Lap } from './extract.ts';
import type { Machine } from './main.ts';

/** Takes the time of one phase after another, if somebody wants to know. */
export interface Stopwatch {
  /** Ends the phase under way, which is called so; the next one begins. A phase that comes again grows. */
  readonly next: Lap;
  /** The same for those who come by for every resource; undefined when nobody wants to know. */
  readonly lap: Lap | undefined;
  /** A line for each phase, in the order in which they came first; nothing when nobody wants to know. */
  text(): string;
}

/** Starts when the process did, or at `since`, by the same clock. Without `isWanted` it never looks at the clock. */
export function stopwatch({ clock }: Pick<Machine, 'clock'>, isWanted: boolean, since = 0): Stopwatch {
  if (!isWanted) return { next: () => {}, lap: undefined, text: () => '' };
  const phases = new Map<string, number>();
  let last = since;
  const next = (phase: string) => {
    const now = clock();
    phases.set(phase, (phases.get(phase) ?? 0) + now - last);
    last = now;
  };
  next('start');
  return {
    next,
    lap: next,
    text: () =>
      [...phases]
        .map(([name, milliseconds]) => `${name.padEnd(22)}${milliseconds.toFixed(1).padStart(10)} ms\n`)
        .join(''),
  };
}
