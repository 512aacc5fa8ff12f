import { parseCidr, parseIp, specialRange } from '../../kubernetes/ip.ts';
import {
  isDns1035Label,
  isDns1123Label,
  isDns1123Subdomain,
  isPortName,
  isQualifiedName,
  isWildcardDns1123Subdomain,
} from '../../kubernetes/names.ts';
import { isQuotaResourceName } from '../../kubernetes/quota-names.ts';
import {
  areHostsWithPorts,
  isBase64,
  isDomainPrefixedPath,
  isFlexOption,
  isIscsiName,
  isProvisionerName,
  staysBelow,
} from '../../kubernetes/volume-names.ts';
import { type Format, type Formats, meantText, ofText } from '../format.ts';

const rangeSpelling = 'an address, a slash and the length of the prefix, such as 10.0.0.0/8 or 2001:db8::/32';
const hostSpelling = "lower case letters, digits, inner '-' and '.', at most 253, perhaps '*.' before it";

export const cidr: Format = {
  is: 'a range of IP addresses',
  spelling: rangeSpelling,
  isValid: ofText((text) => parseCidr(text) !== undefined),
  meant: meantText(asSingleAddress),
};

/** What addresses, names and paths of the network and of storage look like. */
export const clusterFormats: Formats = {
  ip: {
    is: 'an IP address',
    spelling: 'four numbers up to 255 with dots, or IPv6, without a port or a prefix',
    isValid: ofText((text) => parseIp(text) !== undefined),
  },
  'endpoint-ip': {
    is: 'an IP address that others can reach',
    spelling: 'not unspecified (0.0.0.0), loopback (127.0.0.0/8, ::1) or link-local (169.254.0.0/16, fe80::/10)',
    isValid: ofText((text) => {
      const address = parseIp(text);
      return address !== undefined && specialRange(address) === undefined;
    }),
  },
  'cluster-ip': {
    is: "an IP address or 'None'",
    spelling: "'None', with a capital, makes a Service headless; left out, it is given an address",
    isValid: ofText((text) => text === '' || text === 'None' || parseIp(text) !== undefined),
    meant: meantText((text) => (/^none$/i.test(text) ? 'None' : undefined)),
  },
  cidr,
  // Blanks around it are allowed, for this once was an annotation.
  'source-range': {
    is: 'a range of IP addresses',
    spelling: rangeSpelling,
    isValid: ofText((text) => parseCidr(text.trim()) !== undefined),
    meant: meantText(asSingleAddress),
  },
  'wildcard-or-dns-subdomain': {
    is: 'a host',
    spelling: hostSpelling,
    isValid: ofText(isHost),
    meant: meantText(asHost),
  },
  'ingress-host': {
    is: 'a host',
    spelling: `${hostSpelling}, no IP address and no port`,
    isValid: ofText((text) => isHost(text) && parseIp(text) === undefined),
    meant: meantText(asHost),
  },
  'service-name': {
    is: 'the name of a Service',
    spelling: "a lower case letter, then lower case letters, digits and inner '-', at most 63",
    // RelaxedServiceNameValidation is on from 1.36, pkg/features/kube_features.go
    isValid: (value, minorVersion) => (minorVersion >= 36 ? isDns1123Label : isDns1035Label)(String(value)),
  },
  'target-port': {
    is: 'a port of the pods',
    spelling: 'a number up to 65535 without quotes, or a name of lower case letters, digits and dashes, at most 15',
    // 0 and an empty text stand for the port itself, SetDefaults_Service in pkg/apis/core/v1/defaults.go
    isValid: (value) =>
      typeof value === 'number'
        ? Number.isInteger(value) && value >= 0 && value <= 65535
        : value === '' || isPortName(value),
  },
  'node-port': {
    is: 'a port of the nodes',
    spelling: 'a number from 1 to 65535, or 0 for one that is chosen',
    isValid: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65535,
  },
  base64: {
    is: 'base64',
    spelling: "letters, digits, '+' and '/', filled up to four with '='",
    isValid: ofText(isBase64),
  },
  'limit-range-type': {
    is: 'a type of a LimitRange',
    spelling: 'Container, Pod, PersistentVolumeClaim, or a name with a domain',
    isValid: ofText((text) => isQualifiedName(text) && (text.includes('/') || limitRangeTypes.has(text))),
  },
  'quota-resource': {
    is: 'a resource that quotas count',
    spelling: "such as pods, requests.cpu, limits.memory, requests.storage, or 'count/' and a plural: count/jobs.batch",
    isValid: ofText(isQuotaResourceName),
  },
  'provisioner-name': {
    is: 'the name of a provisioner',
    spelling: "letters, digits, '-', '_' and '.' between letters or digits, at most 63, perhaps after a domain and '/'",
    isValid: ofText(isProvisionerName),
  },
  'parameter-key': {
    is: 'the key of a parameter',
    spelling: 'it may not be empty',
    isValid: ofText((text) => text !== ''),
  },
  'domain-prefixed-path': {
    is: 'a domain with a path',
    spelling: "such as 'example.com/ingress', at most 250 characters",
    isValid: ofText((text) => text.length <= 250 && isDomainPrefixedPath(text)),
  },
  'absolute-path': {
    is: 'an absolute path',
    spelling: "it starts with '/'",
    isValid: ofText((text) => text.startsWith('/')),
    meant: meantText((text) => (/^[\w-]/.test(text) ? `/${text}` : undefined)),
  },
  'path-without-backsteps': {
    is: "a path without '..'",
    spelling: "no element of it may be '..'",
    isValid: ofText(staysBelow),
  },
  'iscsi-name': {
    is: 'an iSCSI name',
    spelling: "'iqn.', year and month, a domain backwards, ':' and a name: iqn.2001-04.com.example:disk1",
    isValid: ofText(isIscsiName),
  },
  'quobyte-registry': {
    is: 'a list of hosts with ports',
    spelling: "'host:port', separated by commas",
    isValid: ofText(areHostsWithPorts),
  },
  'dataset-name': {
    is: 'the name of a dataset',
    spelling: "no '/' in it",
    isValid: ofText((text) => !text.includes('/')),
  },
  'flex-option': {
    is: 'an option of a FlexVolume',
    spelling: 'domains of kubernetes.io and k8s.io are reserved',
    isValid: ofText(isFlexOption),
  },
};

const limitRangeTypes: ReadonlySet<string> = new Set(['Container', 'Pod', 'PersistentVolumeClaim']);

function isHost(text: string): boolean {
  return text.includes('*') ? isWildcardDns1123Subdomain(text) : isDns1123Subdomain(text);
}

/** Without what a URL has around its host. */
function asHost(text: string): string | undefined {
  const host = text
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d+$/, '')
    .replace(/\.$/, '');
  return host !== text && isHost(host) && parseIp(host) === undefined ? host : undefined;
}

function asSingleAddress(text: string): string | undefined {
  const address = parseIp(text.trim());
  return address && `${text.trim()}/${address.family === 4 ? 32 : 128}`;
}
