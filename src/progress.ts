import type { Machine } from './main.ts';

/** Progress on standard error, for people who wait longer than a second. */
export function progressOf({ clock, stderr, isTerminal }: Machine, total: number): { step(): void; end(): void } {
  if (!isTerminal.stderr) return { step: () => {}, end: () => {} };
  const start = clock();
  let done = 0;
  let shown = 0;
  return {
    step() {
      done++;
      if (done % 64 !== 0) return;
      const now = clock();
      if (now - start < 1000 || now - shown < 100) return;
      shown = now;
      stderr(`\r${done} of ${total} files`);
    },
    end() {
      if (shown > 0) stderr('\r\u001b[K');
    },
  };
}
