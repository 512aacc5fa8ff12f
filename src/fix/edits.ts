import { isMapping } from '../at.ts';
import type { Tree } from '../parse/compose.ts';
import { lineSpan, type Span } from '../parse/lines.ts';
import type { Path } from '../parse/places.ts';
import { at, emptied } from './apply.ts';
import { childrenOf, familyOf, type Node, nodesAlong, pairWithKeyAt } from './nodes.ts';
import type { Json, Operation } from './operation.ts';
import { flowText, isFilledList, isFilledMapping, itemLines, pairLines, scalarText } from './render.ts';
import { columnOf, isBlock, type Style, styleOf } from './style.ts';

/** Another text in place of a span of the source. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

type Edits = readonly TextEdit[] | undefined;
type AddOperation = Extract<Operation, { op: 'add' }>;

/**
 * The edits that do an operation to the text of one document, in the style of what stands around; undefined where the
 * text is written in a way that these edits do not know. They touch nothing but what the operation names. Whether they
 * mean the operation is for the proof to say.
 */
export function editsFor(text: string, tree: Tree, operation: Operation): Edits {
  const page: Page = { text, tree, style: styleOf(text, tree) };
  switch (operation.op) {
    case 'set':
      return setEdits(page, operation.path, operation.value);
    case 'add':
      return addEdits(page, operation);
    case 'unrepeat':
      return unrepeatEdits(page, operation.key);
    case 'remove':
      return removeEdits(page, emptied(tree.value, operation.path));
    case 'rename':
      return renameEdits(page, operation.path, operation.to);
    case 'move':
      return moveEdits(page, operation.path, operation.to);
  }
}

interface Page {
  readonly text: string;
  readonly tree: Tree;
  readonly style: Style;
}

function writtenNode({ tree }: Page, path: Path): Node | undefined {
  const nodes = nodesAlong(tree, path);
  return nodes.length === path.length + 1 ? nodes.at(-1) : undefined;
}

function renameEdits(page: Page, path: Path, to: string): Edits {
  const key = writtenNode(page, path)?.key;
  return key && [{ span: key, text: scalarLike(page, key, to) }];
}

/** A scalar with the quotes of the one whose place it takes. */
function scalarLike({ text, style }: Page, { start }: Span, value: string | number | boolean | null): string {
  const first = text[start];
  const isQuoted = first === '"' || first === "'";
  return scalarText(value, { quote: isQuoted ? first : style.quote, isFlow: true, isQuoted });
}

function setEdits(page: Page, path: Path, value: Json): Edits {
  const { text } = page;
  const nodes = nodesAlong(page.tree, path);
  const node = nodes.length === path.length + 1 ? nodes.at(-1) : undefined;
  const parent = nodes.at(-2);
  if (!node || !parent) return undefined;
  const isNothing = node.span.start === node.span.end;
  if (isFilledList(value) || isFilledMapping(value)) return setCollection(page, { parent, node }, value);
  if (isNothing) return node.key && [{ span: behindColon(text, node.key), text: ` ${leafOf(page, value, parent)}` }];
  if (node.kind === 'alias' || isBlockScalar(text, node)) return undefined;
  if (node.kind !== 'scalar')
    return isBlock(text, node) ? undefined : [{ span: node.span, text: leafOf(page, value, parent) }];
  // What was between quotes stays so, unless it becomes a number or a flag.
  const isScalar = typeof value !== 'object' || value === null;
  return [{ span: node.span, text: isScalar ? scalarLike(page, node.span, value) : leafOf(page, value, parent) }];
}

function leafOf(page: Page, value: Json, parent: Node): string {
  return flowText(value, page.style, isJson(page.text, parent));
}

function setCollection(page: Page, { parent, node }: { parent: Node; node: Node }, value: Json): Edits {
  const { text, style } = page;
  if (!isBlock(text, parent)) {
    if (node.span.start === node.span.end || text.slice(node.span.start, node.span.end).includes('#')) return undefined;
    return [{ span: node.span, text: flowText(value, style, isJson(text, parent)) }];
  }
  if (!node.key || node.kind === 'alias' || isBlockScalar(text, node)) return undefined;
  const isLeaf = node.kind === 'scalar' || !isBlock(text, node);
  const end = contentEnd(text, node);
  if (end === undefined || (!isLeaf && text.slice(node.key.end, end).includes('#'))) return undefined;
  const column = columnOf(text, node.key.start);
  const below = pairLines('key', value, { style, column }).slice(1);
  const colon = behindColon(text, node.key).end;
  return [
    ...(node.span.end > colon ? [{ span: { start: colon, end: isLeaf ? node.span.end : end }, text: '' }] : []),
    { span: { start: end, end }, text: below.map((line) => style.lineEnd + line).join('') },
  ];
}

