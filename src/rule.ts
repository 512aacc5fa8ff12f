import type { Where } from './at.ts';
import type { Change, Fix } from './fix/operation.ts';
import type { Binding } from './graph/binding.ts';
import type { Graph } from './graph/graph.ts';
import type { Reference } from './graph/reference.ts';
import type { Update } from './graph/updates.ts';
import type { Kind } from './kinds.ts';
import { statefulSetTemplatesCheckedSince } from './kubernetes/stateful-set.ts';
import { type Container, describe, nameAt, type Resource, type ResourceOf, type Workload } from './model.ts';
import type { Range, Span } from './parse/lines.ts';
import type { SyntaxTrouble } from './parse/trouble.ts';
import type { StructureTrouble } from './schema/trouble.ts';

export { type At, isMapping, shownValue, type Where } from './at.ts';
export {
  type Group,
  groupBy,
  groupByOwner,
  lazily,
  lookUp,
  push,
  remembered,
  remembering,
  rememberingLast,
} from './collections.ts';
export {
  add,
  addFirst,
  type Change,
  correction,
  type Fix,
  holdSame,
  type Json,
  move,
  put,
  remove,
  rename,
  rewrite,
  rewriteBlanks,
  set,
  setValue,
  unrepeat,
} from './fix/operation.ts';
export { type Place, placeFinder } from './graph/binding/places.ts';
export { type Binding, consumersOf, readVolume } from './graph/binding.ts';
export { type Effective, effectiveResources, isLasting, placeOfResources } from './graph/effective.ts';
export type { Graph } from './graph/graph.ts';
export { isHook } from './graph/hooks.ts';
export { isForMetrics, monitorEndpoints } from './graph/monitors.ts';
export { type Device, devicesOf, type Mount, mountsOf } from './graph/mounts.ts';
export { type NearLabel, pairText, wordsOfNearLabel } from './graph/near-label.ts';
export { nearMiss } from './graph/near-miss.ts';
export { folderOf, isBeside, nearestFirst } from './graph/nearness.ts';
export { hasUnfilledPort, portNumbers, portOwners, portsAt, portsPlace, protocolOf } from './graph/ports.ts';
export type { Reference } from './graph/reference.ts';
export { keysOf } from './graph/resolve.ts';
export {
  type Autoscaler,
  autoscalersOf,
  isGoverned,
  isSized,
  type Scale,
  scalableInApps,
  scaleOf,
  startsBeforeItStops,
} from './graph/scale.ts';
export { areTexts, isEmptySelector, pairsAt, selectorAt, type WrittenSelector } from './graph/selector-at.ts';
export { isExternalName, isHeadless, slicesNamed } from './graph/services.ts';
export { makersIn, mayMakeObjects, namesBefore } from './graph/supply.ts';
export { textsIn } from './graph/texts.ts';
export type { Update } from './graph/updates.ts';
export { type UtilizationMetric, unmetMetrics, utilizationMetrics } from './graph/utilization.ts';
export { areAppliedTogether, areNamesakes, areVariants, areWrittenTogether, isCollection } from './graph/variants.ts';
export type { Kind } from './kinds.ts';
export * from './kubernetes/index.ts';
export {
  type Container,
  claimTemplatesOf,
  describe,
  isPartial,
  isWhole,
  makesPods,
  metadataOf,
  nameAt,
  type Resource,
  type ResourceOf,
  runsToCompletion,
  type Workload,
} from './model.ts';
export { nearest } from './nearest.ts';
export type { Span } from './parse/lines.ts';
export { someScalar, writtenLength } from './parse/tape.ts';
export type { SyntaxTrouble } from './parse/trouble.ts';
export { isUnfilled, isUnfilledPort, placeholder } from './placeholders.ts';
export type { Bounds } from './schema/bounds.ts';
export { type PatternFault, patternFault } from './schema/custom/pattern.ts';
export type { StructureTrouble } from './schema/trouble.ts';
export { type KindFacts, kindFacts, versionsOfKind } from './schema/types.ts';
export { utf8Length } from './utf8.ts';
export { andMore, counted, listed, meantWords, quoted, withoutEnd } from './words.ts';

/** Families of rules, in the order in which the catalogue lists them; a folder under `rules/` each. */
export const areas = [
  'storage',
  'image',
  'health',
  'resources',
  'network',
  'workload',
  'availability',
  'autoscaling',
  'config',
  'access',
  'security',
  'syntax',
  'structure',
  'version',
  'suppression',
] as const;
export type Area = (typeof areas)[number];

/** error: the API server refuses it or it cannot work. warning: it works and will hurt. info: advice. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

export interface Docs {
  /** One line, no full stop; for the catalogue, the command line and the editor. */
  readonly summary: string;
  /** What happens in a cluster. */
  readonly why: string;
  /** What to write instead. */
  readonly instead: string;
  /** When the finding is wanted noise. */
  readonly unless?: string;
  readonly refs: readonly `https://${string}`[];
}

