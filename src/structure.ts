import { type At, type Document, isMapping, spanAt } from './at.ts';
import { apiVersionsOf, kindsOfVersion } from './kubernetes/kinds.ts';
import { statefulSetTemplatesCheckedSince } from './kubernetes/stateful-set.ts';
import { isPartial, metadataOf, type Resource, type Workload } from './model.ts';
import type { SyntaxTrouble } from './parse/trouble.ts';
import { checkStructure, type StructureReport } from './schema/check.ts';
import type { StructureCode, StructureTrouble } from './schema/trouble.ts';
import { readTypes, versionsOfKind } from './schema/types.ts';

/** What is wrong with the structure of a resource. */
export type StructureCheck = (resource: Resource, workload: Workload | undefined) => readonly StructureTrouble[];

/** Prepares the check for a minor version of Kubernetes 1.x. Kinds that Kubernetes does not know itself have no troubles. */
export function createStructureCheck(minorVersion: number): StructureCheck {
  const types = readTypes(minorVersion);
  return (resource, workload) => {
    const kind = types.ofKind(resource.apiVersion, resource.kind);
    // In a version that is not served any more the fields do not matter: they change with it.
    if (!kind || kind.isRemoved) return [];
    const lateParts =
      resource.visitable === 'StatefulSet' && minorVersion < statefulSetTemplatesCheckedSince ? unvalidated : [];
    const report = checkStructure({ at: resource.at as At, kind, minorVersion, lateParts });
    if (report.troubles.length === 0) return [];
    const isPart = workload !== undefined && isPartial(workload);
    return wholeTroubles({ ...report, isBare: report.isBare || isPart }, resource);
  };
}

/** The troubles of an object, without what a part of one lacks, and what others add later. */
export function wholeTroubles({ troubles, isBare }: StructureReport, resource: Resource): readonly StructureTrouble[] {
  const isPart = isFragment(resource, isBare);
  return troubles.filter((trouble) => !(isPart && lacks.has(trouble.code)) && !isAddedLater(resource, trouble));
}

const unvalidated: readonly string[] = ['spec.template.spec', 'spec.volumeClaimTemplates'];

const lacks: ReadonlySet<StructureCode> = new Set(['missing-field', 'none-of', 'item-count']);

/**
 * Whether an object can only be meant to be laid over a whole one, as Kustomize does: its file is called so, or it says
 * something, but nothing of what its kind cannot do without.
 */
function isFragment({ at, file }: Resource, isBare: boolean): boolean {
  return isCalledFragment(file) || (isBare && saysSomething(at));
}

/** `overlays/live/web.yaml`, `web-patches/web.yaml` and `web-patch.yaml`, but not `overlay-network/dispatcher.yaml`. */
function isCalledFragment(file: string): boolean {
  const folders = file.toLowerCase().split('/');
  const name = folders.pop() ?? '';
  return /(?<!dis)patch|overlay/.test(name) || folders.some(isForFragments);
}

function isForFragments(folder: string): boolean {
  return folder === 'overlay' || folder === 'patch' || folder.endsWith('overlays') || folder.endsWith('patches');
}

/** A patch changes something: it has more than a name. */
function saysSomething(at: At): boolean {
  const { metadata, spec } = isMapping(at.value) ? at.value : {};
  const isPlain = (key: string) => key === 'name' || key === 'namespace';
  const hasMore = isMapping(metadata) && !Object.keys(metadata).every(isPlain);
  return hasMore || (isMapping(spec) && Object.keys(spec).length > 0);
}

/**
 * What others add: Kustomize selectors, of which the rule that compares them with the labels of the pods knows when one
 * is missed, and OpenShift the images of its streams.
 */
function isAddedLater(resource: Resource, { code, field, at }: StructureTrouble): boolean {
  if (code !== 'missing-field') return false;
  const isSelector = field === 'selector' && (resource.group === 'apps' || resource.group === 'extensions');
  if (isSelector) return at.path.at(-2) === 'spec';
  return field === 'image' && Object.hasOwn(metadataOf(resource.at).get('annotations').labels(), imageTriggers);
}

/** https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/images/triggering-updates-on-imagestream-changes */
const imageTriggers = 'image.openshift.io/triggers';

/**
 * A document that is an object of Kubernetes but for its kind or its API version. Files of other tools have one of the
 * two as well: only what carries a name as objects do, and is of a kind or a version of Kubernetes itself, is meant.
 */
export function halfTyped(document: Document, minorVersion: number): SyntaxTrouble | undefined {
  const { value } = document;
  if (!isMapping(value) || !isMapping(value.metadata) || typeof value.metadata.name !== 'string') return undefined;
  const { kind, apiVersion } = value;
  if (kind === undefined && typeof apiVersion === 'string' && kindsOfVersion(apiVersion).length > 0)
    return { code: 'half-typed', span: spanAt({ document, path: ['apiVersion'] }), kind: undefined, apiVersion };
  if (apiVersion !== undefined || typeof kind !== 'string') return undefined;
  const meant = versionsOfKind(kind, minorVersion)[0] ?? apiVersionsOf(kind)[0];
  if (meant === undefined) return undefined;
  return { code: 'half-typed', span: spanAt({ document, path: ['kind'] }), kind, apiVersion: meant };
}
