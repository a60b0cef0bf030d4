import { isIPv4, isIPv6 } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublic } from '../../src/web/ip-address.ts';

describe('public addresses', () => {
  test.each([
    { kind: 'this network', addresses: ['0.0.0.0', '0.1.2.3', '::'] },
    { kind: 'loopback', addresses: ['127.0.0.1', '127.255.255.254', '::1'] },
    { kind: 'private', addresses: ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fdff::1'] },
    { kind: 'link-local and metadata', addresses: ['169.254.0.1', '169.254.169.254', 'fe80::1', 'febf::1', 'fec0::1'] },
    { kind: 'metadata by a private IPv6 address', addresses: ['fd00:ec2::254'] },
    { kind: 'carrier-grade NAT', addresses: ['100.64.0.1', '100.127.255.254'] },
    { kind: 'documentation', addresses: ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'] },
    { kind: 'benchmarking', addresses: ['198.18.0.1', '198.19.255.254', '2001:2::1'] },
    {
      kind: 'multicast, broadcast, reserved',
      addresses: ['224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255', 'ff02::1'],
    },
    { kind: 'IPv4 mapped', addresses: ['::ffff:10.0.0.1', '::ffff:127.0.0.1', '::ffff:a9fe:a9fe'] },
    { kind: 'IPv4 compatible and translated', addresses: ['::10.0.0.1', '::127.0.0.1', '::ffff:0:10.0.0.1'] },
    { kind: 'NAT64', addresses: ['64:ff9b::10.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::8.8.8.8'] },
    { kind: '6to4 and Teredo', addresses: ['2002:a00:1::', '2002:7f00:1::1', '2001:0:1::1'] },
    { kind: 'discard', addresses: ['100::1'] },
    { kind: 'not given out', addresses: ['4000::1', 'e000::1', '5f00::1'] },
    { kind: 'no address at all', addresses: ['', 'localhost', '1.2.3.4.5'] },
  ])('GIVEN $kind THEN it is not public', ({ addresses }) => {
    expect(addresses.filter(isPublic)).toEqual([]);
  });

  test('GIVEN addresses of the internet, also mapped or through NAT64 THEN they are public', () => {
    const addresses = ['8.8.8.8', '93.184.216.34', '2606:2800:220:1::1', '::ffff:8.8.8.8', '64:ff9b::8.8.8.8'];
    expect(addresses.filter((address) => !isPublic(address))).toEqual([]);
  });

  test('GIVEN any private IPv4 address THEN no IPv6 form of it is public', () => {
    const byte = fc.nat(255);
    const privateAddress = fc.oneof(
      fc.tuple(fc.constantFrom(0, 10, 127), byte, byte, byte),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
      fc.tuple(fc.integer({ min: 224, max: 255 }), byte, byte, byte),
    );
    fc.assert(
      fc.property(privateAddress, fc.constantFrom('', '::ffff:', '::', '64:ff9b::', '::ffff:0:'), (bytes, prefix) => {
        const address = `${prefix}${bytes.join('.')}`;
        expect(isIPv4(address) || isIPv6(address)).toBe(true);
        expect(isPublic(address)).toBe(false);
      }),
    );
  });
});
