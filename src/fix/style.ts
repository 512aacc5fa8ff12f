import { nodeKind, type Tree } from '../parse/compose.ts';
import { lineSpan } from '../parse/lines.ts';
import { spanOfEntry } from '../parse/tape.ts';
import { type Node, rootOf } from './nodes.ts';

/** How a text is written, so that what is added looks like what is there. */
export interface Style {
  readonly lineEnd: '\n' | '\r\n';
  /** How much further a mapping stands than the one around it. */
  readonly step: number;
  /** How much further the dashes of a list stand than its key. */
  readonly dash: number;
  readonly quote: '"' | "'";
}

const styles = new WeakMap<Int32Array, Style>();

/** The style of a document, read off its own text once. */
export function styleOf(text: string, tree: Tree): Style {
  const style = styles.get(tree.tape) ?? readStyle(text, tree);
  styles.set(tree.tape, style);
  return style;
}

function readStyle(text: string, tree: Tree): Style {
  const root = rootOf(tree);
  const { start, end } = root?.span ?? { start: 0, end: 0 };
  const written = text.slice(start, end);
  const steps = stepsIn(text, tree);
  const single = written.split("'").length;
  return {
    lineEnd: (written.includes('\n') ? written : text).includes('\r\n') ? '\r\n' : '\n',
    step: steps.mapping ?? 2,
    dash: steps.sequence ?? 2,
    quote: single > written.split('"').length ? "'" : '"',
  };
}

interface Steps {
  readonly mapping?: number;
  readonly sequence?: number;
}

/** How much further the first mapping and the first list stand than their keys. Documents are long: no more is read. */
function stepsIn(text: string, tree: Tree): Steps {
  const { tape } = tree;
  let steps: Steps = {};
  for (let entry = 0; entry + 4 < tape.length; entry += 4) {
    if (tape[entry] !== nodeKind.key) continue;
    const kind = collections[tape[entry + 4] ?? 0];
    if (kind === undefined || steps[kind] !== undefined) continue;
    const span = spanOfEntry(tree, entry + 4);
    if (!isBlock(text, { kind, span })) continue;
    const further = columnOf(text, span.start) - columnOf(text, spanOfEntry(tree, entry).start);
    if (kind === 'sequence' || further > 0) steps = { ...steps, [kind]: Math.max(0, further) };
    if (steps.mapping !== undefined && steps.sequence !== undefined) break;
  }
  return steps;
}

const collections: Readonly<Record<number, 'mapping' | 'sequence'>> = {
  [nodeKind.mapping]: 'mapping',
  [nodeKind.sequence]: 'sequence',
};

/** Whether a mapping or list is written with indentation, not with brackets. */
export function isBlock(text: string, { kind, span }: Pick<Node, 'kind' | 'span'>): boolean {
  const first = text[span.start];
  return kind === 'mapping' ? first !== '{' : first !== '[';
}

/** How many characters stand before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineSpan(text, offset).start;
}
