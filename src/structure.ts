import { type At, type Document, isMapping, spanAt } from './at.ts';
import { apiVersionsOf, kindsOfVersion } from './kubernetes/kinds.ts';
import { isPartial, type Resource, type Workload } from './model.ts';
import type { SyntaxTrouble } from './parse/trouble.ts';
import { checkStructure } from './schema/check.ts';
import type { StructureCode, StructureTrouble } from './schema/trouble.ts';
import { readTypes, versionsOfKind } from './schema/types.ts';

/** What is wrong with the structure of a resource. */
export type StructureCheck = (resource: Resource, workload: Workload | undefined) => readonly StructureTrouble[];

/** Prepares the check for a minor version of Kubernetes 1.x. Kinds that Kubernetes does not know itself have no troubles. */
export function createStructureCheck(minorVersion: number): StructureCheck {
  const types = readTypes(minorVersion);
  return (resource, workload) => {
    const kind = types.ofKind(resource.apiVersion, resource.kind);
    if (!kind) return [];
    const lateParts = resource.visitable === 'StatefulSet' && minorVersion < validatedSince ? unvalidated : [];
    const troubles = checkStructure({ at: resource.at as At, kind, minorVersion, lateParts });
    // What is laid over a whole manifest lacks most of it.
    if (troubles.length > 0 && workload && isPartial(workload)) return troubles.filter(({ code }) => !lacks.has(code));
    return troubles;
  };
}

/** ValidateStatefulSetSpec looks into the template since this version (pkg/apis/apps/validation/validation.go). */
const validatedSince = 34;
const unvalidated: readonly string[] = ['spec.template.spec', 'spec.volumeClaimTemplates'];

const lacks: ReadonlySet<StructureCode> = new Set(['missing-field', 'none-of', 'item-count']);

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