/** An option is declared once; its type, default, schema and docs follow. */
export type OptionSpec =
  | { readonly type: 'integer'; readonly default: number; readonly minimum?: number; readonly doc: string }
  | { readonly type: 'boolean'; readonly default: boolean; readonly doc: string }
  | {
      readonly type: 'string';
      readonly default: string;
      /** The values that it may have; any text where none are named. */
      readonly choices?: readonly string[];
      readonly doc: string;
    }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly doc: string };
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
interface OptionTypes {
  integer: number;
  boolean: boolean;
  string: string;
  strings: readonly string[];
}
type OptionOf<S extends OptionSpec> = S extends { readonly choices: readonly (infer C)[] } ? C : OptionTypes[S['type']];
export type OptionsOf<O extends OptionSpecs> = { readonly [K in keyof O]: OptionOf<O[K]> };

/** A fixed text, or a function of the values that it names. */
export type Message = string | ((values: never) => string);
export type Messages = Readonly<Record<string, Message>>;
type ValuesOf<M> = M extends (values: infer V) => string ? [values: V, extra?: Extra] : [extra?: Extra];

/** A place in a text that no document covers, because the text could not be parsed. */
export interface Spot {
  readonly file: string;
  readonly span: Span;
}

/** A place that belongs to a finding, and what stands there. */
export interface Note {
  readonly at: Where | Spot;
  readonly note: string;
}

/** Shows where a resource is defined. */
export function noteOn(resource: Resource, note = describe(resource)): Note {
  return { at: nameAt(resource), note };
}

export interface Extra {
  /** The other side of a conflict, in whatever file it stands. */
  readonly related?: readonly Note[];
  /** Where a case is worse or milder than the rule at large; a configured severity wins. */
  readonly severity?: Severity;
  /** What would mend it, where a machine can know; left out where it cannot. */
  readonly fix?: Fix | undefined;
}

/**
 * How bad it is what the API server refuses in a pod. Before Kubernetes 1.34 it takes a StatefulSet without a look at its
 * pods, and none of them can be created then.
 */
export function refusalOf({ resource }: Pick<Workload, 'resource'>, minorVersion: number): Pick<Extra, 'severity'> {
  const isLate = resource.visitable === 'StatefulSet' && minorVersion < statefulSetTemplatesCheckedSince;
  return isLate ? { severity: 'warning' } : {};
}

/** A rule asks one resource at a time, or the graph of all of them. */
export type Scope = 'resource' | 'graph';

interface Context<M extends Messages, O extends OptionSpecs> {
  readonly options: OptionsOf<O>;
  report<K extends keyof M & string>(at: Where | Spot, message: K, ...rest: ValuesOf<M[K]>): void;
}

export interface ResourceContext<M extends Messages, O extends OptionSpecs> extends Context<M, O> {
  /** Which Kubernetes 1.x the run is for; rules of the graph find it there. */
  readonly minorVersion: number;
  /** The text of a scalar as it is written, quotes included; of a collection, its key. */
  textAt(where: Where): string;
  /** The text of the document that a resource stands in. */
  documentText(resource: Resource): string;
}

export interface GraphContext<M extends Messages, O extends OptionSpecs> extends Context<M, O> {
  readonly graph: Graph;
}

type KindVisitor = { readonly [K in Kind]?: (resource: ResourceOf<K>) => void };

/** What a rule wants to see; each function is called once for each. */
export interface ResourceVisitor extends KindVisitor {
  readonly resource?: (resource: Resource) => void;
  readonly workload?: (workload: Workload) => void;
  readonly container?: (container: Container, workload: Workload) => void;
  /** Trouble with the text of a source; for the rules in `rules/syntax/`. */
  readonly syntax?: (trouble: SyntaxTrouble, file: string) => void;
  /** What is wrong with the structure of a resource; for the rules in `rules/structure/`. */
  readonly structure?: (trouble: StructureTrouble, resource: Resource) => void;
}

export interface GraphVisitor extends KindVisitor {
  readonly resource?: (resource: Resource) => void;
  readonly workload?: (workload: Workload) => void;
  readonly container?: (container: Container, workload: Workload) => void;
  readonly reference?: (reference: Reference) => void;
  /** What the volume binder does with one claim. */
  readonly claim?: (binding: Binding) => void;
  /** An object that differs from what it was, in runs that compare two states (`--since`, `--staged`, `diff`). */
  readonly update?: (update: Update) => void;
  /** A suppression that is of no use; for the rules in `rules/suppression/`. */
  readonly suppression?: (trouble: SuppressionTrouble) => void;
  readonly end?: () => void;
}

