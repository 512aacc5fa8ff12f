import {
  isAnnotationKey,
  isConfigMapKey,
  isCronJobName,
  isCsiDriverName,
  isDns1035Label,
  isDns1123Label,
  isDns1123Subdomain,
  isLabelValue,
  isPathSegment,
  isPercent,
  isQualifiedName,
} from '../../kubernetes/names.ts';
import { faultOfResourceName } from '../../kubernetes/resource-names.ts';
import { asDns1123Label, asDns1123Subdomain } from '../../kubernetes/spelling.ts';
import { type Format, type Formats, meantText, ofText } from '../format.ts';

const qualifiedSpelling =
  "letters, digits, '-', '_' and '.' between letters or digits, at most 63, perhaps after a domain and '/'";

export const dnsLabel: Format = {
  is: 'a DNS label',
  spelling: "lower case letters, digits and inner '-', at most 63",
  isValid: ofText(isDns1123Label),
  meant: meantText(asDns1123Label),
};

export const dnsSubdomain: Format = {
  is: 'a DNS name',
  spelling: "lower case letters, digits, inner '-' and '.', at most 253",
  isValid: ofText(isDns1123Subdomain),
  meant: meantText(asDns1123Subdomain),
};

/** Names, keys and values of labels, and the other spellings that every kind shares. */
export const nameFormats: Formats = {
  'dns-label': dnsLabel,
  'dns-1035-label': {
    is: 'a DNS label that starts with a letter',
    spelling: "a lower case letter, then lower case letters, digits and inner '-', at most 63",
    isValid: ofText(isDns1035Label),
    meant: meantText((text) => {
      const label = asDns1123Label(text);
      return label !== undefined && isDns1035Label(label) ? label : undefined;
    }),
  },
  'dns-subdomain': dnsSubdomain,
  'cron-job-name': {
    is: 'a name for a CronJob',
    spelling: "lower case letters, digits, inner '-' and '.', at most 52, for its Jobs add 11 to it",
    isValid: ofText(isCronJobName),
    meant: meantText((text) => {
      const name = asDns1123Subdomain(text);
      return name !== undefined && isCronJobName(name) ? name : undefined;
    }),
  },
  'csi-driver-name': {
    is: 'the name of a CSI driver',
    spelling: "letters, digits, inner '-' and '.', at most 63",
    isValid: ofText(isCsiDriverName),
  },
  'path-segment': {
    is: 'a name that fits into a URL',
    spelling: "anything without '/' and '%', but not '.' or '..'",
    isValid: ofText(isPathSegment),
  },
  'qualified-name': {
    is: 'a qualified name',
    spelling: qualifiedSpelling,
    isValid: ofText(isQualifiedName),
  },
  'label-key': {
    is: 'the key of a label',
    spelling: qualifiedSpelling,
    isValid: ofText(isQualifiedName),
  },
  'label-value': {
    is: 'the value of a label',
    spelling: "letters, digits, '-', '_' and '.' between letters or digits, at most 63, or nothing",
    isValid: ofText(isLabelValue),
  },
  'annotation-key': {
    is: 'the key of an annotation',
    spelling: qualifiedSpelling,
    isValid: ofText(isAnnotationKey),
  },
  'config-key': {
    is: 'a key of a ConfigMap or a Secret',
    spelling: "letters, digits, '-', '_' and '.', at most 253, not '.' and no '..' at the start",
    isValid: ofText(isConfigMapKey),
  },
  'resource-name': {
    is: 'a resource of a container',
    spelling: "cpu, memory, ephemeral-storage, 'hugepages-' and a size, or a name with a domain such as nvidia.com/gpu",
    isValid: ofText((text) => faultOfResourceName(text) === undefined),
  },
  'absolute-http-path': {
    is: 'an absolute path',
    spelling: "it starts with '/'",
    isValid: ofText((text) => text.startsWith('/')),
    meant: meantText((text) => (text === '' || /^[a-z]+:/i.test(text) ? undefined : `/${text}`)),
  },
  'int-or-percent': {
    is: 'a number or a percentage',
    spelling: "a whole number without quotes, or digits with '%'",
    isValid: isIntOrPercent,
    meant: meantText(asPercent),
  },
  'percent-at-most-100': {
    is: 'a number or a percentage up to 100%',
    spelling: "a whole number without quotes, or digits with '%'",
    isValid: (value) => isIntOrPercent(value) && (typeof value === 'number' || Number(value.slice(0, -1)) <= 100),
    meant: meantText((text) => {
      const share = asPercent(text);
      return share !== undefined && Number(share.slice(0, -1)) <= 100 ? share : undefined;
    }),
  },
};

/** `ValidatePositiveIntOrPercent` in pkg/apis/apps/validation/validation.go */
function isIntOrPercent(value: string | number): boolean {
  return typeof value === 'number' ? Number.isInteger(value) && value >= 0 : isPercent(value);
}

function asPercent(text: string): string | undefined {
  const share = text.replaceAll(' ', '');
  return isPercent(share) && share !== text ? share : undefined;
}
