import type { Document } from './at.ts';
import { applyBaseline, type BaselineEntry } from './baseline.ts';
import { externalMatcher, type RuleChoice } from './choice.ts';
import { lazily, remembering } from './collections.ts';
import { checkCustomResources } from './custom-structure.ts';
import { crashRule, createDispatch, type Remark, visitGraph, visitStructure, visitSuppression } from './engine.ts';
import type { Lap, SourceFacts } from './extract.ts';
import { buildGraph, type Graph } from './graph/graph.ts';
import { createReader, type Resource, type ResourceReader, type SkipReason } from './model.ts';
import { lineStarts, rangeOf } from './parse/lines.ts';
import type { Finding, Rule, Severity } from './rule.ts';
import type { Unjudged } from './schema/custom/definition-shape.ts';
import type { Settings } from './settings.ts';
import { applySuppressions } from './suppress.ts';
import { counted } from './words.ts';

/** What a run came to. Plain data but for the graph. */
export interface Outcome {
  /** In the order of files and places. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly graph: Graph;
  /** A rule of ours crashed: exit code 3, whatever was found. */
  readonly hasCrash: boolean;
  /** The entries of the baseline that still stand for something, as they are called now. */
  readonly baseline: readonly BaselineEntry[];
  /** What the run leaves aside, to be said once. */
  readonly notes: readonly string[];
}

export interface Summary {
  readonly files: number;
  readonly documents: number;
  readonly resources: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly suppressed: number;
  /** Findings that are in the baseline. */
  readonly baselined: number;
  /** Custom resources whose definitions are not in the run. */
  readonly unchecked: number;
  readonly skipped: readonly { readonly reason: string; readonly count: number }[];
}

export interface LinkInput {
  readonly facts: readonly SourceFacts[];
  readonly rules: readonly Rule[];
  readonly settings: Settings;
  readonly choice: RuleChoice;
  /** Text beside the manifests that may hold objects, such as the templates of a Helm chart. */
  readonly unread: readonly { readonly file: string; readonly text: string }[];
  /** What the first half of the run has read already. */
  readonly reader?: ResourceReader;
  /** Told of the parts of the work, if the time is taken; then all of the graph is made at once. */
  readonly lap?: Lap | undefined;
  /** Text of the configuration, in which `ignore:` entries stand. */
  readonly texts: ReadonlyMap<string, string>;
  /** The files that findings may be about; undefined for all. */
  readonly only?: ReadonlySet<string> | undefined;
  /** The state that the run is compared with, if it is. */
  readonly before?: Graph | undefined;
}

/** The second half of a run, a pure function of all facts: build the graph, ask the rules of the graph, silence, sort. */
export function link(input: LinkInput): Outcome {
  const { rules, settings, choice, only, lap, reader = createReader(settings.namespace) } = input;
  const fragments = new Set(
    input.facts.flatMap(({ kustomizations }) => kustomizations.flatMap((one) => one.fragments)),
  );
  const facts = input.facts.filter(({ path }) => !fragments.has(path));
  const patches = input.facts.filter(({ path }) => fragments.has(path));
  const graph = graphOf({ ...input, reader }, facts, patches);
  if (lap && graph.references && graph.bindings) lap('graph');

  const resourcesOf = resourcesIn(reader);
  const dispatch = createDispatch({
    rules,
    scope: 'graph',
    choice,
    minorVersion: settings.minorVersion,
    resourcesOf,
    graph,
  });
  visitGraph(dispatch, graph, input.before);
  lap?.('rules of the graph');
  // The definitions of custom resources are known only now.
  const structural = lazily(() =>
    createDispatch({ rules, scope: 'resource', choice, minorVersion: settings.minorVersion, resourcesOf }),
  );
  const custom = checkCustomResources({
    graph,
    minorVersion: settings.minorVersion,
    isHeard: () => structural().listeners.has('structure'),
  });
  const knownRules = rules.map(({ id }) => id);
  for (const { trouble, resource } of custom.troubles) visitStructure(structural(), trouble, resource);
  const customRemarks = custom.troubles.length === 0 ? [] : structural().remarks;
  lap?.('check structure');

  const silenced = applySuppressions({
    remarks: weigh([...facts.flatMap((one) => one.remarks), ...customRemarks, ...dispatch.remarks.splice(0)]),
    suppressions: facts.flatMap((one) => one.suppressions),
    settings,
    choice,
    knownRules,
  });
  for (const trouble of silenced.troubles) visitSuppression(dispatch, trouble);
  const known = applyBaseline({
    remarks: [...silenced.remarks, ...weigh(dispatch.remarks.splice(0))],
    entries: settings.baseline,
    choice,
    knownRules,
    files: new Set(facts.filter((one) => one.unread === '' && one.documentCount > 0).map(({ path }) => path)),
  });
  for (const trouble of known.troubles) visitSuppression(dispatch, trouble);

  const textOf = new Map(facts.map((one) => [one.path, one.text] as const));
  for (const [file, text] of input.texts) textOf.set(file, text);
  const startsOf = remembering((file: string) => lineStarts(textOf.get(file) ?? ''));
  const findings = [...known.remarks, ...weigh(dispatch.remarks)]
    .filter((remark) => only === undefined || isSpokenAbout(remark, only))
    .map((remark) => toFinding(remark, startsOf))
    .sort(byPlace);

  return {
    findings,
    graph,
    baseline: known.kept,
    notes: notesOf(custom.unjudged),
    hasCrash: findings.some((finding) => finding.rule === crashRule),
    summary: {
      files: input.facts.length,
      documents: sum(input.facts.map((one) => one.documentCount)),
      resources: graph.resources.length,
      ...severityCounts(findings),
      suppressed: silenced.suppressed,
      baselined: known.hidden,
      unchecked: custom.unchecked,
      skipped: countReasons(input.facts, fragments),
    },
  };

  /** Leaves out what is switched off, and gives the rest its severity. */
  function weigh(remarks: readonly Remark[]): readonly HeardRemark[] {
    const heard: HeardRemark[] = [];
    for (const remark of remarks) {
      const severity = remark.rule === crashRule ? 'error' : choice.severityOf(remark.rule, remark, remark.severity);
      if (severity !== 'off') heard.push({ ...remark, severity });
    }
    return heard;
  }
}

