import { type Document, spanAt, type Where } from './at.ts';
import type { RuleChoice } from './choice.ts';
import { push } from './collections.ts';
import type { Fix } from './fix/operation.ts';
import type { Graph } from './graph/graph.ts';
import { updatesBetween } from './graph/updates.ts';
import type { Container, Resource, Workload } from './model.ts';
import type { Span } from './parse/lines.ts';
import type { SyntaxTrouble } from './parse/trouble.ts';
import type {
  Extra,
  GraphVisitor,
  ResourceName,
  ResourceVisitor,
  Rule,
  Scope,
  Severity,
  Spot,
  SuppressionTrouble,
} from './rule.ts';
import type { StructureTrouble } from './schema/trouble.ts';
import { namedSteps } from './steps.ts';

/** A finding before severities and suppressions have their say. Plain data, positions as offsets. */
export interface Remark {
  readonly rule: string;
  /** Which of the rule's messages this is. */
  readonly messageId: string;
  readonly message: string;
  /** A severity that differs from the rule's own. */
  readonly severity?: Severity;
  readonly file: string;
  readonly span: Span;
  readonly resource?: ResourceName;
  readonly path: readonly (string | number)[];
  /** The way from the resource to the place, with items of lists by their names. */
  readonly steps: readonly string[];
  /** The texts and numbers that the message was made of, by name. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly related: readonly { readonly file: string; readonly span: Span; readonly note: string }[];
  readonly fix?: Fix;
}

/** Rules crashed while they looked at something: our bug, told with the place. */
export const crashRule = 'rule-crashed';

/** A file with more mistakes of a kind than this is made by a machine: what is wrong with it has been said by then. */
const mostRemarks = 5000;
const lastOfMany = `the last of ${mostRemarks} of this rule that are told of one file`;

/** Messages show what manifests say; a name of megabytes is known by its beginning. */
const longestText = 2000;

type Visitor = ResourceVisitor & GraphVisitor;
interface Listener {
  readonly rule: string;
  readonly visitor: Visitor;
  /** The visitor's function for what it listens to. Nothing is shown with more than two values. */
  readonly see: (this: Visitor, first: unknown, second: unknown) => void;
  /** Which set of options this listener was made with; undefined when there is one set only. */
  readonly variant: number | undefined;
  /** Undefined when it hears everything. */
  readonly sleeper: Sleeper | undefined;
}

/** A rule that waits for keys: it is shown what stands in documents that have one. */
interface Sleeper {
  /** The number of the last document that had one. */
  wokenBy: number;
}

/** The listeners of a run, by what they listen to, so that a visit costs no more than the rules that want it. */
export interface Dispatch {
  readonly remarks: Remark[];
  readonly listeners: ReadonlyMap<string, readonly Listener[]>;
  readonly choice: RuleChoice;
  /** Wakes the rules that wait for a key of the document. */
  wake(document: Document): void;
  /** How many documents there were to wake for: the number of the last. */
  readonly count: { documents: number };
}

export interface DispatchInput {
  readonly rules: readonly Rule[];
  readonly scope: Scope;
  readonly choice: RuleChoice;
  readonly minorVersion: number;
  /** The resources of a document, so that a place can be told to belong to one of them. */
  readonly resourcesOf: (document: Document) => readonly Resource[];
  /** The text of the source under way; rules of the graph are given none. */
  readonly sourceText?: () => string;
  readonly graph?: Graph;
}

/** Lets every chosen rule of a scope name what it wants to see. */
export function createDispatch({
  rules,
  scope,
  choice,
  minorVersion,
  resourcesOf,
  sourceText = () => '',
  graph,
}: DispatchInput): Dispatch {
  const remarks: Remark[] = [];
  const listeners = new Map<string, Listener[]>();
  const counts = new Map<string, number>();
  const waitingFor = new Map<string, Sleeper[]>();
  const count = { documents: 0 };
  let latest: Document | undefined;
  for (const rule of rules) {
    if (rule.scope !== scope || !choice.isOn(rule.id)) continue;
    const variants = choice.variants(rule);
    const sleeper = rule.onlyWith && { wokenBy: 0 };
    for (const key of rule.onlyWith ?? []) if (sleeper) push(waitingFor, key, sleeper);
    variants.forEach((options, variant) => {
      const report = (at: Where | Spot, message: string, ...rest: readonly unknown[]) => {
        const room = roomFor(rule.id, 'document' in at ? at.document.file : at.file);
        if (room === 0) return;
        const remark = toRemark(rule, { at, message, rest }, resourcesOf);
        remarks.push(room > 1 ? remark : { ...remark, message: `${remark.message} (${lastOfMany})` });
      };
      try {
        const visitor = rule.visit({ graph, minorVersion, options, report, textAt, documentText });
        listen(visitor, { rule: rule.id, sleeper, variant: variants.length > 1 ? variant : undefined });
      } catch (error) {
        remarks.push(crashed(rule.id, {}, error));
      }
    });
  }
  return { remarks, listeners, choice, wake, count };

  /** How many remarks of a rule a file has room for, the next one counted. */
  function roomFor(rule: string, file: string): number {
    // Whoever took the remarks has begun another file.
    if (remarks.length === 0) counts.clear();
    const key = `${rule} ${file}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return Math.max(0, mostRemarks - count);
  }

  function listen(visitor: Visitor, of: Pick<Listener, 'rule' | 'variant' | 'sleeper'>): void {
    for (const [key, see] of Object.entries(visitor))
      if (see) push(listeners, key, { ...of, visitor, see: see as Listener['see'] });
  }

  function wake(document: Document): void {
    if (document === latest || waitingFor.size === 0) return;
    latest = document;
    count.documents++;
    for (const key of document.keys) {
      const woken = waitingFor.get(key);
      if (woken) for (const sleeper of woken) sleeper.wokenBy = count.documents;
    }
  }

  function textAt(where: Where): string {
    const { start, end } = spanAt(where);
    return sourceText().slice(start, end);
  }

  function documentText({ at }: Resource): string {
    const { start, end } = at.document.span;
    return sourceText().slice(start, end);
  }
}

interface Reported {
  readonly at: Where | Spot;
  readonly message: string;
  readonly rest: readonly unknown[];
}

function toRemark(
  rule: Rule,
  { at: where, message, rest }: Reported,
  resourcesOf: DispatchInput['resourcesOf'],
): Remark {
  const at = settled(where);
  const template = rule.messages[message];
  if (template === undefined) throw new Error(`rule '${rule.id}' has no message '${message}'`);
  const isFunction = typeof template === 'function';
  const text = isFunction ? (template as (values: unknown) => string)(rest[0]) : template;
  const extra = rest[isFunction ? 1 : 0] as Extra | undefined;
  const resource = 'document' in at ? resourceAround(at, resourcesOf(at.document)) : undefined;
  return {
    rule: rule.id,
    messageId: message,
    message: shortened(text),
    ...(extra?.severity ? { severity: extra.severity } : {}),
    ...place(at),
    ...(resource ? { resource: nameOf(resource) } : {}),
    path: 'path' in at ? at.path : [],
    steps: 'path' in at ? stepsFrom(at, resource).map(shortened) : [],
    values: isFunction ? plainValues(rest[0]) : {},
    related: (extra?.related ?? []).map((other) => ({ ...place(other.at), note: other.note })),
    ...(extra?.fix ? { fix: extra.fix } : {}),
  };
}

function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}...` : text;
}

/** The texts and numbers among the values of a message, by name; a rule may hand on more than its message says. */
function plainValues(values: unknown): Remark['values'] {
  const isPlain = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value);
  return Object.fromEntries(
    Object.entries(values ?? {})
      .filter(([, value]) => isPlain(value) || (Array.isArray(value) && value.every(isPlain)))
      .map(([name, value]) => [name, typeof value === 'string' ? shortened(value) : value] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function stepsFrom({ document, path }: Where, resource: Resource | undefined): readonly string[] {
  return resource
    ? namedSteps(resource.at.value, path.slice(resource.at.path.length))
    : namedSteps(document.value, path);
}

/** The place with its path worked out, so that it is worked out once. */
function settled(at: Where | Spot): Where | Spot {
  return 'document' in at ? { document: at.document, path: at.path, isKey: at.isKey ?? false } : at;
}

function place(at: Where | Spot): { readonly file: string; readonly span: Span } {
  return 'document' in at ? { file: at.document.file, span: spanAt(at) } : { file: at.file, span: at.span };
}

/** The resource that a place is in; several stand in one document when it is a List. */
function resourceAround(where: Where, resources: readonly Resource[]): Resource | undefined {
  if (resources.length <= 1) return resources[0];
  const isAround = ({ at }: Resource) => at.path.every((step, n) => where.path[n] === step);
  // In a List the number of the item is that of the resource, unless some items are none.
  const [, number] = where.path;
  const likely = typeof number === 'number' ? resources[number] : undefined;
  return likely && isAround(likely) ? likely : resources.find(isAround);
}

/** Shows one resource to all listeners: itself, by its kind, its pods and their containers. */
export function visitResource(dispatch: Dispatch, resource: Resource, workload: Workload | undefined): void {
  const { listeners } = dispatch;
  dispatch.wake(resource.at.document);
  tellOf(dispatch, listeners.get('resource'), resource, resource);
  if (resource.visitable !== undefined) tellOf(dispatch, listeners.get(resource.visitable), resource, resource);
  if (!workload) return;
  tellOf(dispatch, listeners.get('workload'), resource, workload);
  const hearing = listeners.get('container');
  if (!hearing) return;
  for (const container of workload.containers) tellOf(dispatch, hearing, resource, container);
}

/** Shows trouble with the text of a source. */
export function visitSyntax(dispatch: Dispatch, trouble: SyntaxTrouble, file: string): void {
  tell(dispatch, 'syntax', { at: { file, span: trouble.span } }, trouble, file);
}

/** Shows what is wrong with the structure of a resource. */
export function visitStructure(dispatch: Dispatch, trouble: StructureTrouble, resource: Resource): void {
  tell(dispatch, 'structure', { resource }, trouble, resource);
}

/** Shows suppressions that are of no use. */
export function visitSuppression(dispatch: Dispatch, trouble: SuppressionTrouble): void {
  tell(dispatch, 'suppression', { at: trouble.at }, trouble);
}

/** Shows the graph: its resources, references and bindings, and what differs from the graph of the state before. */
export function visitGraph(dispatch: Dispatch, graph: Graph, before?: Graph): void {
  for (const resource of graph.resources) visitResource(dispatch, resource, graph.workloadOf(resource));
  if (dispatch.listeners.has('reference')) {
    for (const reference of graph.references) {
      tell(dispatch, 'reference', { resource: reference.from }, reference);
    }
  }
  if (dispatch.listeners.has('claim')) {
    for (const binding of graph.bindings) {
      const [resource] = graph.find('PersistentVolumeClaim', binding.claim.namespace, binding.claim.name);
      tell(dispatch, 'claim', { resource }, binding);
    }
  }
  if (before !== undefined && dispatch.listeners.has('update')) {
    for (const update of updatesBetween(before, graph)) tell(dispatch, 'update', { resource: update.after }, update);
  }
  tell(dispatch, 'end', {});
}

/** What listeners are told of, and where it stands. */
interface Event {
  readonly resource?: Resource | undefined;
  readonly at?: Spot;
}

type Shown<H extends keyof Visitor> = Parameters<Extract<Visitor[H], (...shown: never[]) => void>>;

/** Tells all listeners, those that wait for keys, too. */
function tell<H extends keyof Visitor>(dispatch: Dispatch, hook: H, event: Event, ...shown: Shown<H>): void {
  const [first, second] = shown as readonly unknown[];
  for (const { rule, visitor, see, variant } of dispatch.listeners.get(hook) ?? []) {
    if (variant !== undefined && dispatch.choice.variantFor(rule, event.resource) !== variant) continue;
    try {
      see.call(visitor, first, second);
    } catch (error) {
      dispatch.remarks.push(crashed(rule, event, error));
    }
  }
}

/**
 * Tells the listeners that hear everything, and those that are awake. It is the innermost loop of a run: nothing is made
 * in it. What belongs to a workload is shown with it.
 */
function tellOf(
  dispatch: Dispatch,
  listeners: readonly Listener[] | undefined,
  resource: Resource,
  shown: Resource | Workload | Container,
): void {
  if (!listeners) return;
  const second = 'workload' in shown ? shown.workload : undefined;
  const { documents } = dispatch.count;
  for (const listener of listeners) {
    const { sleeper, variant } = listener;
    if (sleeper !== undefined && sleeper.wokenBy !== documents) continue;
    if (variant !== undefined && dispatch.choice.variantFor(listener.rule, resource) !== variant) continue;
    try {
      listener.see.call(listener.visitor, shown, second);
    } catch (error) {
      dispatch.remarks.push(crashed(listener.rule, { resource }, error));
    }
  }
}

/** A crash is a finding of its own, and the other rules go on. */
function crashed(rule: string, { resource, at }: Event, error: unknown): Remark {
  const reason = error instanceof Error ? error.message : String(error);
  const where = resource ? place(resource.at) : (at ?? { file: '', span: { start: 0, end: 0 } });
  return {
    rule: crashRule,
    messageId: 'crashed',
    message: `rule '${rule}' crashed: ${reason}`,
    ...where,
    path: [],
    steps: [],
    values: { rule, reason },
    related: [],
  };
}

/** How a report names a resource. */
export function nameOf({ apiVersion, kind, namespace, name }: Resource): ResourceName {
  return { apiVersion, kind, namespace, name };
}
