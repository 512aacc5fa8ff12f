/** What the text in `image:` names. */
export interface ImageReference {
  /** Host and port of the registry: docker.io when the text names none. */
  readonly registry: string;
  /** The path in the registry: library/nginx for nginx. */
  readonly repository: string;
  /** Registry and repository: docker.io/library/nginx for nginx. */
  readonly name: string;
  /** The name as people write it: nginx, grafana/grafana, ghcr.io/owner/image. */
  readonly familiarName: string;
  /** The tag that is pulled: latest when the text has neither tag nor digest, empty when it has a digest only. */
  readonly tag: string;
  /** The tag in the text. */
  readonly explicitTag: string | undefined;
  /** Algorithm and hexadecimal digits: sha256:... */
  readonly digest: string | undefined;
}

const defaultRegistry = 'docker.io';
const legacyRegistry = 'index.docker.io';
const officialPrefix = 'library/';
const longestRepository = 255;
/** A repository, a tag of 128 characters, a digest of 135, and the host before them. */
const longestReference = 1000;

const domainComponent = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const domain = `(?:${domainComponent}(?:\\.${domainComponent})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
const pathComponent = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const path = `${pathComponent}(?:/${pathComponent})*`;
const tag = '[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}';
const digestForm = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}';
const reference = new RegExp(`^(?:(${domain})/)?(${path})(?::(${tag}))?(?:@(${digestForm}))?$`);

/** The algorithms that Kubernetes is built with; any other digest is an error. */
const digest = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;
/** 64 hexadecimal digits could be an image id, so they are no name. */
const identifier = /^[a-f0-9]{64}$/;

/**
 * Takes an image reference apart, or gives undefined for a text that the kubelet reports as InvalidImageName.
 * Never throws. The API server takes such texts.
 * pkg/util/parsers/parsers.go, github.com/distribution/reference normalize.go, reference.go and regexp.go
 */
export function parseImageReference(text: string): ImageReference | undefined {
  if (text.length > longestReference) return undefined;
  if (identifier.test(text)) return undefined;
  const [host, remainder] = splitRegistry(text);
  // A capital is refused up to the first colon of the path, even where the pattern below would find a host in it.
  const remote = remainder.split(':', 1)[0] ?? '';
  if (remote !== remote.toLowerCase()) return undefined;

  const match = reference.exec(`${host}/${remainder}`);
  if (match === null) return undefined;
  const [, registry = '', repository = '', explicitTag, foundDigest] = match;
  if (repository.length > longestRepository) return undefined;
  if (foundDigest !== undefined && !digest.test(foundDigest)) return undefined;

  return {
    registry,
    repository,
    name: registry === '' ? repository : `${registry}/${repository}`,
    familiarName: familiarNameOf(registry, repository),
    tag: explicitTag ?? (foundDigest === undefined ? 'latest' : ''),
    explicitTag,
    digest: foundDigest,
  };
}

/**
 * The imagePullPolicy of a container that sets none: Always for the tag latest, written or not and with or without a
 * digest; IfNotPresent for all else, also for a text that is no image reference. Never throws.
 * SetDefaults_Container in pkg/apis/core/v1/defaults.go; it is computed when the object is created, never later.
 */
export function defaultPullPolicy(text: string): 'Always' | 'IfNotPresent' {
  return parseImageReference(text)?.tag === 'latest' ? 'Always' : 'IfNotPresent';
}

/** `splitDockerDomain`: the first component is a registry only if it cannot be a part of a path. */
function splitRegistry(text: string): readonly [registry: string, remainder: string] {
  const slash = text.indexOf('/');
  if (slash === -1) return [defaultRegistry, officialPrefix + text];
  const first = text.slice(0, slash);
  const rest = text.slice(slash + 1);
  const isRegistry = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase();
  const registry = isRegistry && first !== legacyRegistry ? first : defaultRegistry;
  const remainder = isRegistry ? rest : text;
  const isOfficial = registry === defaultRegistry && !remainder.includes('/');
  return [registry, isOfficial ? officialPrefix + remainder : remainder];
}

/** `familiarizeName`: without docker.io, and without library/ where nothing but the image follows. */
function familiarNameOf(registry: string, repository: string): string {
  if (registry === '') return repository;
  if (registry !== defaultRegistry) return `${registry}/${repository}`;
  if (!repository.startsWith(officialPrefix)) return repository;
  const image = repository.slice(officialPrefix.length);
  return image.includes('/') ? repository : image;
}
