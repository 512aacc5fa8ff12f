import { parseIp } from '../../kubernetes/ip.ts';
import { type Format, type Formats, ofText } from '../format.ts';
import { cidr } from '../formats/cluster.ts';
import { dnsLabel, dnsSubdomain } from '../formats/names.ts';

/**
 * Formats that a definition may ask for and that the API server checks, by their names without hyphens
 * (staging/src/k8s.io/apiextensions-apiserver/pkg/apiserver/validation/formats.go). Those that leave room for opinions,
 * such as `uri`, `email` and `mac`, are taken as they are.
 */
export const customFormats: Formats = {
  datetime: format('a point in time', "as in '2026-01-31T09:30:00Z'", isDateTime),
  date: format('a day', "as in '2026-01-31'", isDate),
  uuid: format('a UUID', 'hexadecimal digits in groups of 8, 4, 4, 4 and 12', matcher(uuid('[0-9a-f]'))),
  uuid3: format('a UUID of version 3', 'hexadecimal digits in groups of 8, 4, 4, 4 and 12', matcher(uuid('3'))),
  uuid4: format('a UUID of version 4', 'hexadecimal digits in groups of 8, 4, 4, 4 and 12', matcher(uuid('4'))),
  uuid5: format('a UUID of version 5', 'hexadecimal digits in groups of 8, 4, 4, 4 and 12', matcher(uuid('5'))),
  byte: format(
    'base64',
    "letters, digits, '+' and '/', filled up to four with '='",
    matcher(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/),
  ),
  ipv4: format('an IPv4 address', "as in '10.1.2.3'", (text) => parseIp(text)?.family === 4),
  ipv6: format('an IPv6 address', "as in '2001:db8::1'", (text) => text.includes(':') && parseIp(text) !== undefined),
  cidr: ofTextOnly(cidr),
  k8sshortname: ofTextOnly(dnsLabel),
  k8slongname: ofTextOnly(dnsSubdomain),
};

function format(is: string, spelling: string, test: (text: string) => boolean): Format {
  return ofTextOnly({ is, spelling, isValid: ofText(test) });
}

/** A definition may ask it of a number, of which it says nothing. */
function ofTextOnly(known: Format): Format {
  return {
    ...known,
    isValid: (value, minorVersion) => typeof value !== 'string' || known.isValid(value, minorVersion),
  };
}

function matcher(pattern: RegExp): (text: string) => boolean {
  return (text) => pattern.test(text);
}

function uuid(version: string): RegExp {
  return new RegExp(`^[0-9a-f]{8}-?[0-9a-f]{4}-?${version}[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}$`, 'i');
}

const day = /^(\d{4})-(\d\d)-(\d\d)$/;

function isDate(text: string): boolean {
  const [, year, month, date] = (day.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined || month < 1 || month > 12) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return date >= 1 && date <= (lengths[month - 1] ?? 0);
}

function isDateTime(text: string): boolean {
  return isDate(text.slice(0, 10)) && /^[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[-+]\d\d:?\d\d)$/.test(text.slice(10));
}
