import type { Machine } from './main.ts';

/** Takes the time of one phase after another. */
export interface Stopwatch {
  /** Ends the phase under way, which is called so; the next one begins. */
  next(phase: string): void;
  /** A line for each phase. */
  text(): string;
}

/** Starts with the first phase. */
export function stopwatch({ clock }: Pick<Machine, 'clock'>): Stopwatch {
  const phases: { readonly name: string; readonly milliseconds: number }[] = [];
  let last = clock();
  return {
    next(name) {
      const now = clock();
      phases.push({ name, milliseconds: now - last });
      last = now;
    },
    text: () =>
      phases.map(({ name, milliseconds }) => `${name.padEnd(18)}${milliseconds.toFixed(1).padStart(10)} ms\n`).join(''),
  };
}
