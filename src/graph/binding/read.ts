/** Plain Kubernetes JSON values -> records of the binder. Nothing here throws: a wrong shape reads as absent. */

import type {
  LabelSelector,
  Labels,
  NodeSelector,
  NodeSelectorTerm,
  SelectorRequirement,
} from '../../kubernetes/label-selector.ts';
import { claimClass, claimHasClass, isDefaultClass, volumeClass } from '../../kubernetes/storage-class.ts';
import type { Claim, ClaimReference, Node, StorageClass, Volume } from './world.ts';

export type Json = Readonly<Record<string, unknown>>;

/** An object, or an empty one where there is none. */
export function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

/** A list, or an empty one where there is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text, or undefined. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The entries of a map of texts; other entries are left out. */
export function labelsOf(value: unknown): Labels {
  const texts = Object.entries(objectOf(value)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts);
}

/** The record without its undefined fields, which exact optional properties do not allow. */
export function present<T extends object>(record: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(record).filter((entry) => entry[1] !== undefined)) as T;
}

/** Metadata of an object with a name; undefined without one. */
export function metadataOf(value: unknown): (Json & { readonly name: string }) | undefined {
  const metadata = objectOf(objectOf(value)['metadata']);
  const name = textOf(metadata['name']);
  return name === undefined || name === '' ? undefined : { ...metadata, name };
}

const isRequirement = (value: unknown): value is SelectorRequirement => {
  const requirement = objectOf(value);
  return typeof requirement['key'] === 'string' && typeof requirement['operator'] === 'string';
};

const requirementsOf = (value: unknown): readonly SelectorRequirement[] =>
  listOf(value)
    .filter(isRequirement)
    .map(({ key, operator, values }) => ({
      key,
      operator,
      values: listOf(values).filter((item): item is string => typeof item === 'string'),
    }));

/** A label selector; undefined where there is none. `{}` is a selector that matches everything. */
function labelSelectorOf(value: unknown): LabelSelector | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const selector = objectOf(value);
  return {
    matchLabels: labelsOf(selector['matchLabels']),
    matchExpressions: requirementsOf(selector['matchExpressions']),
  };
}

/** A node selector; undefined where there is none. */
export function nodeSelectorOf(value: unknown): NodeSelector | undefined {
  const terms = objectOf(value)['nodeSelectorTerms'];
  if (!Array.isArray(terms)) return undefined;
  const nodeSelectorTerms = terms.map(
    (term): NodeSelectorTerm => ({
      matchExpressions: requirementsOf(objectOf(term)['matchExpressions']),
      matchFields: requirementsOf(objectOf(term)['matchFields']),
    }),
  );
  return { nodeSelectorTerms };
}

/** `allowedTopologies` says the same as a node selector, in other words. */
function topologiesOf(value: unknown): NodeSelector | undefined {
  const terms = listOf(value);
  if (terms.length === 0) return undefined;
  const nodeSelectorTerms = terms.map(
    (term): NodeSelectorTerm => ({
      matchExpressions: listOf(objectOf(term)['matchLabelExpressions']).map((expression) => ({
        key: textOf(objectOf(expression)['key']) ?? '',
        operator: 'In',
        values: listOf(objectOf(expression)['values']).filter((item): item is string => typeof item === 'string'),
      })),
    }),
  );
  return { nodeSelectorTerms };
}

/** A quantity as text: YAML gives `5` and `1e9` as numbers. */
function quantityText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return textOf(value);
}

const modesOf = (value: unknown): readonly string[] =>
  listOf(value).filter((mode): mode is string => typeof mode === 'string');

function claimReferenceOf(value: unknown): ClaimReference | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { namespace, name, uid } = objectOf(value);
  return present<ClaimReference>({ namespace: textOf(namespace), name: textOf(name), uid: textOf(uid) });
}

/** What the storage class functions ask for. */
function classSource(annotations: Labels, spec: Json): { annotations: Labels; storageClassName?: string } {
  const storageClassName = textOf(spec['storageClassName']);
  return storageClassName === undefined ? { annotations } : { annotations, storageClassName };
}

/**
 * Reads a PersistentVolume.
 * @param value the object as plain JSON
 * @returns the record; undefined when there is no name. Never throws.
 */
export function readVolume(value: unknown): Volume | undefined {
  const metadata = metadataOf(value);
  if (metadata === undefined) return undefined;
  const spec = objectOf(objectOf(value)['spec']);
  return present<Volume>({
    name: metadata.name,
    capacity: quantityText(objectOf(spec['capacity'])['storage']),
    accessModes: modesOf(spec['accessModes']),
    volumeMode: textOf(spec['volumeMode']),
    class: volumeClass(classSource(labelsOf(metadata['annotations']), spec)),
    attributesClass: textOf(spec['volumeAttributesClassName']),
    labels: labelsOf(metadata['labels']),
    claimRef: claimReferenceOf(spec['claimRef']),
    nodeAffinity: nodeSelectorOf(objectOf(spec['nodeAffinity'])['required']),
    isLocal: Object.keys(objectOf(spec['local'])).length > 0 ? true : undefined,
    deleting: metadata['deletionTimestamp'] ? true : undefined,
  });
}

/**
 * Reads a PersistentVolumeClaim, or a claim template that has been given a name and a namespace.
 * @param value the object as plain JSON; without a namespace it goes to `default`
 * @returns the record; undefined when there is no name. Never throws.
 */
export function readClaim(value: unknown): Claim | undefined {
  const metadata = metadataOf(value);
  if (metadata === undefined) return undefined;
  const spec = objectOf(objectOf(value)['spec']);
  const annotations = labelsOf(metadata['annotations']);
  const source = classSource(annotations, spec);
  return present<Claim>({
    namespace: textOf(metadata['namespace']) ?? 'default',
    name: metadata.name,
    uid: textOf(metadata['uid']),
    class: claimHasClass(source) ? claimClass(source) : undefined,
    request: quantityText(objectOf(objectOf(spec['resources'])['requests'])['storage']),
    accessModes: modesOf(spec['accessModes']),
    volumeMode: textOf(spec['volumeMode']),
    attributesClass: textOf(spec['volumeAttributesClassName']),
    selector: labelSelectorOf(spec['selector']),
    volumeName: textOf(spec['volumeName']) || undefined,
    bindCompleted: annotations['pv.kubernetes.io/bind-completed'] === undefined ? undefined : true,
    hasSelectedNode: annotations['volume.kubernetes.io/selected-node'] ? true : undefined,
    labels: labelsOf(metadata['labels']),
  });
}

/**
 * Reads a StorageClass.
 * @param value the object as plain JSON
 * @returns the record; undefined when there is no name. Never throws.
 */
export function readStorageClass(value: unknown): StorageClass | undefined {
  const metadata = metadataOf(value);
  if (metadata === undefined) return undefined;
  const fields = objectOf(value);
  return present<StorageClass>({
    name: metadata.name,
    provisioner: textOf(fields['provisioner']) ?? '',
    waitsForConsumer: fields['volumeBindingMode'] === 'WaitForFirstConsumer',
    isDefault: isDefaultClass(labelsOf(metadata['annotations'])),
    allowedTopologies: topologiesOf(fields['allowedTopologies']),
  });
}

/**
 * Reads a Node.
 * @param value the object as plain JSON
 * @returns the record; undefined when there is no name. Never throws.
 */
export function readNode(value: unknown): Node | undefined {
  const metadata = metadataOf(value);
  return metadata && { name: metadata.name, labels: labelsOf(metadata['labels']) };
}
