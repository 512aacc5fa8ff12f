import {
  type At,
  type Binding,
  compareQuantities,
  type Graph,
  nameAt,
  parseQuantity,
  type ResourceOf,
} from '../../src/rule.ts';
import { type ClaimAt, capacityAt, classField, classOf, requestAt, volumeNamed } from './_claims.ts';

/** What the binder says of a claim, with its code. */
export type Reason = Binding['reasons'][number];
type Volume = ResourceOf<'PersistentVolume'>;

/** A reason that is about a volume of the run. */
export interface Rejection {
  readonly code: Reason['code'];
  readonly text: string;
  readonly volume: Volume;
  /** Nothing else keeps the volume from the claim, as far as the binder has looked. */
  readonly isDecisive: boolean;
}

/** The order in which a volume passes the tests of the binder: the later a code, the closer the volume. */
const tests: readonly Reason['code'][] = [
  'reserved',
  'unreadable',
  'access-modes',
  'too-small',
  'volume-mode',
  'attributes-class',
  'deleting',
  'phase',
  'selector',
  'class',
  'node-affinity',
  'taken',
];

/** The rejected volumes, those that come closest to the claim first. */
export function closestFirst(graph: Graph, { claim, class: className, reasons }: Binding): readonly Rejection[] {
  const [written] = graph.find('PersistentVolumeClaim', claim.namespace, claim.name);
  const named = written?.at.get('spec').get('volumeName').text();
  const found = reasons.flatMap(({ code, text, volume: name }): readonly Rejection[] => {
    const volume = volumeNamed(graph, name);
    if (!volume) return [];
    // Of a volume of another class the binder tells one fault of two, unless nothing but the class differs.
    const isDecisive = code === 'class' || volume.name === named || classOf(volume) === className;
    return [{ code, text, volume, isDecisive }];
  });
  const rank = (one: Rejection) => (one.isDecisive && one.code !== 'class' ? 100 : 0) + tests.indexOf(one.code);
  return found.sort((a, b) => rank(b) - rank(a) || bySize(b.volume, a.volume));
}

function bySize(a: Volume, b: Volume): number {
  const [sizeA, sizeB] = [a, b].map((volume) => parseQuantity(capacityAt(volume).scalar() ?? ''));
  return sizeA && sizeB ? compareQuantities(sizeA, sizeB) : 0;
}

/** Where no volume comes close: what the class does for the claim. */
export function generalReason({ reasons }: Binding): Reason | undefined {
  const codes: readonly Reason['code'][] = [
    'class-not-found',
    'no-provisioner',
    'unknown-provisioner',
    'no-class',
    'consumer',
    'lost',
  ];
  return codes.flatMap((code) => reasons.find((reason) => reason.code === code) ?? [])[0];
}

/** The controller sets it on a claim that it has bound (staging/src/k8s.io/component-helpers/storage/volume/helpers.go). */
const boundAnnotation = 'pv.kubernetes.io/bind-completed';

/** The field of the claim that decides; elsewhere its volumeName or its spec. */
const claimFields: Partial<Record<Reason['code'], (claim: ClaimAt) => At>> = {
  'too-small': requestAt,
  'access-modes': (claim) => claim.get('spec').get('accessModes'),
  selector: (claim) => claim.get('spec').get('selector'),
  'volume-mode': (claim) => claim.get('spec').get('volumeMode'),
  'attributes-class': (claim) => claim.get('spec').get('volumeAttributesClassName'),
  class: classField,
  'class-not-found': classField,
  'no-class': classField,
  'no-provisioner': classField,
  'unknown-provisioner': classField,
  lost: (claim) => claim.get('metadata').get('annotations').get(boundAnnotation),
};

/** The field of the volume that decides; elsewhere its name. */
const volumeFields: Partial<Record<Reason['code'], (volume: Volume['at']) => At>> = {
  'too-small': (volume) => volume.get('spec').get('capacity').get('storage'),
  unreadable: (volume) => volume.get('spec').get('capacity').get('storage'),
  'access-modes': (volume) => volume.get('spec').get('accessModes'),
  selector: (volume) => volume.get('metadata').get('labels'),
  'volume-mode': (volume) => volume.get('spec').get('volumeMode'),
  class: (volume) => volume.get('spec').get('storageClassName'),
  reserved: (volume) => volume.get('spec').get('claimRef'),
  'node-affinity': (volume) => volume.get('spec').get('nodeAffinity'),
};

/** Where a volume says what keeps it from the claim. */
export function volumeField({ code, volume }: Rejection): At {
  const field = volumeFields[code]?.(volume.at);
  return field?.exists ? field : nameAt(volume);
}

/** Where a claim says what decides. */
export function claimField(claim: ClaimAt, code: Reason['code']): At {
  const field = claimFields[code]?.(claim);
  if (field?.exists) return field;
  const named = claim.get('spec').get('volumeName');
  return named.exists ? named : claim.get('spec');
}
