import { isIscsiName } from '../../kubernetes/iscsi.ts';
import {
  isDns1123Subdomain,
  isEnvironmentVariableName,
  isHttpHeaderName,
  isPortName,
  isRelaxedEnvironmentVariableName,
} from '../../kubernetes/names.ts';
import { hasBackstep, isDescendingPath, isVolumeFilePath } from '../../kubernetes/paths.ts';
import { isSysctlName } from '../../kubernetes/sysctl.ts';
import { isWindowsUserName } from '../../kubernetes/windows-user.ts';
import type { Format, Formats } from '../format.ts';

const relaxedEnvironmentSince = 32;
const relaxedSearchSince = 33;
const longestDriver = 63;
const longestSubdomain = 253;
const portSpelling = 'at most 15 lower case letters, digits and single dashes, at least one of them a letter';

/** Formats of what stands in a pod template. Sources: pkg/apis/core/validation/validation.go, if not said otherwise. */
export const podFormats: Formats = {
  'port-name': ofText({
    is: 'a port name',
    spelling: portSpelling,
    isValid: isPortName,
    meant: (text) => validOrNone(asDashes(text), isPortName),
  }),
  'port-or-name': {
    is: 'a port',
    spelling: `a number from 1 to 65535 without quotes, or a name of ${portSpelling}`,
    isValid: (value) => (typeof value === 'number' ? isPort(value) : isPortName(value)),
    meant: (value) => (typeof value === 'string' ? validOrNone(asDashes(value), isPortName) : undefined),
  },
  'env-name': {
    is: 'the name of a variable',
    spelling: `any printable ASCII but '=', and before Kubernetes 1.${relaxedEnvironmentSince} letters, digits, '_', '-' and '.' only`,
    isValid: (value, minorVersion) =>
      minorVersion >= relaxedEnvironmentSince
        ? isRelaxedEnvironmentVariableName(String(value))
        : isEnvironmentVariableName(String(value)),
    meant: (value) => (/^[^=]+=+$/.test(String(value)) ? String(value).replace(/=+$/, '') : undefined),
  },
  'http-header-name': ofText({
    is: 'the name of a header',
    spelling: 'letters, digits and dashes',
    isValid: isHttpHeaderName,
    meant: (text) =>
      validOrNone(
        text
          .trim()
          .replace(/:$/, '')
          .replace(/[_\s]+/g, '-'),
        isHttpHeaderName,
      ),
  }),
  'dns-subdomain-prefix': ofText({
    is: 'a DNS subdomain',
    spelling: 'lower case letters, digits, dashes and dots, at most 253',
    // Checked as the beginning of a name, which may end with a dash: validateConfigMapEnvSource
    isValid: (text) => isDns1123Subdomain(text.replace(/-$/, 'a')),
    meant: (text) => validOrNone(text.toLowerCase().replace(/[_\s]+/g, '-'), isDns1123Subdomain),
  }),
  'relative-path': ofText({
    is: 'a relative path',
    spelling: "without '/' at the beginning and without '..'",
    isValid: isDescendingPath,
    meant: (text) => validOrNone(text.replace(/^\/+/, ''), isDescendingPath),
  }),
  'volume-file-path': ofText({
    is: 'the path of a file in a volume',
    spelling: "relative, without '..', and not beginning with two dots",
    isValid: isVolumeFilePath,
    meant: (text) => validOrNone(text.replace(/^\/+/, ''), isVolumeFilePath),
  }),
  'path-without-backsteps': ofText({
    is: "a path without '..'",
    spelling: "without '..' between slashes",
    isValid: (text) => !hasBackstep(text),
  }),
  'absolute-path': ofText({
    is: 'an absolute path',
    spelling: "with '/' at the beginning",
    isValid: (text) => text.startsWith('/'),
    meant: (text) => (text === '' ? undefined : `/${text}`),
  }),
  'resource-field': ofText({
    is: 'a resource of a container',
    spelling: `${['limits', 'requests'].map((side) => `${side}.cpu, ${side}.memory`).join(', ')}, and so on with ephemeral-storage and hugepages-2Mi`,
    isValid: isResourceField,
    meant: (text) => validOrNone(`limits.${text.replace(/^limits?\./, '')}`, isResourceField),
  }),
  'sysctl-name': ofText({
    is: 'the name of a kernel parameter',
    spelling: "lower case letters, digits, '-' and '_', in parts with dots between them",
    isValid: isSysctlName,
  }),
  'dns-search': {
    is: 'a DNS search domain',
    spelling: 'lower case letters, digits, dashes and dots, at most 253',
    isValid: (value, minorVersion) => isSearchDomain(String(value), minorVersion),
    meant: (value) => validOrNone(String(value).toLowerCase(), (text) => isSearchDomain(text, 0)),
  },
  'csi-driver-name': ofText({
    is: 'the name of a CSI driver',
    spelling: 'letters, digits, dashes and dots, at most 63',
    isValid: (text) => text.length <= longestDriver && isDns1123Subdomain(text.toLowerCase()),
  }),
  'iscsi-name': ofText({
    is: 'an iSCSI name',
    spelling: 'iqn.2001-04.com.example:disk1, or eui. with 16 or naa. with 32 letters and digits',
    isValid: isIscsiName,
  }),
  'host-port-list': ofText({
    is: 'a list of hosts with ports',
    spelling: 'host:port, and commas between several',
    isValid: (text) => text.split(',').every((pair) => /^(?:\[[^[\]]*\]|[^:[\]]*):[^:[\]]*$/.test(pair)),
  }),
  'driver-option': ofText({
    is: 'an option of a driver',
    spelling: 'outside of kubernetes.io and k8s.io, which are reserved',
    isValid: (text) => !/(?:^|\.)(?:kubernetes|k8s)\.io$/.test((text.split('/')[0] ?? '').toLowerCase()),
  }),
  'windows-user-name': ofText({
    is: 'a user of Windows',
    spelling: 'user or DOMAIN\\user, without any of "/\\:;|=,+*?<>@[]',
    isValid: isWindowsUserName,
  }),
};

interface TextFormat {
  readonly is: string;
  readonly spelling: string;
  readonly isValid: (text: string) => boolean;
  readonly meant?: (text: string) => string | undefined;
}

/** A format of texts: a number is looked at as it is written. */
function ofText({ is, spelling, isValid, meant }: TextFormat): Format {
  return {
    is,
    spelling,
    isValid: (value) => isValid(String(value)),
    ...(meant ? { meant: (value: string | number) => meant(String(value)) } : {}),
  };
}

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
