import {
  isDns1123Subdomain,
  isEnvironmentVariableName,
  isHttpHeaderName,
  isPortName,
  isRelaxedEnvironmentVariableName,
} from '../../kubernetes/names.ts';
import { isDescendingPath, isVolumeFilePath } from '../../kubernetes/paths.ts';
import { isSysctlName } from '../../kubernetes/sysctl.ts';
import { isWindowsUserName } from '../../kubernetes/windows-user.ts';
import { withoutEnd } from '../../words.ts';
import { type Formats, meantText, ofText } from '../format.ts';

const relaxedEnvironmentSince = 32;
const relaxedSearchSince = 33;
const longestSubdomain = 253;
const portSpelling = "lower case letters, digits and single inner '-', at most 15, with a letter";

/** Formats of what stands in a pod template. Sources: pkg/apis/core/validation/validation.go, if not said otherwise. */
export const podFormats: Formats = {
  'port-name': {
    is: 'a port name',
    spelling: portSpelling,
    isValid: ofText(isPortName),
    meant: meantText((text) => validOrNone(asDashes(text), isPortName)),
  },
  'port-or-name': {
    is: 'a port',
    spelling: 'a number up to 65535 without quotes, or a name of at most 15 with a letter in it',
    isValid: (value) => (typeof value === 'number' ? isPort(value) : isPortName(value)),
    meant: (value) => (typeof value === 'string' ? validOrNone(asDashes(value), isPortName) : undefined),
  },
  'env-name': {
    is: 'the name of a variable',
    spelling: "printable ASCII without '='; before Kubernetes 1.32 letters, digits, '-', '_', '.'",
    isValid: (value, minorVersion) =>
      minorVersion >= relaxedEnvironmentSince
        ? isRelaxedEnvironmentVariableName(String(value))
        : isEnvironmentVariableName(String(value)),
    meant: (value) => (/^[^=]+=+$/.test(String(value)) ? withoutEnd(String(value), '=') : undefined),
  },
  'http-header-name': {
    is: 'the name of a header',
    spelling: "letters, digits and '-'",
    isValid: ofText(isHttpHeaderName),
    meant: meantText((text) =>
      validOrNone(
        text
          .trim()
          .replace(/:$/, '')
          .replace(/[_\s]+/g, '-'),
        isHttpHeaderName,
      ),
    ),
  },
  'dns-subdomain-prefix': {
    is: 'a DNS subdomain',
    spelling: "lower case letters, digits, inner '-' and '.', at most 253",
    // Checked as the beginning of a name, which may end with a dash: validateConfigMapEnvSource
    isValid: ofText((text) => isDns1123Subdomain(text.replace(/-$/, 'a'))),
    meant: meantText((text) => validOrNone(text.toLowerCase().replace(/[_\s]+/g, '-'), isDns1123Subdomain)),
  },
  'relative-path': {
    is: 'a relative path',
    spelling: "no '/' at its start, and no element may be '..'",
    isValid: ofText(isDescendingPath),
    meant: meantText((text) => validOrNone(text.replace(/^\/+/, ''), isDescendingPath)),
  },
  'volume-file-path': {
    is: 'the path of a file in a volume',
    spelling: "no '/' and no '..' at its start, and no element may be '..'",
    isValid: ofText(isVolumeFilePath),
    meant: meantText((text) => validOrNone(text.replace(/^\/+/, ''), isVolumeFilePath)),
  },
  'resource-field': {
    is: 'a resource of a container',
    spelling: 'such as limits.cpu, requests.memory, limits.ephemeral-storage',
    isValid: ofText(isResourceField),
    meant: meantText((text) => validOrNone(`limits.${text.replace(/^limits?\./, '')}`, isResourceField)),
  },
  'sysctl-name': {
    is: 'the name of a kernel parameter',
    spelling: "parts of lower case letters, digits, '-' and '_', with dots between them",
    isValid: ofText(isSysctlName),
  },
  'dns-search': {
    is: 'a DNS search domain',
    spelling: "lower case letters, digits, inner '-' and '.', at most 253",
    isValid: (value, minorVersion) => isSearchDomain(String(value), minorVersion),
    meant: (value) => validOrNone(String(value).toLowerCase(), (text) => isSearchDomain(text, 0)),
  },
  'windows-user-name': {
    is: 'a user of Windows',
    spelling: 'user or DOMAIN\\user, without any of "/\\:;|=,+*?<>@[]',
    isValid: ofText(isWindowsUserName),
  },
};

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= 65535;
}

/** Small letters, and dashes for whatever people put between words. */
function asDashes(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[-_.\s]+/g, '-');
}

function validOrNone(text: string, isValid: (text: string) => boolean): string | undefined {
  return isValid(text) ? text : undefined;
}

function isResourceField(text: string): boolean {
  return /^(?:limits|requests)\.(?:cpu|memory|ephemeral-storage|hugepages-.*)$/s.test(text);
}

/** One dot at the end is fine; underscores are, too, since they are looked up in practice. `validatePodDNSConfig` */
function isSearchDomain(text: string, minorVersion: number): boolean {
  const name = text.endsWith('.') ? text.slice(0, -1) : text;
  if (minorVersion < relaxedSearchSince) return isDns1123Subdomain(name);
  return text === '.' || (name.length <= longestSubdomain && relaxedSubdomain.test(name));
}
const relaxedLabel = '_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?';
const relaxedSubdomain = new RegExp(`^${relaxedLabel}(?:\\.${relaxedLabel})*$`);
