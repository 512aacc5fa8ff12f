/**
 * IP addresses as Kubernetes reads them: like Go before 1.17, which takes leading zeros in IPv4 for decimal digits.
 * All functions take any text, and none throws. `ParseIPSloppy` in staging/src/k8s.io/utils/net/parse.go
 */

/** An address; one of IPv4 that is written as IPv6 (`::ffff:10.0.0.1`) is one of IPv4. */
export interface IpAddress {
  readonly family: 4 | 6;
  readonly value: bigint;
}

/** A range of addresses, such as 10.0.0.0/8. */
export interface IpRange {
  /** As it is written, with bits behind the prefix if there are any. */
  readonly address: IpAddress;
  /** Its first address. */
  readonly network: IpAddress;
  /** How many bits are fixed. */
  readonly length: number;
}

const mappedPrefix = 0xffffn;
const bitsOf = { 4: 32, 6: 128 } as const;

/** Reads an address; undefined where the text is none. Zones (`fe80::1%eth0`), ports and ranges are none. */
export function parseIp(text: string): IpAddress | undefined {
  const ipv4 = parseIpv4(text);
  if (ipv4 !== undefined) return { family: 4, value: ipv4 };
  const ipv6 = parseIpv6(text);
  if (ipv6 === undefined) return undefined;
  return ipv6 >> 32n === mappedPrefix ? { family: 4, value: ipv6 & 0xffffffffn } : { family: 6, value: ipv6 };
}

/** Reads an address with the length of a prefix; undefined where the text is none. */
export function parseCidr(text: string): IpRange | undefined {
  const slash = text.indexOf('/');
  const address = slash === -1 ? undefined : parseIp(text.slice(0, slash));
  const digits = text.slice(slash + 1);
  if (address === undefined || !/^\d{1,9}$/.test(digits)) return undefined;
  const isMapped = address.family === 4 && text.slice(0, slash).includes(':');
  const length = Number(digits) - (isMapped ? 96 : 0);
  if (length < 0 || length > bitsOf[address.family]) return undefined;
  return { address, network: { ...address, value: masked(address, length) }, length };
}

/** Whether an address is in a range. */
export function isInRange({ network, length }: IpRange, address: IpAddress): boolean {
  return network.family === address.family && masked(address, length) === network.value;
}

/** Whether a range is a part of another one, and not all of it. */
export function isPartOfRange(whole: IpRange, part: IpRange): boolean {
  return isInRange(whole, part.network) && whole.length < part.length;
}

/** Why nothing elsewhere can answer at an address: it is 'of the loopback range', for one. Undefined where it can. */
export function specialRange(address: IpAddress): string | undefined {
  if (isLinkLocalMulticast(address)) return 'of the link-local multicast range';
  return specialRanges.find(({ range }) => range !== undefined && isInRange(range, address))?.words;
}

/** ff02 and its like: the second half of the second byte says how far it reaches. */
function isLinkLocalMulticast({ family, value }: IpAddress): boolean {
  const start = value >> 112n;
  return family === 6 && start >> 8n === 0xffn && (start & 0xfn) === 2n;
}

/** An address in the form that RFC 5952 recommends: no leading zeros, lower case, the longest run of zeros left out. */
export function ipText({ family, value }: IpAddress): string {
  if (family === 4) return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 0xffn)).join('.');
  const groups = Array.from({ length: 8 }, (_, index) => Number((value >> BigInt(112 - index * 16)) & 0xffffn));
  const run = longestRunOfZeros(groups);
  const hex = groups.map((group) => group.toString(16));
  if (run.length < 2) return hex.join(':');
  return `${hex.slice(0, run.start).join(':')}::${hex.slice(run.start + run.length).join(':')}`;
}

/** A range in the form that is recommended, without bits behind the prefix. */
export function cidrText({ network, length }: IpRange): string {
  return `${ipText(network)}/${length}`;
}

function longestRunOfZeros(groups: readonly number[]): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 };
  for (let start = 0; start < groups.length; start++) {
    let length = 0;
    while (start + length < groups.length && groups[start + length] === 0) length++;
    if (length > best.length) best = { start, length };
    start += length;
  }
  return best;
}

function masked({ family, value }: IpAddress, length: number): bigint {
  const rest = BigInt(bitsOf[family] - length);
  return (value >> rest) << rest;
}

function parseIpv4(text: string): bigint | undefined {
  if (text.length > longestText || !/^\d+\.\d+\.\d+\.\d+$/.test(text)) return undefined;
  const parts = text.split('.').map(Number);
  if (parts.some((part) => part > 255)) return undefined;
  return parts.reduce((value, part) => (value << 8n) | BigInt(part), 0n);
}

/** Leading zeros make a text long; nobody writes as many as this. */
const longestText = 64;

function parseIpv6(text: string): bigint | undefined {
  if (text.length > longestText || !text.includes(':')) return undefined;
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [before, after] = halves.map((half, index) => groupsOf(half, index === halves.length - 1));
  if (before === undefined || (halves.length === 2 && after === undefined)) return undefined;
  const missing = 8 - before.length - (after?.length ?? 0);
  // The colons have to stand for one group at least.
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const groups = [...before, ...Array.from({ length: missing }, () => 0), ...(after ?? [])];
  return groups.reduce((value, group) => (value << 16n) | BigInt(group), 0n);
}

/** Groups of hexadecimal digits between colons, the last two of an address perhaps as IPv4. */
function groupsOf(text: string, isLast: boolean): readonly number[] | undefined {
  if (text === '') return [];
  const words = text.split(':');
  const ipv4 = isLast && words.at(-1)?.includes('.') === true ? parseIpv4(words.pop() ?? '') : undefined;
  if (words.some((word) => !/^[0-9a-fA-F]+$/.test(word))) return undefined;
  const groups = words.map((word) => Number.parseInt(word, 16));
  if (groups.some((group) => group > 0xffff)) return undefined;
  return ipv4 === undefined ? groups : [...groups, Number(ipv4 >> 16n), Number(ipv4 & 0xffffn)];
}

const specialRanges = [
  { words: 'unspecified', range: parseCidr('0.0.0.0/32') },
  { words: 'unspecified', range: parseCidr('::/128') },
  { words: 'of the loopback range', range: parseCidr('127.0.0.0/8') },
  { words: 'of the loopback range', range: parseCidr('::1/128') },
  { words: 'of the link-local range', range: parseCidr('169.254.0.0/16') },
  { words: 'of the link-local range', range: parseCidr('fe80::/10') },
  { words: 'of the link-local multicast range', range: parseCidr('224.0.0.0/24') },
];
