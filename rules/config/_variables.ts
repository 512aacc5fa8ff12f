import { type At, type Container, type Graph, keysOf, push, type Resource } from '../../src/rule.ts';

/** The variables that a container will have, as far as the run tells. */
export interface Environment {
  /** Names of `env`, in their order. */
  readonly own: readonly string[];
  /** The numbers of its own variables of a name. */
  placesOf(name: string): readonly number[];
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
  const sources = importsOf(graph, container);
  const places = new Map<string, number[]>();
  own.forEach((name, n) => {
    push(places, name, n);
  });
  return {
    own,
    placesOf: (name) => places.get(name) ?? [],
    imported: new Set(sources.flatMap((source) => [...(source?.names.keys() ?? [])])),
    isOpen: sources.includes(undefined),
  };
}

/** A ConfigMap or Secret all of whose keys become variables. */
export interface Import {
  /** The field that names it. */
  readonly at: At<string | undefined>;
  readonly object: Resource;
  /** The keys of the object, by the names that the variables get. */
  readonly names: ReadonlyMap<string, string>;
}

/** The objects of `envFrom` in their order; undefined where the run does not hold all keys. */
export function importsOf(graph: Graph, container: Container): readonly (Import | undefined)[] {
  return container.at
    .get('envFrom')
    .items()
    .map((source) => importOf(graph, container, source));
}

type EnvFrom = ReturnType<ReturnType<typeof envFromOf>['items']>[number];
function envFromOf({ at }: Container) {
  return at.get('envFrom');
}

function importOf(graph: Graph, { workload }: Container, source: EnvFrom): Import | undefined {
  const isSecret = source.get('secretRef').exists;
  const at = source.get(isSecret ? 'secretRef' : 'configMapRef').get('name');
  const name = at.text();
  const prefix = source.get('prefix').text() ?? '';
  if (!name) return undefined;
  const { resource } = workload;
  const targets = graph
    .find(isSecret ? 'Secret' : 'ConfigMap', resource.namespace, name)
    .filter((target) => graph.sameNamespace(resource, target) === true);
  const keys = targets.flatMap((target) => keysOf(target, false));
  const [object] = targets;
  // An object without keys is filled while the cluster runs.
  if (!object || keys.length === 0) return undefined;
  return { at, object, names: new Map(keys.map((key) => [`${prefix}${key}`, key])) };
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
  if (!text.includes('$(')) return [];
  // Behind the last ')' no name ends.
  const ended = text.slice(0, text.lastIndexOf(')') + 1);
  const names = [...ended.matchAll(/\$\$|\$\(([^)]*)\)/g)].flatMap(([, name]) => name || []);
  return [...new Set(names)].map((name) => ({ at, name }));
}

/** Variables that the kubelet makes for each Service, and those of the API server. */
export function isOfService(name: string): boolean {
  return /^KUBERNETES_|_SERVICE_(HOST|PORT)(_|$)|_PORT(_\d+_(TCP|UDP|SCTP)(_(ADDR|PORT|PROTO))?)?$/.test(name);
}
