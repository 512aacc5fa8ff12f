import type { Span } from './lines.ts';

/** JSON begins with a bracket and, in it, a quote or another bracket; comments may stand before and between. */
const gap = /(?:\s|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*/.source;
const beginning = new RegExp(`^${gap}[{[]${gap}["{[\\]}]`);
/** Comments in a JSON text, which many editors take and kubectl does not. */
export function jsonComments(content: string): readonly Span[] {
  if (!content.includes('//') && !content.includes('/*')) return [];
  if (!beginning.test(content)) return [];
  const found: Span[] = [];
  const lastEnd = content.lastIndexOf('*/');
  for (let at = nextMark(content, 0); at !== -1; ) {
    const newline = content.indexOf('\n', at);
    const lineEnd = newline === -1 ? content.length : newline;
    let end = at + 1;
    if (content[at] === '"') end = endOfString(content, at, lineEnd);
    else if (content[at + 1] === '/') end = lineEnd;
    else if (content[at + 1] === '*' && at + 2 <= lastEnd) end = content.indexOf('*/', at + 2) + 2;
    if (content[at] === '/' && end > at + 1)
      found.push({ start: at, end: at + content.slice(at, end).trimEnd().length });
    at = nextMark(content, end);
  }
  return found;
}

/** The next quote or slash. */
function nextMark(content: string, from: number): number {
  for (let at = from; at < content.length; at++) if (content[at] === '"' || content[at] === '/') return at;
  return -1;
}

/** Where a quoted text ends that begins at an offset; one that is not closed ends with its line. */
function endOfString(content: string, start: number, lineEnd: number): number {
  for (let at = start + 1; at < lineEnd; at++) {
    if (content[at] === '\\') at++;
    else if (content[at] === '"') return at + 1;
  }
  return lineEnd;
}

/** The text with blanks for these spans, so that all offsets stay. */
export function blanked(content: string, spans: readonly Span[]): string {
  let text = '';
  let at = 0;
  for (const { start, end } of spans) {
    text += content.slice(at, start) + content.slice(start, end).replace(/[^\n]/g, ' ');
    at = end;
  }
  return text + content.slice(at);
}

const bracket = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[{}]/g;

/**
 * JSON objects that follow each other without a separator, as `kubectl get -o json` in a loop writes them: kubectl
 * reads them all. Undefined where the text is not that.
 */
export function jsonObjects(content: string): readonly Span[] | undefined {
  if (!/^\s*\{/.test(content)) return undefined;
  const found: Span[] = [];
  let depth = 0;
  let start = 0;
  let last = 0;
  for (const { 0: text, index } of content.matchAll(bracket)) {
    if (text === '{' && depth++ === 0) {
      if (content.slice(last, index).trim() !== '') return undefined;
      start = index;
    }
    if (text === '}' && --depth === 0) {
      last = index + 1;
      found.push({ start, end: last });
    }
    if (depth < 0) return undefined;
  }
  const isWhole = depth === 0 && found.length > 1 && content.slice(last).trim() === '';
  return isWhole ? found : undefined;
}
