import type { At } from '../at.ts';
import { type LabelSelector, selectorText } from '../kubernetes/label-selector.ts';
import type { Resource } from '../model.ts';
import { fieldsBeside } from './field-walk.ts';
import type { NearLabelSearch } from './near-label.ts';
import type { Proof, Reference } from './reference.ts';
import type { NamespaceScope, Selected, Selector } from './select.ts';
import { type SelectionRow, selectionRows } from './selections.ts';
import { areTexts, pairsAt, selectorAt } from './selector-at.ts';
import { isExternalName } from './services.ts';

/** What has to be known of a run to say what a selector selects. */
export interface SelectingWorld {
  readonly selector: Selector;
  readonly nearLabel: NearLabelSearch;
  readonly isComplete: boolean;
  readonly mayBeUnread: (text: string) => boolean;
}

/** A field that a row asks for, found in a resource; `holder` is what holds the field. */
export interface FoundSelector {
  readonly from: Resource;
  readonly row: SelectionRow;
  readonly at: At;
  readonly holder: At;
}

/** What a selector of a resource selects, with the proof when it is nothing; undefined when nothing is asked for. */
export function resolveSelection(
  { from, row, at, holder }: FoundSelector,
  world: SelectingWorld,
): Reference | undefined {
  const selector = readSelector(row.form, at);
  if (!selector || isIdle(from)) return undefined;
  const selection = select({ row, selector, from, scope: scopeOf(row, holder) }, world);
  const { sure } = selection;
  const base = {
    row,
    from,
    at: at as At<string | undefined>,
    to: {
      kind: row.to,
      namespace: row.to === 'Namespace' ? '' : from.namespace,
      name: '',
      selector: selectorText(selector),
    },
    optional: false,
    effect: row.effect,
    targets: sure.length > 0 ? sure : selection.perhaps,
  };
  if (sure.length > 0) return { ...base, state: 'resolved' };
  const isDisturbed = Object.values(selector.matchLabels ?? {}).some(world.mayBeUnread);
  if (base.targets.length > 0 || isDisturbed) return { ...base, state: 'unknown' };
  const proof = proofOf(from, { row, at }, world);
  return proof ? { ...base, state: 'missing', proof } : { ...base, state: 'unknown' };
}

interface Asked {
  readonly row: SelectionRow;
  readonly selector: LabelSelector;
  readonly from: Resource;
  readonly scope: NamespaceScope;
}

function select({ row, selector, from, scope }: Asked, world: SelectingWorld): Selected<Resource> {
  if (row.to === 'Namespace') return { sure: world.selector.namespaces(selector), perhaps: [] };
  const query = { selecting: from, selector, scope };
  if (row.to === 'Service') return world.selector.services(query);
  const pods = world.selector.pods(query);
  return {
    sure: pods.sure.map(({ resource }) => resource),
    get perhaps() {
      return pods.perhaps.map(({ resource }) => resource);
    },
  };
}

function proofOf(
  from: Resource,
  { row, at }: Pick<FoundSelector, 'row' | 'at'>,
  world: SelectingWorld,
): Proof | undefined {
  if (row.to === 'Pod' && row.scope === undefined) {
    const near = world.nearLabel(from, row.form === 'pairs' ? (at as At<Record<string, string>>) : pairsAt(at));
    if (near) return { code: 'near-label', near, resource: near.workload.resource };
  }
  return world.isComplete ? { code: 'complete' } : undefined;
}

/** An ExternalName leads elsewhere, whatever it selects (pkg/controller/endpointslice). */
function isIdle(from: Resource): boolean {
  return from.visitable === 'Service' && isExternalName(from);
}

/** The selector, or undefined where it selects nothing by its form or the API server would refuse it. */
function readSelector(form: SelectionRow['form'], at: At): LabelSelector | undefined {
  const pairs = form === 'pairs' ? (at as At<Record<string, string>>) : pairsAt(at);
  if (!areTexts(pairs) || (form === 'pairs' && pairs.entries().length === 0)) return undefined;
  return form === 'pairs' ? { matchLabels: pairs.labels() } : selectorAt(at);
}

/** In which namespaces the selector of a row looks. */
function scopeOf(row: SelectionRow, holder: At): NamespaceScope {
  const look = scopes.get(row);
  if (!look) return 'own';
  const monitored = look.monitored(holder)[0] as At<{ any?: boolean; matchNames?: string[] }> | undefined;
  if (monitored?.get('any').flag()) return 'all';
  const names = [
    ...(monitored?.get('matchNames').texts() ?? []),
    ...look.namespaces(holder).flatMap((at) => at.texts()),
  ];
  const [selected] = look.namespaceSelector(holder);
  if (selected) return { selector: readSelector('selector', selected) ?? {}, names };
  return names.length > 0 ? { names } : 'own';
}

/** The fields that decide the namespaces, for the rows that have some. */
const scopes = new Map(
  selectionRows.flatMap((row) =>
    row.scope
      ? [
          [
            row,
            {
              monitored: fieldsBeside(row.scope.monitored),
              namespaces: fieldsBeside(row.scope.namespaces),
              namespaceSelector: fieldsBeside(row.scope.namespaceSelector),
            },
          ] as const,
        ]
      : [],
  ),
);
