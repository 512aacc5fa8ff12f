/**
 * What may be a name, by the kind of name. All of them take any string and never throw.
 * staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go, unless another file is named.
 */

const label = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?';
const dns1123Label = new RegExp(`^${label}$`);
const dns1123Subdomain = new RegExp(`^${label}(?:\\.${label})*$`);
const wildcardSubdomain = new RegExp(`^\\*\\.${label}(?:\\.${label})*$`);
const dns1035Label = /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/;
const qualifiedNamePart = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
// Hyphens stand alone and inside, and one of the characters is a letter.
const portName = /^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/;
const configMapKey = /^[-._a-zA-Z0-9]+$/;
const environmentVariableName = /^[-._a-zA-Z][-._a-zA-Z0-9]*$/;
const relaxedEnvironmentVariableName = /^[ -<>-~]+$/;
const httpHeaderName = /^[-A-Za-z0-9]+$/;
const percent = /^[0-9]+%$/;

const longestLabel = 63;
const longestCronJob = 52;
const longestSubdomain = 253;
const longestPortName = 15;

/** Lower case letters, digits and inner hyphens, at most 63: names of namespaces, containers, volumes, StatefulSets. */
export function isDns1123Label(text: string): boolean {
  return text.length <= longestLabel && dns1123Label.test(text);
}

/** Labels joined by dots, at most 253 in all; one label may be longer than 63. Names of most kinds. */
export function isDns1123Subdomain(text: string): boolean {
  return text.length <= longestSubdomain && dns1123Subdomain.test(text);
}

/** A DNS-1123 label that starts with a letter: names of Services up to Kubernetes 1.35. */
export function isDns1035Label(text: string): boolean {
  return text.length <= longestLabel && dns1035Label.test(text);
}

/**
 * A DNS-1123 subdomain that leaves room for what the Jobs of a CronJob add to it: a hyphen and ten digits.
 * `validateCronJobSpec` in pkg/apis/batch/validation/validation.go
 */
export function isCronJobName(text: string): boolean {
  return text.length <= longestCronJob && isDns1123Subdomain(text);
}

/** A DNS-1123 subdomain of at most 63, which may have capitals. pkg/apis/core/validation/validation.go */
export function isCsiDriverName(text: string): boolean {
  return text.length <= longestLabel && isDns1123Subdomain(text.toLowerCase());
}

/** `*.` before a DNS-1123 subdomain: hosts of an Ingress. */
export function isWildcardDns1123Subdomain(text: string): boolean {
  return text.length <= longestSubdomain && wildcardSubdomain.test(text);
}

/** A key of a label, a taint or an extended resource: `name` or `example.com/name`. */
export function isQualifiedName(text: string): boolean {
  const slash = text.indexOf('/');
  // A second slash fails the pattern of the name.
  const name = text.slice(slash + 1);
  if (name.length > longestLabel || !qualifiedNamePart.test(name)) return false;
  return slash === -1 || isDns1123Subdomain(text.slice(0, slash));
}

/**
 * A key of an annotation: like a label's, but the part before the slash may have capitals.
 * staging/src/k8s.io/apimachinery/pkg/api/validation/objectmeta.go
 */
export function isAnnotationKey(text: string): boolean {
  return isQualifiedName(text.toLowerCase());
}

/** The value of a label: empty, or at most 63 letters, digits and inner `-`, `_` and `.`. */
export function isLabelValue(text: string): boolean {
  return text === '' || (text.length <= longestLabel && qualifiedNamePart.test(text));
}

/** The name of a container port, or of a port in a probe or a targetPort: at most 15, with at least one letter. */
export function isPortName(text: string): boolean {
  return text.length <= longestPortName && portName.test(text);
}

/** A key of a ConfigMap or a Secret: a file name of letters, digits, `-`, `_` and `.`, at most 253. */
export function isConfigMapKey(text: string): boolean {
  return text.length <= longestSubdomain && configMapKey.test(text) && !changesDirectory(text);
}

/** The name of an environment variable as all versions take it. */
export function isEnvironmentVariableName(text: string): boolean {
  return environmentVariableName.test(text) && !changesDirectory(text);
}

/** The name of an environment variable as Kubernetes 1.32 and later take it: printable ASCII without `=`. */
export function isRelaxedEnvironmentVariableName(text: string): boolean {
  return relaxedEnvironmentVariableName.test(text);
}

/** The name of a header of an HTTP probe. */
export function isHttpHeaderName(text: string): boolean {
  return httpHeaderName.test(text);
}

/**
 * A name that can stand in a path of the API, such as system:node: anything without `/` and `%` but `.` and `..`.
 * Names of Roles, ClusterRoles and their bindings. The empty text is one here; that a name is required is another rule.
 * staging/src/k8s.io/apimachinery/pkg/api/validation/path/name.go
 */
export function isPathSegment(text: string): boolean {
  return text !== '.' && text !== '..' && !/[/%]/.test(text);
}

/** Digits and `%`. Whether more than 100% makes sense is another rule. */
export function isPercent(text: string): boolean {
  return percent.test(text);
}

/** `hasChDirPrefix` */
function changesDirectory(text: string): boolean {
  return text === '.' || text.startsWith('..');
}
