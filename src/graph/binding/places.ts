/**
 * Where a pod may run: nodes that are known, or what is known of a node that nobody has named.
 *
 * Where the run holds no Node objects, a place is a set of demands on labels that do not contradict each other. A node
 * that meets them is taken to exist; none is invented beyond that.
 */

import {
  matchesNodeSelector,
  type NodeSelector,
  type NodeSelectorTerm,
  type SelectorRequirement,
} from '../../kubernetes/label-selector.ts';
import type { Consumer, Node } from './world.ts';

export interface Place {
  /** What the place becomes when the node must also match: nothing where it cannot. */
  readonly narrow: (selector: NodeSelector | undefined) => readonly Place[];
  /** Whether every node that this place can be matches. */
  readonly implies: (selector: NodeSelector | undefined) => boolean;
}

/** Equal selectors have equal numbers, so that each node is asked once about each. */
type Numbering = (selector: NodeSelector) => number;

function numbering(): Numbering {
  const numbers = new Map<string, number>();
  const known = new WeakMap<NodeSelector, number>();
  return (selector) => {
    const found = known.get(selector);
    if (found !== undefined) return found;
    const text = JSON.stringify(selector);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    known.set(selector, number);
    return number;
  };
}

function knownPlace(node: Node, numberOf: Numbering): Place {
  const answers: (boolean | undefined)[] = [];
  const implies = (selector: NodeSelector | undefined): boolean => {
    if (selector === undefined) return true;
    const number = numberOf(selector);
    const answer = answers[number] ?? matchesNodeSelector(selector, node.labels, node.name);
    answers[number] = answer;
    return answer;
  };
  const here: readonly Place[] = [{ narrow: (selector) => (implies(selector) ? here : nowhere), implies }];
  return here[0] as Place;
}

const nowhere: readonly Place[] = [];

/** What is demanded of one label. */
interface Demand {
  readonly allowed?: ReadonlySet<string>;
  readonly excluded: ReadonlySet<string>;
  readonly exists: boolean;
  readonly absent: boolean;
  readonly above: number;
  readonly below: number;
}

type Demands = ReadonlyMap<string, Demand>;

const anything: Demand = { excluded: new Set(), exists: false, absent: false, above: -Infinity, below: Infinity };

const intersection = (left: ReadonlySet<string> | undefined, right: readonly string[]): ReadonlySet<string> =>
  new Set(left === undefined ? right : right.filter((value) => left.has(value)));

const whole = (values: readonly string[]): number => Number.parseInt(values[0] ?? '', 10);

/** Each operator of node selectors, as a tightening of what was demanded before. */
const tighten: Readonly<Record<string, (demand: Demand, values: readonly string[]) => Demand>> = {
  In: (demand, values) => ({ ...demand, exists: true, allowed: intersection(demand.allowed, values) }),
  NotIn: (demand, values) => ({ ...demand, excluded: new Set([...demand.excluded, ...values]) }),
  Exists: (demand) => ({ ...demand, exists: true }),
  DoesNotExist: (demand) => ({ ...demand, absent: true }),
  Gt: (demand, values) => ({ ...demand, exists: true, above: Math.max(demand.above, whole(values)) }),
  Lt: (demand, values) => ({ ...demand, exists: true, below: Math.min(demand.below, whole(values)) }),
};

/** The demand with its allowed values worked out; undefined where no value and no absence meets it. */
function settleDemand(demand: Demand): Demand | undefined {
  if (demand.exists && demand.absent) return undefined;
  if (demand.allowed === undefined) return demand;
  const allowed = [...demand.allowed].filter((value) => {
    if (demand.excluded.has(value)) return false;
    const isBounded = demand.above !== -Infinity || demand.below !== Infinity;
    return !isBounded || (Number(value) > demand.above && Number(value) < demand.below);
  });
  return allowed.length === 0 ? undefined : { ...demand, allowed: new Set(allowed) };
}

/** Label keys and field names must not meet. */
const requirementsOf = (term: NodeSelectorTerm): readonly (readonly [string, SelectorRequirement])[] => [
  ...(term.matchExpressions ?? []).map((row) => [`label ${row.key}`, row] as const),
  ...(term.matchFields ?? []).map((row) => [`field ${row.key}`, row] as const),
];

