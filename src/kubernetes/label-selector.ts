import { isLabelValue, isQualifiedName } from './names.ts';

export type Labels = Readonly<Record<string, string>>;

export interface SelectorRequirement {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[] | null | undefined;
}

export interface LabelSelector {
  readonly matchLabels?: Labels | null | undefined;
  readonly matchExpressions?: readonly SelectorRequirement[] | null | undefined;
}

export interface NodeSelectorTerm {
  readonly matchExpressions?: readonly SelectorRequirement[] | null | undefined;
  readonly matchFields?: readonly SelectorRequirement[] | null | undefined;
}

/** Required node affinity, of a Pod or of a PersistentVolume. */
export interface NodeSelector {
  readonly nodeSelectorTerms?: readonly NodeSelectorTerm[] | null | undefined;
}

type Test = (value: string | undefined, values: readonly string[]) => boolean;

interface Operator {
  readonly takes: (values: readonly string[]) => boolean;
  readonly matches: Test;
  readonly text: (key: string, values: readonly string[]) => string;
}

const some = (values: readonly string[]) => values.length > 0;
const none = (values: readonly string[]) => values.length === 0;

/** The operators of a label selector; they are spelled exactly so. */
const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  [
    'In',
    {
      takes: some,
      matches: (value, values) => value !== undefined && values.includes(value),
      text: (key, values) => `${key} in (${sorted(values).join(',')})`,
    },
  ],
  [
    'NotIn',
    {
      takes: some,
      matches: (value, values) => value === undefined || !values.includes(value),
      text: (key, values) => `${key} notin (${sorted(values).join(',')})`,
    },
  ],
  ['Exists', { takes: none, matches: (value) => value !== undefined, text: (key) => key }],
  ['DoesNotExist', { takes: none, matches: (value) => value === undefined, text: (key) => `!${key}` }],
]);

/**
 * Whether a label selector selects an object of these labels. No selector selects nothing, an empty one everything.
 * One that the API server would refuse (a bad key, value or operator, too few or too many values) selects nothing.
 * Never throws. `LabelSelectorAsSelector` in staging/src/k8s.io/apimachinery/pkg/apis/meta/v1/helpers.go
 */
export function matchesLabelSelector(
  selector: LabelSelector | null | undefined,
  labels: Labels | null | undefined,
): boolean {
  if (!isRecord(selector)) return false;
  const pairs: Labels = isRecord(selector.matchLabels) ? selector.matchLabels : {};
  for (const key of Object.keys(pairs)) {
    const value = pairs[key] ?? '';
    if (labelOf(labels, key) !== pairs[key] || !isQualifiedName(key) || !isLabelValue(value)) return false;
  }
  return listOf(selector.matchExpressions).every((expression) => matchesRequirement(expression, labels));
}

/**
 * Whether an object has all these labels, as the selector of a Service or ReplicationController asks. No pairs
 * select nothing. Never throws.
 * `SetAsSelectorPreValidated` by way of staging/src/k8s.io/endpointslice and pkg/controller/endpointslice
 */
export function matchesPairs(pairs: Labels | null | undefined, labels: Labels | null | undefined): boolean {
  const wanted = entriesOf(pairs);
  return wanted.length > 0 && wanted.every(([key, value]) => labelOf(labels, key) === value);
}

/**
 * Whether a node fits the required node affinity. No affinity fits every node, one without terms fits none. One term
 * must hold, with all its expressions and fields; an empty term never holds, nor does one that the API server would
 * refuse. Without a node name, fields are not asked, as Kubernetes does. Never throws.
 * staging/src/k8s.io/component-helpers/scheduling/corev1/nodeaffinity/nodeaffinity.go
 */
export function matchesNodeSelector(
  nodeSelector: NodeSelector | null | undefined,
  nodeLabels: Labels | null | undefined,
  nodeName: string,
): boolean {
  if (nodeSelector === null || nodeSelector === undefined) return true;
  return listOf(nodeSelector.nodeSelectorTerms).some((term) => matchesTerm(term, nodeLabels, nodeName));
}

/**
 * A label selector in one line, as kubectl prints it: `app=web,tier in (a,b),!x`, in the order of the keys, and `<none>`
 * for one without requirements. Never throws; a requirement with an unknown operator is printed as it is written.
 * `FormatLabelSelector` in staging/src/k8s.io/apimachinery/pkg/apis/meta/v1/helpers.go
 */
