import type { Resource } from '../model.ts';
import type { Graph } from './graph.ts';
import { folderOf, isBeside } from './nearness.ts';

/** Folders whose files are applied one at a time. */
const collections = /(^|\/)(tests?|e2e|test-?data|fixtures?|examples?|samples?|patches|_?archived?)\//;

/** Names of kinds and the like, which say nothing about what a file is for. */
const plainWords = new Set(
  `yaml yml json deployment deployments service services svc configmap configmaps cm secret secrets ingress pod pods
  statefulset sts daemonset ds job jobs cronjob pv pvc claim claims volume volumes namespace ns manifest manifests k8s
  rbac role`.split(/\s+/),
);

/** Whether a folder holds examples, tests and the like. */
export function isCollection(folder: string): boolean {
  return collections.test(folder);
}

/** Files whose names share a word beside the names of kinds, or differ by words that one has more; and patches. */
export function areVariants(a: string, b: string): boolean {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const shared = [...wordsA].filter((word) => wordsB.has(word));
  if (wordsA.has('patch') || wordsB.has('patch')) return true;
  return shared.some((word) => !plainWords.has(word)) || shared.length === Math.min(wordsA.size, wordsB.size);
}

/** Whether two resources are surely in one cluster at the same time, so that they may get into each other's way. */
export function areAppliedTogether(graph: Graph, a: Resource, b: Resource): boolean {
  if (graph.isComplete || a.file === b.file) return true;
  return isBeside(a, b) && !isCollection(folderOf(a.file)) && !areVariants(a.file, b.file);
}

/** Whether one of two resources may be meant where the other one names it: not in two files of a folder of examples. */
export function areWrittenTogether(graph: Graph, a: Resource, b: Resource): boolean {
  if (graph.isComplete || a.file === b.file) return true;
  return graph.areNear(a, b) && !isCollection(folderOf(a.file)) && !isCollection(folderOf(b.file));
}

/** Whether two resources are one object, or versions of one that may stand in several namespaces or clusters. */
export function areNamesakes(a: Resource, b: Resource): boolean {
  return a.kind === b.kind && a.name === b.name;
}

function wordsOf(file: string): ReadonlySet<string> {
  const name = file.slice(folderOf(file).length).toLowerCase();
  return new Set(name.split(/[^a-z]+/).filter((word) => word !== ''));
}
