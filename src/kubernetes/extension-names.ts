import { isDns1035Label, isDns1123Label, isDns1123Subdomain, isQualifiedName } from './names.ts';
import { isDomainPrefixedPath } from './volume-names.ts';

/**
 * What may be a name where the API is extended: in definitions of kinds, in webhooks and in policies. All of them take
 * any string and never throw.
 */

const webhookUrl = /^https:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/i;
const celIdentifier = /^[_a-zA-Z][_a-zA-Z0-9]*$/;
const dotPath = /^\.(?:[^.\s]+\.)*[^.\s]+$/;

const longestManager = 63;

/** Words that the grammar of CEL keeps for itself. staging/src/k8s.io/apiserver/pkg/cel/identifiers.go */
const celReserved: ReadonlySet<string> = new Set(
  'true false null in as break const continue else for function if import let loop package namespace return var void while'.split(
    ' ',
  ),
);

const standardFinalizers: ReadonlySet<string> = new Set(['kubernetes', 'orphan', 'foregroundDeletion']);

/** A domain and a path, or one of the three that Kubernetes itself uses. pkg/apis/core/validation/validation.go */
export function isFinalizer(text: string): boolean {
  return isQualifiedName(text) && (text.includes('/') || standardFinalizers.has(text));
}

/** A domain of at least three parts. staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go */
export function isFullyQualifiedName(text: string): boolean {
  return isDns1123Subdomain(text) && text.split('.').length >= 3;
}

/** A path that a webhook is called at: `/` alone, or parts that are DNS names. `ValidateWebhookService` */
export function isWebhookPath(text: string): boolean {
  if (text === '' || text === '/') return true;
  if (!text.startsWith('/')) return false;
  const inner = text.endsWith('/') ? text.slice(1, -1) : text.slice(1);
  return inner.split('/').every(isDns1123Subdomain);
}

/** A URL that a webhook is called at: https, a host, no user, no query. `ValidateWebhookURL` */
export function isWebhookUrl(text: string): boolean {
  return webhookUrl.test(text);
}

/** `v1` or `example.com/v1`. */
export function isGroupVersion(text: string): boolean {
  const parts = text.split('/');
  const version = parts.at(-1) ?? '';
  if (parts.length > 2 || !isDns1035Label(version)) return false;
  const [group = ''] = parts;
  return parts.length === 1 || group === '' || isDns1123Subdomain(group);
}

/** The name of a kind: a DNS label that starts with a letter, but for its capitals. */
export function isKindName(text: string): boolean {
  return isDns1035Label(text.toLowerCase());
}

/** The group of a custom kind: a domain with a dot. */
export function isCustomGroup(text: string): boolean {
  return isDns1123Subdomain(text) && text.includes('.');
}

/** A name that an expression of CEL can use. */
export function isCelIdentifier(text: string): boolean {
  return celIdentifier.test(text) && !celReserved.has(text);
}

/** `example.com/signer`: a domain with a dot, and a name. `ValidateSignerName` */
export function isSignerName(text: string): boolean {
  const [domain = '', name = '', ...rest] = text.split('/');
  if (rest.length > 0) return false;
  const labels = domain.split('.');
  return labels.length >= 2 && [...labels, ...name.split('.')].every(isDns1123Label);
}

/** `example.com/controller`: who looks after a Job. `IsDomainPrefixedPath` */
export function isJobManager(text: string): boolean {
  return text.length <= longestManager && isDomainPrefixedPath(text);
}

/** A path to a field without lists: `.spec.replicas`, below one of the given fields. */
export function isDotPath(text: string, roots: readonly string[]): boolean {
  return dotPath.test(text) && roots.some((root) => text.startsWith(`.${root}.`));
}