export function selectorText(selector: LabelSelector | null | undefined): string {
  if (!isRecord(selector)) return '<none>';
  const pairs = entriesOf(selector.matchLabels).map(([key, value]) => ({ key, text: `${key}=${textOf(value)}` }));
  const expressions = listOf(selector.matchExpressions)
    .filter(isRecord)
    .map((expression) => ({
      key: textOf(expression.key),
      text: requirementText(expression),
    }));
  const parts = [...pairs, ...expressions].sort((a, b) => compareTexts(a.key, b.key));
  return parts.length === 0 ? '<none>' : parts.map(({ text }) => text).join(',');
}

/**
 * Whether one requirement holds for these labels; false when the API server would refuse it. Never throws.
 * `NewRequirement` and `Requirement.Matches` in staging/src/k8s.io/apimachinery/pkg/labels/selector.go
 */
function matchesRequirement(requirement: SelectorRequirement, labels: Labels | null | undefined): boolean {
  if (!isRecord(requirement)) return false;
  const operator = operators.get(requirement.operator);
  const values = listOf(requirement.values);
  if (operator === undefined || !operator.takes(values)) return false;
  if (!isText(requirement.key) || !isQualifiedName(requirement.key)) return false;
  if (!values.every((value) => isText(value) && isLabelValue(value))) return false;
  return operator.matches(labelOf(labels, requirement.key), values);
}

function matchesTerm(term: NodeSelectorTerm, nodeLabels: Labels | null | undefined, nodeName: string): boolean {
  const expressions = listOf(term?.matchExpressions);
  const fields = listOf(term?.matchFields);
  if (expressions.length === 0 && fields.length === 0) return false;
  return (
    expressions.every((expression) => matchesExpression(expression, nodeLabels)) &&
    fields.every((field) => matchesField(field, nodeName))
  );
}

function matchesExpression(expression: SelectorRequirement, nodeLabels: Labels | null | undefined): boolean {
  const operator = expression?.operator;
  if (operator !== 'Gt' && operator !== 'Lt') return matchesRequirement(expression, nodeLabels);
  const { key, values } = expression;
  if (typeof key !== 'string' || !isQualifiedName(key) || listOf(values).length !== 1) return false;
  const found = integer(labelOf(nodeLabels, key));
  const bound = integer(listOf(values)[0]);
  if (found === undefined || bound === undefined) return false;
  return operator === 'Gt' ? found > bound : found < bound;
}

/** The one field there is: the name of the node, compared with one value. */
function matchesField(field: SelectorRequirement, nodeName: string): boolean {
  const values = listOf(field?.values);
  if (field?.key !== 'metadata.name' || values.length !== 1) return false;
  if (field.operator !== 'In' && field.operator !== 'NotIn') return false;
  if (nodeName === '') return true;
  return (values[0] === nodeName) === (field.operator === 'In');
}

/** A 64-bit number as Go's strconv.ParseInt reads it. */
function integer(text: unknown): bigint | undefined {
  if (typeof text !== 'string' || !/^[-+]?[0-9]+$/.test(text)) return undefined;
  const value = BigInt(text.replace('+', ''));
  return BigInt.asIntN(64, value) === value ? value : undefined;
}

function requirementText(requirement: SelectorRequirement): string {
  const key = textOf(requirement.key);
  const values = listOf(requirement.values).map(textOf);
  const operator = operators.get(requirement.operator);
  return operator?.text(key, values) ?? `${key} ${textOf(requirement.operator)} (${values.join(',')})`;
}

function labelOf(labels: Labels | null | undefined, key: string): string | undefined {
  // A label may be called constructor.
  return isRecord(labels) && Object.hasOwn(labels, key) ? labels[key] : undefined;
}

function entriesOf(pairs: Labels | null | undefined): readonly [string, string][] {
  return isRecord(pairs) ? Object.entries(pairs) : [];
}

function listOf<Item>(list: readonly Item[] | null | undefined): readonly Item[] {
  return Array.isArray(list) ? list : [];
}

function isRecord<Value>(value: Value | null | undefined): value is Value & object {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whatever stands where a text should, without the traps of objects that cannot be written. */
function textOf(value: unknown): string {
  return typeof value === 'object' || value === undefined ? '' : String(value);
}

function sorted(values: readonly string[]): readonly string[] {
  return [...values].sort(compareTexts);
}

/** Go orders texts by their bytes; label keys and values are ASCII, where that is the order of their characters. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
