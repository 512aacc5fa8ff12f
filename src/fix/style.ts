import type { Tree } from '../parse/compose.ts';
import { lineSpan } from '../parse/lines.ts';
import { childrenOf, type Node, rootOf } from './nodes.ts';

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
  const steps = { mapping: undefined as number | undefined, sequence: undefined as number | undefined };
  if (root) measure(root, 0);
  const single = written.split("'").length;
  return {
    lineEnd: (written.includes('\n') ? written : text).includes('\r\n') ? '\r\n' : '\n',
    step: steps.mapping ?? 2,
    dash: steps.sequence ?? 2,
    quote: single > written.split('"').length ? "'" : '"',
  };

  function measure(parent: Node, depth: number): void {
    if (depth > 20) return;
    for (const child of childrenOf(tree, parent)) {
      if (steps.mapping !== undefined && steps.sequence !== undefined) return;
      if ((child.kind === 'mapping' || child.kind === 'sequence') && child.key && isBlock(text, child)) {
        const further = columnOf(text, child.span.start) - columnOf(text, child.key.start);
        if (child.kind === 'sequence' || further > 0) steps[child.kind] ??= Math.max(0, further);
      }
      measure(child, depth + 1);
    }
  }
}

/** Whether a mapping or list is written with indentation, not with brackets. */
export function isBlock(text: string, { kind, span }: Node): boolean {
  const first = text[span.start];
  return kind === 'mapping' ? first !== '{' : first !== '[';
}

/** How many characters stand before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineSpan(text, offset).start;
}
