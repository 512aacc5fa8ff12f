import type { MarkupContent } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import { type At, isMapping } from '../at.ts';
import { isUsageError } from '../errors.ts';
import { claimReport } from '../explain-claim.ts';
import type { Graph } from '../graph/graph.ts';
import type { Reference } from '../graph/reference.ts';
import { fieldFacts } from '../index.ts';
import { defaultPullPolicy, parseImageReference } from '../kubernetes/image-reference.ts';
import { describe, nameAt, type Resource } from '../model.ts';
import { claimPretty } from '../report/claim-pretty.ts';
import type { Finding, Rule } from '../rule.ts';
import { beginsWith, isSamePath, type Located, referencesUnder } from './located.ts';
import { objectsUnder } from './targets.ts';

export interface HoverContext {
  readonly graph: Graph;
  readonly textOf: (file: string) => string | undefined;
  readonly ruleOf: (id: string) => Rule | undefined;
}

/** What there is to know about what is under the cursor; undefined when it is nothing. */
export function hoverText(
  { located, findings }: { readonly located: Located | undefined; readonly findings: readonly Finding[] },
  context: HoverContext,
): MarkupContent | undefined {
  const parts = [
    ...findings.map((finding) => findingText(finding, context.ruleOf(finding.rule))),
    ...(located === undefined ? [] : aboutField(located, context)),
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') };
}

function findingText({ rule, help }: Finding, definition: Rule | undefined): string {
  if (definition === undefined) return '';
  const { summary, why, instead } = definition.docs;
  return `**${summary}** ([${rule}](${help}))\n\n${why}\n\n${instead}`;
}

function aboutField(located: Located, context: HoverContext): readonly string[] {
  const { graph } = context;
  return [
    ...referencesUnder(graph, located).map(referenceText),
    effectiveText(located),
    claimText(located, context),
    fieldText(located, context),
  ];
}

const states: Readonly<Record<Reference['state'], string>> = {
  resolved: '',
  missing: 'is not there',
  unknown: 'is not in the workspace, and may exist elsewhere',
};

function referenceText({ to, targets, state, effect, optional }: Reference): string {
  const what = to.selector === undefined ? `${to.kind} \`${to.name}\`` : `${to.kind}s with \`${to.selector}\``;
  const key = to.key === undefined ? '' : `, key \`${to.key}\``;
  if (targets.length > 0) return `${what}${key}: ${targets.map(placeText).join(', ')}`;
  const otherwise = optional ? 'It is optional.' : `Without it ${effect}.`;
  return `${what}${key} ${states[state]}. ${otherwise}`;
}

function placeText(resource: Resource): string {
  return `${describe(resource)} in \`${resource.file}\``;
}

/** What the cluster makes of what is written, or of what is left out. */
function effectiveText({ resource, at }: Located): string {
  const [last] = at.path.slice(-1);
  if (last === 'image' && at.text() !== undefined) return imageText(at as At<string | undefined>);
  const isHead = isSamePath(at.path, nameAt(resource).path);
  if (!isHead || resource.namespace === '') return '';
  return resource.hasOwnNamespace
    ? `namespace \`${resource.namespace}\``
    : `namespace \`${resource.namespace}\`, for the manifest names none`;
}

function imageText(at: At<string | undefined>): string {
  const text = at.text() ?? '';
  const image = parseImageReference(text);
  if (image === undefined) return '';
  return `pulled from \`${image.registry}\`; without an \`imagePullPolicy\` the policy is \`${defaultPullPolicy(text)}\``;
}

/** The verdict of the volume binder about a claim, or the claim that a field names. */
function claimText(located: Located, { graph, textOf }: HoverContext): string {
  const [claim] = objectsUnder(graph, located).filter(({ visitable }) => visitable === 'PersistentVolumeClaim');
  const isSpoken = claim !== undefined && (claim !== located.resource || isAbout(located, claim));
  if (!isSpoken) return '';
  try {
    const subject = `claim/${claim.namespace}/${claim.name}`;
    const report = claimReport({ subject, graph, namespace: claim.namespace, textOf: (file) => textOf(file) });
    return `\`\`\`text\n${claimPretty(report, { color: false }).trimEnd()}\n\`\`\``;
  } catch (error) {
    // A claim without a name that counts is no claim that the binder knows.
    if (isUsageError(error)) return '';
    throw error;
  }
}

function isAbout({ at }: Located, { at: whole }: Resource): boolean {
  return beginsWith(at.path, [...whole.path, 'metadata', 'name']) || beginsWith(at.path, [...whole.path, 'kind']);
}

function fieldText({ resource, at }: Located, { graph: { minorVersion } }: HoverContext): string {
  const path = at.path.slice(resource.at.path.length);
  const { apiVersion, kind } = resource;
  const facts = fieldFacts({ apiVersion, kind, path, minorVersion });
  const [name] = path.filter((step) => typeof step === 'string').slice(-1);
  if (facts === undefined || name === undefined || typeof path.at(-1) === 'number') return '';
  const { minimum, maximum, from, to } = facts;
  const lines = [
    `\`${name}\` of ${facts.holder}: ${facts.type}${facts.isRequired ? ', required' : ''}`,
    ...(facts.allowed.length > 0 ? [`one of ${facts.allowed.map((value) => `\`${value}\``).join(', ')}`] : []),
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
    ...(from === undefined ? [] : [`since Kubernetes 1.${from}`]),
    ...(to === undefined ? [] : [`until Kubernetes 1.${to}`]),
    ...(isMapping(at.value) && facts.fields.length > 0
      ? [`fields: ${facts.fields.map((field) => `\`${field}\``).join(', ')}`]
      : []),
  ];
  return lines.join('  \n');
}
