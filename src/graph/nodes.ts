import type { PodSpec } from 'kubernetes-types/core/v1';
import type { At } from '../at.ts';
import { matchesNodeSelector, matchesPairs } from '../kubernetes/label-selector.ts';
import { nodeSelectorOf } from './binding/read.ts';
import type { Node } from './binding/world.ts';

/**
 * Whether some node carries what `nodeSelector` and the required node affinity of a pod ask for; undefined where no
 * nodes are known. Taints and free resources are not asked.
 * pkg/scheduler/framework/plugins/nodeaffinity/node_affinity.go
 */
export function findsNode(spec: At<PodSpec>, nodes: readonly Node[]): boolean | undefined {
  if (nodes.length === 0) return undefined;
  const pairs = spec.get('nodeSelector').labels();
  const affinity = spec.get('affinity').get('nodeAffinity').get('requiredDuringSchedulingIgnoredDuringExecution');
  const selector = nodeSelectorOf(affinity.value);
  return nodes.some(
    ({ name, labels }) =>
      (Object.keys(pairs).length === 0 || matchesPairs(pairs, labels)) && matchesNodeSelector(selector, labels, name),
  );
}