function addEdits(page: Page, { path, value, isFirst = false }: AddOperation): Edits {
  const { text, tree } = page;
  const nodes = nodesAlong(tree, path.slice(0, -1));
  const parent = nodes.at(-1);
  const missing = path.slice(nodes.length - 1);
  const [step, ...inner] = missing;
  if (!parent || step === undefined || parent.kind === 'alias') return undefined;
  const whole = inner.reduceRight<Json>((below, one) => (typeof one === 'number' ? [below] : { [one]: below }), value);
  const before = at(tree.value, path.slice(0, nodes.length - 1));
  const children = childrenOf(tree, parent);
  if (children.length === 0) {
    const filled: Json = typeof step === 'number' ? [whole] : { [step]: whole };
    return isEmptyValue(before) ? setEdits(page, path.slice(0, nodes.length - 1), filled) : undefined;
  }
  return isBlock(text, parent)
    ? addToBlock(page, { parent, children, step, value: whole, isFirst })
    : addToFlow(page, { parent, children, step, value: whole, isFirst });
}

function isEmptyValue(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return Array.isArray(value) ? value.length === 0 : isMapping(value) && Object.keys(value).length === 0;
}

interface Addition {
  readonly parent: Node;
  readonly children: readonly Node[];
  readonly step: string | number;
  readonly value: Json;
  readonly isFirst: boolean;
}

function addToBlock({ text, style }: Page, { children, step, value, isFirst }: Addition): Edits {
  const [first] = children;
  const last = children.at(-1);
  const end = last && contentEnd(text, last);
  if (!first || end === undefined) return undefined;
  const start = first.key ? first.key.start : dashOf(text, first)?.start;
  if (start === undefined) return undefined;
  const column = columnOf(text, start);
  const lines =
    typeof step === 'number' ? itemLines(value, { style, column }) : pairLines(step, value, { style, column });
  if (isFirst) {
    const blanks = ' '.repeat(column);
    const [head, ...rest] = lines;
    const text = [head, ...rest, blanks].join(style.lineEnd);
    return [{ span: { start, end: start }, text }];
  }
  return [{ span: { start: end, end }, text: inserted(lines, column, style) }];
}

/** Lines as they stand behind the line that they are put behind. */
function inserted([first = '', ...rest]: readonly string[], column: number, { lineEnd }: Style): string {
  return [`${' '.repeat(column)}${first}`, ...rest].map((line) => lineEnd + line).join('');
}

function addToFlow({ text, style }: Page, { parent, children, step, value, isFirst }: Addition): Edits {
  const [first] = children;
  const last = children.at(-1);
  if (!last) return undefined;
  const json = isJson(text, parent);
  const name = typeof step === 'number' ? '' : `${flowText(step, style, json)}: `;
  const written = name + flowText(value, style, json);
  if (isFirst && first?.key) {
    const gap = text.slice(parent.span.start + 1, first.key.start);
    const separator = /^\s*$/.test(gap) && gap.includes('\n') ? `,${gap}` : ', ';
    return [{ span: { start: first.key.start, end: first.key.start }, text: written + separator }];
  }
  const line = lineSpan(text, last.span.end).start;
  const start = last.key?.start ?? last.span.start;
  const blanks = /^[ \t]*/.exec(text.slice(line, start))?.[0] ?? '';
  const isOnOwnLine = line > parent.span.start && lineSpan(text, start).start + blanks.length === start;
  const end = last.span.start === last.span.end && last.key ? behindColon(text, last.key).end : last.span.end;
  return [{ span: { start: end, end }, text: isOnOwnLine ? `,${style.lineEnd}${blanks}${written}` : `, ${written}` }];
}

