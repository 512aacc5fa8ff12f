/**
 * Patterns of definitions come from whoever wrote the manifests, and Kubernetes reads them with an engine that takes
 * linear time (RE2). JavaScript's engine goes back and tries again, which a few characters can make it do for years. So
 * a pattern is used only where it cannot; undefined for any other, and for one that JavaScript does not read.
 */
export function safePattern(source: string): RegExp | undefined {
  if (source.length > longestPattern || !isSafe(source)) return undefined;
  for (const flags of ['u', '']) {
    try {
      return new RegExp(source, flags);
    } catch {
      // Written for the other engine: tried without Unicode, then left out.
    }
  }
  return undefined;
}

const longestPattern = 1000;

/** Longer values are not tested: what is left may take time that grows with the square of the length. */
export const longestTested = 1000;

/** One character, class or group of a pattern. */
interface Step {
  readonly text: string;
  readonly isGroup: boolean;
  readonly isRepeated: boolean;
}

/**
 * Whether a pattern takes time that grows with the square of the text at most: what is repeated holds no repetition
 * that could be divided otherwise, and of the repetitions in a row only two can match the same characters.
 */
export function isSafe(source: string): boolean {
  const alternatives = readAlternatives(source);
  return alternatives !== undefined && alternatives.every(isSafeSequence);
}

function isSafeSequence(steps: readonly Step[]): boolean {
  for (const step of steps) {
    if (!step.isGroup) continue;
    if (!isSafe(inside(step.text))) return false;
    if (step.isRepeated && mayRepeat(step.text) && !isDelimited(step.text)) return false;
  }
  const repeated = steps.filter(({ isRepeated, isGroup, text }) => isRepeated || (isGroup && mayRepeat(text)));
  const rivals = repeated.filter((a) => repeated.some((b) => a !== b && mayOverlap(a.text, b.text)));
  return rivals.length <= 2;
}

const atom =
  /\(\?(?:[=!]|<[=!])|\((?:\?:|\?P?<\w+>)?|\\[pP]\{[^}]*\}|\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|./sy;
const quantifier = /(?:[*+?]|\{\d*,?\d*\})[?+]?/y;

/** The alternatives of a pattern as their steps; undefined where it looks ahead, looks behind or refers back. */
function readAlternatives(source: string): readonly (readonly Step[])[] | undefined {
  const alternatives: Step[][] = [[]];
  for (let at = 0; at < source.length; ) {
    if (source[at] === '|') {
      alternatives.push([]);
      at++;
      continue;
    }
    atom.lastIndex = at;
    const found = atom.exec(source)?.[0] ?? '';
    if (found === '' || /^\(\?(?:[=!]|<[=!])|^\\[1-9k]/.test(found)) return undefined;
    const isGroup = found[0] === '(';
    const end = isGroup ? endOfGroup(source, at) : at + found.length;
    if (end === undefined) return undefined;
    quantifier.lastIndex = end;
    const amount = quantifier.exec(source)?.[0] ?? '';
    const isRepeated = /^[*+]/.test(amount) || /^\{\d*,\d*\}|^\{\d{2,}\}/.test(amount);
    alternatives[alternatives.length - 1]?.push({ text: source.slice(at, end), isGroup, isRepeated });
    at = end + amount.length;
  }
  return alternatives;
}

/** The offset behind the bracket that closes a group. */
function endOfGroup(source: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < source.length; ) {
    atom.lastIndex = at;
    const found = atom.exec(source)?.[0] ?? '';
    if (found === '') return undefined;
    if (found[0] === '(') depth++;
    at += found.length;
    if (found === ')' && --depth === 0) return at;
  }
  return undefined;
}

function inside(group: string): string {
  return group.slice(1, -1).replace(/^\?(?::|P?<\w+>)/, '');
}

/** Whether anything in a pattern has a quantifier. */
function mayRepeat(text: string): boolean {
  return /[*+?{]/.test(inside(text).replace(/\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?::|P?<\w+>)/g, ''));
}

/** A repeated group that begins or ends with a character which nothing else in it can be: `(\.[a-z0-9]+)*`. */
function isDelimited(group: string): boolean {
  const alternatives = readAlternatives(inside(group));
  const [steps = []] = alternatives ?? [];
  if (alternatives?.length !== 1) return false;
  return [steps[0], steps[steps.length - 1]].some((edge) => {
    if (!edge || edge.isGroup || edge.isRepeated || !/^(?:\\[^\w]|[^\\[.])$/.test(edge.text)) return false;
    const rest = steps.filter((step) => step !== edge);
    return !rest.some((step) => mayMatch(step.text, edge.text.replace('\\', '')));
  });
}

/** Whether a character can stand anywhere in what a piece of a pattern matches. */
function mayMatch(text: string, character: string): boolean {
  return atomsIn(text).some((one) => classOf(one)?.test(character) ?? true);
}

function mayOverlap(a: string, b: string): boolean {
  const [left, right] = [atomsIn(a).map(classOf), atomsIn(b).map(classOf)];
  for (let code = 9; code < 256; code++) {
    const character = String.fromCharCode(code);
    const isIn = (all: readonly (RegExp | undefined)[]) => all.some((one) => one?.test(character) ?? true);
    if (isIn(left) && isIn(right)) return true;
  }
  return false;
}

/** The characters and classes of a piece, without brackets and quantifiers. */
function atomsIn(text: string): readonly string[] {
  const atoms: string[] = [];
  for (let at = 0; at < text.length; ) {
    atom.lastIndex = at;
    const found = atom.exec(text)?.[0] ?? '.';
    at += found.length;
    if (found[0] !== '(' && !/^[)|^$]$/.test(found)) atoms.push(found);
    quantifier.lastIndex = at;
    at += quantifier.exec(text)?.[0].length ?? 0;
  }
  return atoms;
}

function classOf(text: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${text})$`, 's');
  } catch {
    return undefined;
  }
}
