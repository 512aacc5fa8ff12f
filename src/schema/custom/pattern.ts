import { type Edge, isWord, type PatternNode, readPattern } from './pattern-syntax.ts';

/** A pattern of a definition. */
export interface Pattern {
  readonly source: string;
  /** Whether the pattern is found anywhere in a text. Takes time that grows with the text, whatever the pattern is. */
  readonly test: (text: string) => boolean;
}

/** A step of the machine that a pattern becomes: what it takes, and where it goes from there. */
type Step =
  | { readonly kind: 'take'; readonly has: (code: number) => boolean }
  | { readonly kind: 'fork'; readonly to: readonly number[] }
  | { readonly kind: 'edge'; readonly edge: Edge }
  | { readonly kind: 'found' };

/** Patterns that become larger machines than this are left out: a thousand characters are enough for any name. */
const mostSteps = 3000;

/**
 * Prepares a pattern; undefined for one that is not read here. Patterns come from whoever wrote the manifests, and
 * JavaScript's own engine goes back and tries again, which a few characters can make it do for years. This one keeps
 * all places in the pattern where a text may have come to, and so never goes back, as RE2 in Kubernetes does.
 */
export function compilePattern(source: string): Pattern | undefined {
  const known = readPattern(source);
  const steps = known && stepsOf(known);
  return steps && { source, test: (text) => isFound(steps, text) };
}

function stepsOf(root: PatternNode): readonly Step[] | undefined {
  const steps: Step[] = [];
  add(root);
  steps.push({ kind: 'found' });
  return steps.length > mostSteps ? undefined : steps;

  function add(node: PatternNode): void {
    if (steps.length > mostSteps) return;
    switch (node.kind) {
      case 'set':
        steps.push({ kind: 'take', has: node.has });
        return;
      case 'edge':
        steps.push({ kind: 'edge', edge: node.edge });
        return;
      case 'sequence':
        for (const part of node.parts) add(part);
        return;
      case 'choice':
        addChoice(node.parts);
        return;
      case 'repeat':
        addRepeat(node.part, node.least, node.most);
    }
  }

  function addChoice(parts: readonly PatternNode[]): void {
    const [only] = parts;
    if (parts.length === 1 && only) {
      add(only);
      return;
    }
    const starts: number[] = [];
    const ends: number[] = [];
    const fork = steps.push({ kind: 'fork', to: starts }) - 1;
    for (const part of parts) {
      starts.push(steps.length - fork);
      add(part);
      ends.push(steps.push({ kind: 'fork', to: [] }) - 1);
    }
    for (const end of ends) steps[end] = { kind: 'fork', to: [steps.length - end] };
  }

  function addRepeat(part: PatternNode, least: number, most: number): void {
    for (let n = 0; n < least; n++) add(part);
    if (most === Number.POSITIVE_INFINITY) {
      const fork = steps.push({ kind: 'fork', to: [] }) - 1;
      add(part);
      const back = steps.push({ kind: 'fork', to: [] }) - 1;
      steps[back] = { kind: 'fork', to: [fork - back] };
      steps[fork] = { kind: 'fork', to: [1, steps.length - fork] };
      return;
    }
    const skips: number[] = [];
    for (let n = least; n < most && steps.length <= mostSteps; n++) {
      skips.push(steps.push({ kind: 'fork', to: [] }) - 1);
      add(part);
    }
    for (const skip of skips) steps[skip] = { kind: 'fork', to: [1, steps.length - skip] };
  }
}

function isFound(steps: readonly Step[], text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  let here = new Set<number>();
  for (let at = 0; at <= codes.length; at++) {
    // A pattern may begin anywhere.
    const reached = follow(steps, [...here, 0], { codes, at });
    if (reached === undefined) return true;
    const code = codes[at];
    here = new Set();
    if (code === undefined) return false;
    for (const one of reached) {
      const step = steps[one];
      if (step?.kind === 'take' && step.has(code)) here.add(one + 1);
    }
  }
  return false;
}

interface Position {
  readonly codes: readonly number[];
  readonly at: number;
}

/** All steps that can be come to without taking a character; undefined where the end of the pattern is among them. */
function follow(steps: readonly Step[], from: readonly number[], position: Position): ReadonlySet<number> | undefined {
  const reached = new Set<number>();
  const open = [...from];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (reached.has(one)) continue;
    reached.add(one);
    const step = steps[one];
    if (step?.kind === 'found') return undefined;
    if (step?.kind === 'fork') for (const to of step.to) open.push(one + to);
    if (step?.kind === 'edge' && isAt(step.edge, position)) open.push(one + 1);
  }
  return reached;
}

function isAt(edge: Edge, { codes, at }: Position): boolean {
  const [before, behind] = [codes[at - 1], codes[at]];
  switch (edge) {
    case 'start':
      return at === 0;
    case 'end':
      return at === codes.length;
    case 'line-start':
      return at === 0 || before === 10;
    case 'line-end':
      return at === codes.length || behind === 10;
    default: {
      const isEdge = (before !== undefined && isWord(before)) !== (behind !== undefined && isWord(behind));
      return isEdge === (edge === 'word');
    }
  }
}