/** Whether a flow collection writes all its keys between double quotes, as JSON does. */
function isJson(text: string, { span }: Node): boolean {
  return (
    /^[[{]\s*(?:[[{]\s*)*["\d\-tfn\]}]/.test(text.slice(span.start, span.start + 400)) &&
    !/^[[{]\s*[^"[{\]}]*:/.test(text.slice(span.start, span.start + 400))
  );
}

function removeEdits(page: Page, path: Path): Edits {
  const nodes = nodesAlong(page.tree, path);
  const node = nodes.at(-1);
  const parent = nodes.at(-2);
  return nodes.length === path.length + 1 && node && parent ? removeChild(page, parent, node) : undefined;
}

function unrepeatEdits(page: Page, key: number): Edits {
  const found = pairWithKeyAt(page.tree, key);
  return found && removeChild(page, found.parent, found.node);
}

function removeChild(page: Page, parent: Node, node: Node): Edits {
  const { text, tree } = page;
  const { children: siblings, numberOf } = familyOf(tree, parent);
  const index = numberOf.get(node.entry) ?? -1;
  // The last child of the whole document: nothing sensible is left.
  if (siblings.length === 1) return undefined;
  if (!isBlock(text, parent)) return removeFromFlow(page, { siblings, index });
  const span = linesOf(text, node);
  if (!span) return undefined;
  if (span.isWhole) return [{ span: wholeLines(text, span), text: '' }];
  // Behind a dash the next key takes its place.
  const next = siblings[index + 1];
  const start = next && (next.key?.start ?? dashOf(text, next)?.start);
  if (start === undefined || text.slice(span.end, start).trim() !== '') return undefined;
  return [{ span: { start: span.start, end: start }, text: '' }];
}

function removeFromFlow({ text }: Page, { siblings, index }: { siblings: readonly Node[]; index: number }): Edits {
  const edgeOf = (node: Node) => node.key?.start ?? node.span.start;
  const endOf = (node: Node) =>
    node.span.start === node.span.end && node.key ? behindColon(text, node.key).end : node.span.end;
  const node = siblings[index];
  const next = siblings[index + 1];
  const before = siblings[index - 1];
  if (!node) return undefined;
  const span = next ? { start: edgeOf(node), end: edgeOf(next) } : before && { start: endOf(before), end: endOf(node) };
  // Anchors, tags and comments between the items belong to somebody.
  const gap = next ? text.slice(endOf(node), edgeOf(next)) : before ? text.slice(endOf(before), edgeOf(node)) : '#';
  return span && /^\s*,\s*$/.test(gap) ? [{ span, text: '' }] : undefined;
}

function moveEdits(page: Page, path: Path, to: Path): Edits {
  const { text, tree, style } = page;
  const node = writtenNode(page, path);
  const nodes = nodesAlong(tree, to.slice(0, -1));
  const parent = nodes.at(-1);
  const name = to.at(-1);
  const source = writtenNode(page, path.slice(0, -1));
  if (!node?.key || !parent || !source || typeof name !== 'string') return undefined;
  const removed = removeEdits(page, emptied(tree.value, path));
  if (!removed) return undefined;
  const children = childrenOf(tree, parent);
  const around = to.slice(nodes.length - 1, -1);
  const span = linesOf(text, node);
  if (!isBlock(text, source) || !isBlock(text, parent) || !span || children.length === 0) {
    // Between brackets a value is written anew, and a comment in it would be lost.
    if (/[#&*]/.test(text.slice(node.key.start, node.span.end))) return undefined;
    const written = addEdits(page, { op: 'add', path: to, value: at(tree.value, path) as Json });
    return written && [...removed, ...written];
  }
  if (around.some((step) => typeof step === 'number')) return undefined;
  const first = children[0];
  const last = children.findLast(({ entry }) => !isInside(node, entry, tree));
  const end = last && contentEnd(text, last);
  if (!first?.key || end === undefined) return undefined;
  const column = columnOf(text, first.key.start);
  const heads = around.map(
    (step, n) => `${' '.repeat(column + n * style.step)}${scalarLike(page, first.key as Span, String(step))}:`,
  );
  const target = column + heads.length * style.step;
  const key = node.name === name ? text.slice(node.key.start, node.key.end) : scalarLike(page, node.key, name);
  const body = shifted(key + text.slice(node.key.end, span.end), target - columnOf(text, node.key.start));
  if (body === undefined) return undefined;
  const lines = [...heads, ' '.repeat(target) + body].map((line) => style.lineEnd + line).join('');
  const [cut] = removed;
  // What moves is the end of where it moves to: it is put where it is taken from.
  if (cut && removed.length === 1 && cut.span.start < end && end <= cut.span.end) {
    const isBehindLineEnd = /[\r\n]/.test(text[cut.span.start] ?? '');
    return [{ span: cut.span, text: isBehindLineEnd ? lines : lines.slice(style.lineEnd.length) + style.lineEnd }];
  }
  return [...removed, { span: { start: end, end }, text: lines }];
}

/** Whether an entry of the tape is a node or lies in it. */
function isInside(node: Node, entry: number, { tape }: Tree): boolean {
  const end = node.kind === 'alias' ? node.entry + 4 : (tape[node.entry + 3] ?? 0);
  return node.entry <= entry && entry < end;
}

/** Text with all lines but the first indented by more or less; undefined where a line has less to give. */
function shifted(text: string, by: number): string | undefined {
  const [first = '', ...rest] = text.split('\n');
  const lines: string[] = [first];
  for (const line of rest) {
    if (line.trim() === '' || by === 0) lines.push(line);
    else if (by > 0) lines.push(' '.repeat(by) + line);
    else if (line.startsWith(' '.repeat(-by))) lines.push(line.slice(-by));
    else return undefined;
  }
  return lines.join('\n');
}

/** The place right behind the colon of a key. */
function behindColon(text: string, key: Span): Span {
  const end = text.indexOf(':', key.end) + 1;
  return { start: end, end };
}

function isBlockScalar(text: string, { kind, span, key }: Node): boolean {
  if (kind !== 'scalar' || span.start === span.end) return false;
  const from = key ? key.end : lineSpan(text, Math.max(0, lineSpan(text, span.start).start - 1)).start;
  return /[|>][-+\d]*[ \t]*(?:#[^\n]*)?\r?\n$/.test(text.slice(from, lineSpan(text, span.start).start));
}

/**
 * Where the last line ends that belongs to a node of block style, before its line end: a comment on that line is of it.
 * Undefined when something else stands there.
 */
function contentEnd(text: string, { key, span }: Node): number | undefined {
  let end = Math.max(span.end, key?.end ?? 0);
  if (span.end > span.start && text[end - 1] === '\n') {
    end = text[end - 2] === '\r' ? end - 2 : end - 1;
    // Blank lines at the end of a block scalar are between it and what comes.
    const trimmed = text.slice(span.start, end).trimEnd();
    return trimmed === '' ? end : lineSpan(text, span.start + trimmed.length).end;
  }
  const line = lineSpan(text, end);
  const rest = text.slice(end, line.end);
  return /^[ \t]*(?::(?:[ \t]+[&!][^\s]*)*)?[ \t]*(?:#.*)?$/.test(rest) ? line.end : undefined;
}

/** The dash of a list item, and where its content begins. */
function dashOf(text: string, { span }: Node): Span | undefined {
  const line = lineSpan(text, span.start);
  const dash = /(- +)(?:[&!]\S+ +)*$/.exec(text.slice(line.start, span.start));
  return dash ? { start: line.start + dash.index, end: span.start } : undefined;
}

interface Lines extends Span {
  /** Nothing but blanks stands before it on its first line. */
  readonly isWhole: boolean;
}

/** A pair or item of block style from its key or dash to the end of its last line. */
function linesOf(text: string, node: Node): Lines | undefined {
  const start = node.key ? node.key.start : dashOf(text, node)?.start;
  const end = contentEnd(text, node);
  if (start === undefined || end === undefined) return undefined;
  const before = text.slice(lineSpan(text, start).start, start);
  if (/^ *$/.test(before)) return { start, end, isWhole: true };
  return /^ *(?:- +)+$/.test(before) ? { start, end, isWhole: false } : undefined;
}

/** The same with the blanks before it and its line end; at the end of the text with the line end before it. */
function wholeLines(text: string, { start, end }: Span): Span {
  const first = lineSpan(text, start).start;
  const newline = text.indexOf('\n', end);
  if (newline !== -1) return { start: first, end: newline + 1 };
  if (first === 0) return { start: first, end: text.length };
  return { start: text[first - 2] === '\r' ? first - 2 : first - 1, end: text.length };
}
