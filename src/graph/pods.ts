import type { StatefulSet } from 'kubernetes-types/apps/v1';
import type { At } from '../at.ts';
import type { Labels } from '../kubernetes/label-selector.ts';
import type { Workload } from '../model.ts';

/** A pod that a workload makes, or several that are alike. */
export interface Pod {
  readonly workload: Workload;
  /** With a dash at the end where Kubernetes adds a suffix of its own. */
  readonly name: string;
  readonly isExact: boolean;
  readonly labels: Labels;
}

/** More replicas than this are not told apart by name. */
const mostPods = 1_000;

/**
 * The pods that a workload makes, with the labels that its controller adds. Those of a StatefulSet are told apart, for a
 * Service may select one by its name (pkg/controller/statefulset/stateful_set_utils.go, updateIdentity).
 */
export function podsOf(workload: Workload): readonly Pod[] {
  const { resource, labels, replicas } = workload;
  const { kind, name } = resource;
  if (kind === 'Pod') return [{ workload, name, isExact: true, labels }];
  if (kind === 'StatefulSet') {
    const start = (resource.at as At<StatefulSet>).get('spec').get('ordinals').get('start').number() ?? 0;
    return Array.from({ length: Math.min(replicas ?? 1, mostPods) }, (_, n) => {
      const podName = `${name}-${start + n}`;
      const own = { 'statefulset.kubernetes.io/pod-name': podName, 'apps.kubernetes.io/pod-index': `${start + n}` };
      return { workload, name: podName, isExact: true, labels: { ...labels, ...own } };
    });
  }
  const jobLabels = kind === 'Job' ? { 'job-name': name, 'batch.kubernetes.io/job-name': name } : {};
  return replicas === 0 ? [] : [{ workload, name: `${name}-`, isExact: false, labels: { ...labels, ...jobLabels } }];
}

/** Labels that controllers give to pods with values that nobody knows before. */
export const unforeseenLabels: ReadonlySet<string> = new Set([
  'pod-template-hash',
  'controller-revision-hash',
  'pod-template-generation',
  'rollouts-pod-template-hash',
  'controller-uid',
  'batch.kubernetes.io/controller-uid',
  'batch.kubernetes.io/job-completion-index',
]);

/** Labels that controllers give to pods with values that follow from the manifest. */
export const foreseenLabels: ReadonlySet<string> = new Set([
  'statefulset.kubernetes.io/pod-name',
  'apps.kubernetes.io/pod-index',
  'job-name',
  'batch.kubernetes.io/job-name',
]);

/** Whether controllers give a label to pods, whatever the manifest says. */
export function givenByControllers(key: string): boolean {
  return foreseenLabels.has(key) || unforeseenLabels.has(key);
}
