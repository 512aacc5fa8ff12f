import { type Field, type FieldPath, fieldIn, itemsIn, rootField, textOf } from './field.ts';

/** A field of a pod that a control does not allow. */
export interface PodSecurityViolation {
  /** The steps from the pod to the field: to the one that is wrong, or to the one that is missing. */
  readonly path: FieldPath;
  /** What is wrong, in words. */
  readonly text: string;
}

/** What a control asks for from a version of Kubernetes on. */
export interface ControlVersion {
  /** Minor version of the policy from which on it holds. */
  readonly from: number;
  readonly violations: (pod: CheckedPod) => readonly PodSecurityViolation[];
}

/** One of the controls of the Pod Security Standards. */
export interface PodSecurityControl {
  /** As the API server calls it. */
  readonly id: string;
  readonly level: 'baseline' | 'restricted';
  /** What the API server says when it rejects a pod for it; one of several AppArmor profiles has an s behind it. */
  readonly reason: string;
  /** The control of the baseline that is not asked where this one is. */
  readonly replaces?: string;
  /** The oldest one first. */
  readonly versions: readonly [ControlVersion, ...ControlVersion[]];
}

/** A pod, or the template of one, taken apart for the controls. */
export interface CheckedPod {
  readonly annotations: Field;
  readonly spec: Field;
  /** All of its containers: those that initialize first, then the others, then the ephemeral ones. */
  readonly containers: readonly CheckedContainer[];
}

export interface CheckedContainer {
  /** `container 'web'`, as messages name it. */
  readonly name: string;
  readonly at: Field;
  readonly securityContext: Field;
}

const containerLists = [
  ['initContainers', 'init container'],
  ['containers', 'container'],
  ['ephemeralContainers', 'ephemeral container'],
] as const;

/** Reads a pod or a pod template of any shape. Never throws. */
export function readPod(value: unknown): CheckedPod {
  const root = rootField(value);
  const spec = fieldIn(root, 'spec');
  const containers = containerLists.flatMap(([list, words]) =>
    itemsIn(spec, list).map((at) => ({
      name: `${words} '${textOf(fieldIn(at, 'name')) ?? ''}'`,
      at,
      securityContext: fieldIn(at, 'securityContext'),
    })),
  );
  return { annotations: fieldIn(root, 'metadata', 'annotations'), spec, containers };
}

/** The security contexts of a pod: its own one and those of its containers. */
export function securityContextsOf({ spec, containers }: CheckedPod): readonly { name: string; at: Field }[] {
  return [
    { name: 'the pod', at: fieldIn(spec, 'securityContext') },
    ...containers.map(({ name, securityContext }) => ({ name, at: securityContext })),
  ];
}

/** Whether the pod runs as users of its own: root in it is nobody on the node. */
export function hasOwnUsers({ spec }: CheckedPod): boolean {
  return fieldIn(spec, 'hostUsers').value === false;
}

/** Whether a pod says that it runs on Windows, where some controls do not count. */
export function isWindows({ spec }: CheckedPod): boolean {
  return fieldIn(spec, 'os', 'name').value === 'windows';
}

type Violations = ControlVersion['violations'];

/** Asks the control of all pods but these. */
export function exceptFor(isExempt: (pod: CheckedPod) => boolean, violations: Violations): Violations {
  return (pod) => (isExempt(pod) ? [] : violations(pod));
}
