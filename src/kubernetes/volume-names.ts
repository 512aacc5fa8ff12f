/**
 * Names and paths in the sources of volumes, and of what provisions them.
 * pkg/apis/core/validation/validation.go, where no other file is named. No function throws.
 */
import { isDns1123Subdomain, isQualifiedName } from './names.ts';

const iscsiNames: Readonly<Record<string, RegExp>> = {
  iqn: /^iqn\.\d{4}-\d{2}\.[A-Za-z0-9.-]+:[^,;*&$|\s]+$/,
  eui: /^eui.[A-Za-z0-9]{16}$/,
  naa: /^naa.[A-Za-z0-9]{32}$/,
};

/** The name of an iSCSI target or initiator: `iqn.2001-04.com.example:storage.disk1`, for one. */
export function isIscsiName(text: string): boolean {
  return iscsiNames[text.slice(0, 3)]?.test(text) ?? false;
}

/** Whether no element of a path is `..`. `validatePathNoBacksteps` */
export function staysBelow(path: string): boolean {
  return !path.split('/').includes('..');
}

/** The provisioner of a StorageClass: a qualified name, in which capitals count as small letters. */
export function isProvisionerName(text: string): boolean {
  return isQualifiedName(text.toLowerCase());
}

/** A domain and a path: `example.com/ingress`. At most 250 characters as the controller of an IngressClass. */
export function isDomainPrefixedPath(text: string): boolean {
  const slash = text.indexOf('/');
  return slash > 0 && isDns1123Subdomain(text.slice(0, slash)) && httpPath.test(text.slice(slash + 1));
}
const httpPath = /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/;

/** Pairs of host and port, separated by commas: the registry of Quobyte. */
export function areHostsWithPorts(text: string): boolean {
  return text.split(',').every((pair) => /^(?:[^:[\]]*|\[[^[\]]*\]):[^:[\]]*$/.test(pair));
}

/** A key of the options of a FlexVolume: the domains of Kubernetes are not for users. */
export function isFlexOption(key: string): boolean {
  const [domain = ''] = key.split('/');
  return !/\.(kubernetes|k8s)\.io$/.test(`.${domain.toLowerCase()}`);
}

/**
 * Bytes in the alphabet of base64, with its padding; line breaks do not count. As Go's decoder of JSON reads them.
 */
export function isBase64(text: string): boolean {
  const digits = text.replaceAll(/[\r\n]/g, '');
  return digits.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(digits);
}

/** How many bytes a text in base64 stands for. */
export function bytesOfBase64(text: string): number {
  const digits = text.replaceAll(/[\r\n]/g, '');
  const padding = digits.endsWith('==') ? 2 : digits.endsWith('=') ? 1 : 0;
  return Math.max(0, (digits.length / 4) * 3 - padding);
}
