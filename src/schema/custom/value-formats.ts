import { parseIp } from '../../kubernetes/ip.ts';
import type { Format, Formats } from '../format.ts';

/**
 * Formats that a definition may ask for and that the API server checks
 * (staging/src/k8s.io/apiextensions-apiserver/pkg/apiserver/validation/formats.go). Those that leave room for opinions,
 * such as `uri` and `hostname`, are taken as they are.
 */
export const customFormats: Formats = {
  'date-time': format(
    'a point in time',
    "as in '2026-01-31T09:30:00Z'",
    /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[-+]\d\d:?\d\d)?$/,
  ),
  datetime: format(
    'a point in time',
    "as in '2026-01-31T09:30:00Z'",
    /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[-+]\d\d:?\d\d)?$/,
  ),
  date: format('a day', "as in '2026-01-31'", /^\d{4}-\d\d-\d\d$/),
  email: format('an e-mail address', "as in 'shop@example.com'", /^[^\s@]+@[^\s@]+$/),
  mac: format('a MAC address', "as in '00:1b:44:11:3a:b7'", /^(?:[0-9a-fA-F]{2}[:-]){5}[0-9a-fA-F]{2}$/),
  uuid: format(
    'a UUID',
    'hexadecimal digits in groups of 8, 4, 4, 4 and 12',
    /^[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}$/,
  ),
  byte: format(
    'base64',
    "letters, digits, '+' and '/', filled up to four with '='",
    /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  ),
  ipv4: {
    is: 'an IPv4 address',
    spelling: "as in '10.1.2.3'",
    isValid: (value) => parseIp(String(value))?.family === 4,
  },
  ipv6: {
    is: 'an IPv6 address',
    spelling: "as in '2001:db8::1'",
    isValid: (value) => String(value).includes(':') && parseIp(String(value)) !== undefined,
  },
};

function format(is: string, spelling: string, pattern: RegExp): Format {
  return { is, spelling, isValid: (value) => typeof value !== 'string' || pattern.test(value) };
}