/** A remark that is to be told, with the severity that the configuration gives it. */
type HeardRemark = Remark & { readonly severity: Severity };

function severityCounts(findings: readonly Finding[]): Pick<Summary, 'errors' | 'warnings' | 'infos'> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** An outcome with some of its findings only; all else is that of the whole run. */
export function withFindings(outcome: Outcome, isShown: (finding: Finding) => boolean): Outcome {
  const findings = outcome.findings.filter(isShown);
  return { ...outcome, findings, summary: { ...outcome.summary, ...severityCounts(findings) } };
}

/** What was left aside, and why: a silence would be taken for a judgement. */
function notesOf({ celRules, patterns }: Unjudged): readonly string[] {
  const cel = `left aside: ${counted(celRules, 'rule')} in CEL of the custom resources' definitions, which only an API server evaluates`;
  const large = `left aside: ${counted(patterns, 'pattern')} of the custom resources' definitions, too large to be tried`;
  return [...(celRules === 0 ? [] : [cel]), ...(patterns === 0 ? [] : [large])];
}

/** What stands in a chosen file, and what a chosen file breaks elsewhere. */
function isSpokenAbout(remark: HeardRemark, only: ReadonlySet<string>): boolean {
  if (only.has(remark.file) || remark.rule === crashRule) return true;
  return remark.severity === 'error' && remark.related.some(({ file }) => only.has(file));
}

function resourcesIn(reader: ResourceReader): (document: Document) => readonly Resource[] {
  return (document) => {
    const reading = reader.read(document);
    return 'resources' in reading ? reading.resources : [];
  };
}

/** Builds the graph of all facts; `patches` only say what may change. */
export function graphOf(
  { unread, settings, reader = createReader(settings.namespace) }: Pick<LinkInput, 'unread' | 'settings' | 'reader'>,
  facts: readonly SourceFacts[],
  patches: readonly SourceFacts[],
): Graph {
  const resources: Resource[] = [];
  const resourcesOf = resourcesIn(reader);
  for (const { documents } of facts) {
    for (const document of documents) for (const resource of resourcesOf(document)) resources.push(resource);
  }
  return buildGraph({
    resources,
    workloadOf: reader.workloadOf,
    unread: [
      ...unread,
      ...facts.filter((one) => one.unread !== '').map(({ path, unread: text }) => ({ file: path, text })),
      // A patch may add any label, port or key that it names.
      ...patches.map(({ path, documents }) => ({
        file: path,
        text: JSON.stringify(documents.map(({ value }) => value)),
      })),
    ],
    kustomizations: facts.flatMap(({ kustomizations }) => kustomizations),
    settings: {
      complete: settings.complete,
      minorVersion: settings.minorVersion,
      storageClasses: settings.storageClasses,
      nodes: settings.nodes,
      isNamespaceChosen: settings.isNamespaceChosen,
      isExternal: externalMatcher(settings.external),
    },
  });
}

function toFinding(remark: HeardRemark, startsOf: (file: string) => readonly number[]): Finding {
  const range = (file: string, span: Remark['span']) => rangeOf(startsOf(file), span);
  return {
    rule: remark.rule,
    severity: remark.severity,
    messageId: remark.messageId,
    message: remark.message,
    file: remark.file,
    range: range(remark.file, remark.span),
    ...(remark.resource ? { resource: remark.resource } : {}),
    path: remark.path,
    steps: remark.steps,
    values: remark.values,
    related: remark.related.map(({ file, span, note }) => ({ file, range: range(file, span), note })),
    ...(remark.fix ? { fix: remark.fix } : {}),
    help: helpUrl(remark.rule),
  };
}

/** Where a rule is explained. */
export function helpUrl(rule: string): string {
  return `https://github.com/kubeworthy/kubeworthy/blob/main/rules/README.md#${rule}`;
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.range.start.offset - b.range.start.offset || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

function countReasons(facts: readonly SourceFacts[], fragments: ReadonlySet<string>): Summary['skipped'] {
  const counts = new Map<SkipReason, number>();
  for (const one of facts) {
    const reasons = fragments.has(one.path) ? (['Kustomize patch'] as const) : one.skipped;
    for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