/** What is wrong with a suppression. */
export interface SuppressionTrouble {
  readonly code: 'unused' | 'unknown-rule' | 'expired' | 'without-reason' | 'forbidden' | 'stale-entry';
  readonly at: Spot;
  readonly rule: string;
  readonly until?: string;
  readonly meant?: string | undefined;
  /** The file that an entry of the baseline is about. */
  readonly inFile?: string;
  /** What takes an unused one away, if that can be told. */
  readonly removal?: Change;
}

export interface Example {
  /** The situation, in words. */
  readonly title: string;
  /** Manifest text. `# expect: <message>` at the end of a line asserts one finding that starts on it. */
  readonly yaml: string;
  /** What the text becomes when all its fixes are made, the suggestions too. */
  readonly fixed?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Whether the run holds everything that exists, as `complete: true` does. */
  readonly complete?: boolean;
  /** Manifest text as it was, where the run compares two states. */
  readonly before?: string;
  /** The day of the run, for suppressions that end. */
  readonly today?: string;
  /** Which Kubernetes 1.x the run is for; the newest where nothing is said. */
  readonly minorVersion?: number;
  /** Rules that suppressions may not name, as `suppressions.forbid` does. */
  readonly forbid?: readonly string[];
  /** A manifest, `web.yaml`; the text of the example is a baseline of it then. */
  readonly baselineOf?: string;
  /** Why the text cannot be read, for rules about that. */
  readonly unreadable?: string;
}

/** How editors may draw what a finding stands on: struck through, or faded. */
export type Tag = 'deprecated' | 'unnecessary';

/** Profiles that hold more than what is recommended. */
export type Preset = 'strict' | 'security' | 'production';

interface Definition<M extends Messages, O extends OptionSpecs> {
  readonly id: string;
  readonly area: Area;
  readonly severity: Severity;
  readonly since: string;
  /** The profiles that the rule belongs to; without them it belongs to all of them, advice to `strict` only. */
  readonly presets?: readonly [Preset, ...Preset[]];
  readonly tag?: Tag;
  /** What its fixes are, if it has some: safe ones are made by --fix, suggestions by --fix --unsafe. */
  readonly fixable?: 'safe' | 'suggestion' | 'both';
  /**
   * Keys without any of which a document says nothing to the rule, wherever they stand in it: it is not shown the
   * resources, workloads and containers of other documents. References, claims and the end it is always told.
   */
  readonly onlyWith?: readonly [string, ...string[]];
  readonly docs: Docs;
  readonly options?: O;
  readonly messages: M;
  readonly examples: {
    readonly bad: readonly [Example, ...Example[]];
    readonly good: readonly [Example, ...Example[]];
  };
}

export interface ResourceRuleDefinition<M extends Messages, O extends OptionSpecs> extends Definition<M, O> {
  readonly scope: 'resource';
  visit(context: ResourceContext<M, O>): ResourceVisitor;
}

export interface GraphRuleDefinition<M extends Messages, O extends OptionSpecs> extends Definition<M, O> {
  readonly scope: 'graph';
  visit(context: GraphContext<M, O>): GraphVisitor;
}

/** A rule as the engine sees it: what it says and asks for is checked where it is defined. */
export interface Rule extends Omit<Definition<Messages, OptionSpecs>, 'options'> {
  readonly scope: Scope;
  readonly options: OptionSpecs;
  visit(context: LooseContext): ResourceVisitor & GraphVisitor;
}

export interface LooseContext {
  readonly graph?: Graph | undefined;
  readonly minorVersion: number;
  readonly options: Readonly<Record<string, unknown>>;
  textAt(where: Where): string;
  documentText(resource: Resource): string;
  report(at: Where | Spot, message: string, values?: unknown, extra?: Extra): void;
}

/** Declares a rule. A misspelt option, message or field of Kubernetes does not compile. */
export function defineRule<const M extends Messages, const O extends OptionSpecs = Record<never, never>>(
  definition: ResourceRuleDefinition<M, O> | GraphRuleDefinition<M, O>,
): Rule {
  return { options: {}, ...definition } as unknown as Rule;
}

/** What a rule says about a place. Plain data. Lines and columns count from 1, columns in UTF-16 units. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Which of the rule's messages this is. */
  readonly messageId: string;
  readonly message: string;
  readonly file: string;
  readonly range: Range;
  readonly resource?: ResourceName;
  readonly path: readonly (string | number)[];
  /** The way from the resource to the place, with items of lists by their names. */
  readonly steps: readonly string[];
  /** The texts and numbers that the message was made of, by name. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly related: readonly RelatedPlace[];
  /** What would mend it; whether the text can be edited so is proven when somebody asks. */
  readonly fix?: Fix;
  /** Where the rule is explained. */
  readonly help: string;
}

export interface ResourceName {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

export interface RelatedPlace {
  readonly file: string;
  readonly range: Range;
  readonly note: string;
}
