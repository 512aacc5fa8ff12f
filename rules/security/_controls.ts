import {
  type At,
  type Container,
  type Graph,
  isPartial,
  type PodSecurityStandard,
  podSecurityJudge,
  podSecurityLabelsOf,
  podSecurityPrefix,
  podSecurityRejections,
  type ResourceOf,
  remembered,
  type Severity,
  type Where,
  type Workload,
} from '../../src/rule.ts';

/** What a pod does against a control of the Pod Security Standards, where no level of its namespace rejects it. */
export interface Breach {
  readonly at: Where;
  readonly text: string;
  readonly path: Where['path'];
}

/** Which controls are asked about, and at which level. */
export interface Asked {
  readonly level: 'baseline' | 'restricted';
  readonly controls: readonly string[];
}

/** Finds the breaches of a workload; what `pod-security-violation` tells of it is left out, and so are patches. */
export function breachFinder(graph: Graph, { level, controls }: Asked): (workload: Workload) => readonly Breach[] {
  const judge = podSecurityJudge({ level, version: 'latest' }, graph.minorVersion, controls);
  return (workload) => {
    if (isPatch(workload) || (level === 'restricted' && isHostProcess(workload))) return [];
    const found = judge(podOf(workload)).flatMap(({ violations }) => violations);
    if (found.length === 0) return [];
    const rejected = new Set(rejectedPaths(graph, workload));
    return found
      .filter(({ path }) => !rejected.has(path.join('/')))
      .map(({ path, text }) => ({ at: placeIn(workload, path), text, path }));
  };
}

function podOf({ metadata, spec }: Workload): unknown {
  return { metadata: metadata.value, spec: spec.value };
}

/** The paths that the level of the namespace rejects already. */
function rejectedPaths(graph: Graph, workload: Workload): readonly string[] {
  const enforced = enforcedOn(graph, workload);
  if (enforced === undefined) return [];
  return podSecurityRejections(podOf(workload), enforced.standard, graph.minorVersion).flatMap(({ violations }) =>
    violations.map(({ path }) => path.join('/')),
  );
}

/** Linux means nothing to a process of Windows. */
export const isHostProcess: (workload: Workload) => boolean = remembered(({ spec, containers }) => {
  const contexts = [spec.get('securityContext'), ...containers.map(({ at }) => at.get('securityContext'))];
  return contexts.some((context) => context.get('windowsOptions').get('hostProcess').flag() === true);
});

/** What a patch leaves out may stand in the manifest that it is laid over. */
export const isPatch: (workload: Workload) => boolean = remembered(
  (workload) => isPartial(workload) || workload.containers.some(({ at }) => !at.get('image').exists),
);

/** An agent of the node is there to reach into it: that it does is worth a look, and no surprise. */
export function forAgents({ resource }: Workload): { readonly severity?: Severity } {
  return resource.kind === 'DaemonSet' || resource.namespace === 'kube-system' ? { severity: 'info' } : {};
}

/** A violation and what it leads to, as long as both fit into a message. */
export function told(text: string, effect: string): string {
  const whole = `${text}: ${effect}`;
  return whole.length <= 120 ? whole : text.slice(0, 120);
}

export interface Enforced {
  readonly standard: PodSecurityStandard;
  readonly at: At;
}

/** What the namespace of a workload enforces; undefined when it is not known or nobody can say which one is meant. */
export function enforcedOn(graph: Graph, { resource }: Workload): Enforced | undefined {
  if (!graph.isNamespaceGiven(resource) && !graph.isComplete) return undefined;
  const namespaces = graph
    .find('Namespace', '', resource.namespace)
    .filter((namespace) => graph.areNear(namespace, resource));
  const [first, ...others] = namespaces.map(enforcedBy);
  const isAgreed = others.every(
    (other) => other?.standard.level === first?.standard.level && other?.standard.version === first?.standard.version,
  );
  return isAgreed ? first : undefined;
}

function enforcedBy(namespace: ResourceOf<'Namespace'>): Enforced | undefined {
  const labels = namespace.at.get('metadata').get('labels');
  const { enforce, problems } = podSecurityLabelsOf(labels.labels());
  const isRefused = problems.some(({ label }) => label.startsWith(`${podSecurityPrefix}enforce`));
  if (isRefused || enforce.level === 'privileged') return undefined;
  return { standard: enforce, at: labels.get(`${podSecurityPrefix}enforce`) };
}

/** The container that a path within the pod template leads into: `spec`, `containers`, 0 and so on. */
export function containerOn(workload: Workload, [, list, number]: Where['path']): Container | undefined {
  return containersByPlace(workload).get(`${list} ${number}`);
}

const containersByPlace = remembered<Workload, ReadonlyMap<string, Container>>(
  ({ containers }) => new Map(containers.map((one) => [one.at.path.slice(-2).join(' '), one])),
);

/** A field of the pod template in its document, whether it is there or not. */
export function placeIn({ spec }: Workload, path: Where['path']): Where {
  return { document: spec.document, path: [...spec.path.slice(0, -1), ...path] };
}
