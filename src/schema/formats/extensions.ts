import {
  isCelIdentifier,
  isCustomGroup,
  isDotPath,
  isFinalizer,
  isFullyQualifiedName,
  isGroupVersion,
  isJobManager,
  isKindName,
  isSignerName,
  isWebhookPath,
  isWebhookUrl,
} from '../../kubernetes/extension-names.ts';
import { isDns1123Label, isDns1123Subdomain } from '../../kubernetes/names.ts';
import { type Format, type Formats, ofText } from '../format.ts';

/** What stands in definitions of kinds, in webhooks, in policies and in what the API server does for its clients. */
export const extensionFormats: Formats = {
  finalizer: {
    is: 'a finalizer',
    spelling: "a domain, '/' and a name, or one of kubernetes, orphan and foregroundDeletion",
    isValid: ofText(isFinalizer),
  },
  'job-manager': {
    is: 'the name of a controller of Jobs',
    spelling: "a domain, '/' and a path, at most 63",
    isValid: ofText(isJobManager),
  },
  'webhook-name': {
    is: 'the name of a webhook',
    spelling: 'a domain of at least three parts, in lower case',
    isValid: ofText(isFullyQualifiedName),
  },
  'webhook-url': {
    is: 'the URL of a webhook',
    spelling: "it starts with 'https://' and has no user, '?' or '#'",
    isValid: ofText(isWebhookUrl),
    meant: (value) => {
      const secure = String(value).replace(/^http:/i, 'https:');
      return secure !== value && isWebhookUrl(secure) ? secure : undefined;
    },
  },
  'webhook-path': {
    is: 'the path of a webhook',
    spelling: "it starts with '/', and its parts are lower case letters, digits, '-' and '.'",
    isValid: ofText(isWebhookPath),
    meant: (value) => (isWebhookPath(`/${value}`) ? `/${value}` : undefined),
  },
  'group-version': {
    is: 'an apiVersion',
    spelling: "such as 'v1' or 'apps/v1'",
    isValid: ofText(isGroupVersion),
  },
  'kind-name': {
    is: 'a kind',
    spelling: "a letter, then letters, digits and inner '-', at most 63",
    isValid: ofText(isKindName),
  },
  'custom-group': {
    is: 'the group of a custom kind',
    spelling: "a domain such as 'shop.example', in lower case",
    isValid: ofText(isCustomGroup),
  },
  'cel-identifier': {
    is: 'a name in CEL',
    spelling: "letters, digits and '_', no digit first, and no word of the language itself",
    isValid: ofText(isCelIdentifier),
  },
  'one-line': {
    is: 'a text of one line',
    spelling: 'some text without a line break in it',
    isValid: ofText((text) => text === '' || (text.trim() !== '' && !text.trim().includes('\n'))),
  },
  'signer-name': {
    is: 'the name of a signer',
    spelling: "a domain, '/' and a name, such as 'kubernetes.io/kubelet-serving'",
    isValid: ofText(isSignerName),
  },
  'field-path': {
    is: 'a path to a field',
    spelling: "it starts with '.', such as '.spec.replicas'",
    isValid: ofText((text) => /^[.$@[]/.test(text)),
    meant: (value) => (/^(metadata|spec|status)\./.test(String(value)) ? `.${value}` : undefined),
  },
  'field-path-in-spec': fieldPathIn(['spec']),
  'field-path-in-status': fieldPathIn(['status']),
  'field-path-in-spec-or-status': fieldPathIn(['spec', 'status']),
  'dns-label-or-any': {
    is: "a DNS label or '*'",
    spelling: "lower case letters, digits and inner '-', at most 63",
    isValid: ofText((text) => text === '*' || isDns1123Label(text)),
  },
  'dns-subdomain-or-any': {
    is: "a DNS name or '*'",
    spelling: "lower case letters, digits, inner '-' and '.', at most 253",
    isValid: ofText((text) => text === '*' || isDns1123Subdomain(text)),
  },
  'url-path-or-any': {
    is: "a path of the API or '*'",
    spelling: "it starts with '/', and '*' stands only at its end behind a '/'",
    isValid: ofText((text) => text === '*' || /^\/(?:[^*\s]*|(?:[^*\s]*\/)?\*)$/.test(text)),
  },
};

function fieldPathIn(roots: readonly string[]): Format {
  const start = roots.map((root) => `'.${root}.'`).join(' or ');
  return {
    is: 'a path to a field without lists',
    spelling: `it starts with ${start}`,
    isValid: ofText((text) => isDotPath(text, roots)),
    meant: (value) => (isDotPath(`.${value}`, roots) ? `.${value}` : undefined),
  };
}
