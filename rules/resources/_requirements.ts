import type { At, Workload } from '../../src/rule.ts';

export interface Requirements {
  readonly requests?: Readonly<Record<string, string>>;
  readonly limits?: Readonly<Record<string, string>>;
  readonly claims?: readonly { readonly name?: string; readonly request?: string }[];
}

/** The resources of a container, or of the whole pod. */
export interface Requirement {
  readonly at: At<Requirements | undefined>;
  readonly isOfPod: boolean;
}

/** Resources of a whole pod are dropped without a word before: PodLevelResources in pkg/features/kube_features.go */
export const podResourcesSince = 34;

/** Everything in a pod that asks for resources. */
export function requirementsOf({ containers, spec }: Workload, minorVersion: number): readonly Requirement[] {
  const ofContainers = containers.map(({ at }) => ({
    at: at.get('resources') as At as At<Requirements>,
    isOfPod: false,
  }));
  if (minorVersion < podResourcesSince) return ofContainers;
  const ofPod = (spec as At as At<{ resources?: Requirements }>).get('resources');
  return [...ofContainers, { at: ofPod, isOfPod: true }];
}
