import { type At, type Container, type Graph, keysOf } from '../../src/rule.ts';

/** The variables that a container will have, as far as the run tells. */
export interface Environment {
  /** Names of `env`, in their order. */
  readonly own: readonly string[];
  /** Names that `envFrom` brings. */
  readonly imported: ReadonlySet<string>;
  /** Objects of `envFrom` may bring others. */
  readonly isOpen: boolean;
}

/** The variables of a container: `envFrom` comes before `env` (pkg/kubelet/kubelet_pods.go, makeEnvironmentVariables). */
export function environmentOf(graph: Graph, container: Container): Environment {
  const own = container.at
    .get('env')
    .items()
    .map((variable) => variable.get('name').text() ?? '');
  const sources = container.at
    .get('envFrom')
    .items()
    .map((source) => namesFrom(graph, container, source));
  return {
    own,
    imported: new Set(sources.flatMap((names) => names ?? [])),
    isOpen: sources.includes(undefined),
  };
}

type EnvFrom = ReturnType<ReturnType<typeof envFromOf>['items']>[number];
function envFromOf({ at }: Container) {
  return at.get('envFrom');
}

/** The names that one source brings; undefined where the run does not hold all of its keys. */
function namesFrom(graph: Graph, { workload }: Container, source: EnvFrom): readonly string[] | undefined {
  const isSecret = source.get('secretRef').exists;
  const name = source
    .get(isSecret ? 'secretRef' : 'configMapRef')
    .get('name')
    .text();
  const prefix = source.get('prefix').text() ?? '';
  if (!name) return undefined;
  const { resource } = workload;
  const targets = graph
    .find(isSecret ? 'Secret' : 'ConfigMap', resource.namespace, name)
    .filter((target) => graph.sameNamespace(resource, target) === true);
  const keys = targets.flatMap((target) => keysOf(target, false));
  // An object without keys is filled while the cluster runs.
  return keys.length === 0 ? undefined : keys.map((key) => `${prefix}${key}`);
}

/** A `$(NAME)` of a text. */
export interface Use {
  readonly at: At<string>;
  readonly name: string;
}

/**
 * The names in `$(NAME)` of a text, each once; `$$(NAME)` stands for `$(NAME)` itself.
 * third_party/forked/golang/expansion/expand.go
 */
export function usesIn(at: At<string>): readonly Use[] {
  const text = at.text() ?? '';
  const names = [...text.matchAll(/\$\$|\$\(([^)]*)\)/g)].flatMap(([, name]) => name || []);
  return [...new Set(names)].map((name) => ({ at, name }));
}

/** Variables that the kubelet makes for each Service, and those of the API server. */
export function isOfService(name: string): boolean {
  return /^KUBERNETES_|_SERVICE_(HOST|PORT)(_|$)|_PORT(_\d+_(TCP|UDP|SCTP)(_(ADDR|PORT|PROTO))?)?$/.test(name);
}
