import { describe, expect, it } from 'vitest';
import {
  cidrText,
  ipText,
  isInRange,
  isPartOfRange,
  parseCidr,
  parseIp,
  specialRange,
} from '../../src/kubernetes/ip.ts';

describe('addresses', () => {
  it.each([
    ['10.0.0.1', '10.0.0.1'],
    // Go before 1.17 read leading zeros as decimal digits, and Kubernetes still does.
    ['010.000.0.01', '10.0.0.1'],
    ['::', '::'],
    ['::1', '::1'],
    ['1::', '1::'],
    ['2001:DB8::00FF', '2001:db8::ff'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['::ffff:10.0.0.1', '10.0.0.1'],
    ['64:ff9b::10.0.0.1', '64:ff9b::a00:1'],
    ['1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8'],
  ])('%s is one', (text, canonical) => {
    const address = parseIp(text);
    expect(address && ipText(address)).toBe(canonical);
  });

  it.each([
    '',
    'None',
    '10.0.0',
    '10.0.0.0.1',
    '10.0.0.256',
    '10.0.0.-1',
    '10.0.0.0/8',
    ' 10.0.0.1',
    '10.0.0.1:80',
    'fe80::1%eth0',
    '[::1]',
    ':::',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7::8',
    '1:2:3:4:5:6:7:8::',
    ':1:2:3:4:5:6:7',
    '12345::',
    'g::',
    '1.2.3.4::',
    'api.shop.example',
  ])('%j is none', (text) => {
    expect(parseIp(text)).toBeUndefined();
  });
});

describe('ranges', () => {
  it.each([
    ['10.0.0.0/8', '10.0.0.0/8'],
    ['10.1.2.3/8', '10.0.0.0/8'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['10.0.0.1/32', '10.0.0.1/32'],
    ['010.0.0.0/08', '10.0.0.0/8'],
    ['::/0', '::/0'],
    ['2001:db8::/64', '2001:db8::/64'],
    ['::ffff:10.0.0.0/104', '10.0.0.0/8'],
  ])('%s is one', (text, canonical) => {
    const range = parseCidr(text);
    expect(range && cidrText(range)).toBe(canonical);
  });

  it.each([
    '',
    '/',
    '10.0.0.0',
    '10.0.0.0/',
    '10.0.0.0/33',
    '::/129',
    '10.0.0.0/-1',
    '10.0.0.0/8/8',
    '10.0.0/8',
    'a/8',
  ])('%j is none', (text) => {
    expect(parseCidr(text)).toBeUndefined();
  });

  it.each([
    ['10.0.0.0/8', '10.1.0.0/16', true],
    ['10.0.0.0/8', '10.0.0.0/8', false],
    ['10.0.0.0/8', '10.0.0.0/7', false],
    ['10.0.0.0/8', '11.0.0.0/16', false],
    ['::/0', '10.0.0.0/8', false],
    ['2001:db8::/32', '2001:db8:1::/48', true],
  ])('%s has %s as a part: %s', (whole, part, expected) => {
    const [first, second] = [parseCidr(whole), parseCidr(part)];
    expect(first && second && isPartOfRange(first, second)).toBe(expected);
  });

  it('holds its addresses', () => {
    const range = parseCidr('10.0.0.0/8');
    const [inside, outside] = [parseIp('10.255.0.1'), parseIp('11.0.0.1')];
    expect(range && inside && isInRange(range, inside)).toBe(true);
    expect(range && outside && isInRange(range, outside)).toBe(false);
  });
});

describe('addresses at which nothing elsewhere answers', () => {
  it.each([
    ['0.0.0.0', 'unspecified'],
    ['::', 'unspecified'],
    ['127.0.0.1', 'of the loopback range'],
    ['127.255.0.1', 'of the loopback range'],
    ['::ffff:127.0.0.1', 'of the loopback range'],
    ['::1', 'of the loopback range'],
    ['169.254.169.254', 'of the link-local range'],
    ['fe80::1', 'of the link-local range'],
    ['febf::1', 'of the link-local range'],
    ['224.0.0.1', 'of the link-local multicast range'],
    ['ff02::1', 'of the link-local multicast range'],
    ['224.0.1.1', undefined],
    ['ff05::1', undefined],
    ['10.0.0.1', undefined],
    ['2001:db8::1', undefined],
    ['fec0::1', undefined],
  ])('%s is %s', (text, expected) => {
    const address = parseIp(text);
    expect(address && specialRange(address)).toBe(expected);
  });
});
