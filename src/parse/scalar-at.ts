import { nodeKind, type Tree } from './compose.ts';
import type { Span } from './lines.ts';

/** The scalar or key of a tree that holds an offset. The tape is in the order of the text. */
export function scalarAt({ tape }: Tree, offset: number): Span | undefined {
  let low = 0;
  let high = tape.length / 4 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tape[middle * 4 + 1] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const entry = low * 4;
  const isScalar = tape[entry] === nodeKind.scalar || tape[entry] === nodeKind.key;
  const start = tape[entry + 1] ?? 0;
  const end = tape[entry + 2] ?? 0;
  return isScalar && start <= offset && offset < end ? { start, end } : undefined;
}