/** Adds a term; undefined where it contradicts. An empty term matches no node. */
function addTerm(demands: Demands, term: NodeSelectorTerm): Demands | undefined {
  const requirements = requirementsOf(term);
  if (requirements.length === 0) return undefined;
  const result = new Map(demands);
  for (const [key, { operator, values }] of requirements) {
    const before = result.get(key) ?? anything;
    const after = settleDemand(
      Object.hasOwn(tighten, operator) ? (tighten[operator]?.(before, values ?? []) ?? before) : before,
    );
    if (after === undefined) return undefined;
    result.set(key, after);
  }
  return result;
}

function impliesRequirement(demand: Demand, operator: string, values: readonly string[]): boolean {
  if (operator === 'In')
    return demand.allowed !== undefined && [...demand.allowed].every((value) => values.includes(value));
  if (operator === 'Exists') return demand.exists;
  if (operator === 'DoesNotExist') return demand.absent;
  if (operator !== 'NotIn') return false;
  if (demand.absent || values.every((value) => demand.excluded.has(value))) return true;
  return demand.allowed !== undefined && !values.some((value) => demand.allowed?.has(value));
}

function impliesTerm(demands: Demands, term: NodeSelectorTerm): boolean {
  const requirements = requirementsOf(term);
  return (
    requirements.length > 0 &&
    requirements.every(([key, { operator, values }]) =>
      impliesRequirement(demands.get(key) ?? anything, operator, values ?? []),
    )
  );
}

function unknownPlace(demands: Demands): Place {
  const place: Place = {
    narrow: (selector) => {
      if (selector === undefined) return [place];
      return (selector.nodeSelectorTerms ?? []).flatMap((term) => {
        const narrowed = addTerm(demands, term);
        return narrowed === undefined ? [] : [unknownPlace(narrowed)];
      });
    },
    implies: (selector) =>
      selector === undefined || (selector.nodeSelectorTerms ?? []).some((term) => impliesTerm(demands, term)),
  };
  return place;
}

/** `nodeSelector` of a pod, in the words of a node selector. */
function selectorOfLabels(labels: Readonly<Record<string, string>>): NodeSelector | undefined {
  const rows = Object.entries(labels).map(([key, value]) => ({ key, operator: 'In', values: [value] }));
  return rows.length === 0 ? undefined : { nodeSelectorTerms: [{ matchExpressions: rows }] };
}

function selectorOfName(name: string | undefined): NodeSelector | undefined {
  if (name === undefined) return undefined;
  return { nodeSelectorTerms: [{ matchFields: [{ key: 'metadata.name', operator: 'In', values: [name] }] }] };
}

/** What a pod demands of its node. */
export type NodeDemands = Pick<Consumer, 'nodeSelector' | 'nodeAffinity' | 'nodeName'>;

/**
 * Finds the places where a pod may run. One with a node name passes the scheduler by, but the kubelet looks at its demands.
 * @param nodes the known nodes; empty where they are not known
 * @returns a function from the demands of a pod to its places, the same list for equal demands: none where the demands
 *   contradict each other or no known node meets them. Never throws.
 */
export function placeFinder(nodes: readonly Node[]): (pod: NodeDemands) => readonly Place[] {
  const numberOf = numbering();
  const all = nodes.length === 0 ? [unknownPlace(new Map())] : nodes.map((node) => knownPlace(node, numberOf));
  const known = new Map<string, readonly Place[]>();
  return ({ nodeName, nodeSelector, nodeAffinity }) => {
    const key = JSON.stringify([nodeName, nodeSelector, nodeAffinity]);
    const found =
      known.get(key) ??
      [selectorOfName(nodeName), selectorOfLabels(nodeSelector ?? {}), nodeAffinity].reduce<readonly Place[]>(
        (places, selector) => (selector === undefined ? places : places.flatMap((place) => place.narrow(selector))),
        all,
      );
    known.set(key, found);
    return found;
  };
}
