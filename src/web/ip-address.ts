import ipaddr from 'ipaddr.js';

/** All that is given out to the public so far (IANA); what lies outside may mean anything in somebody's network. */
const GIVEN_OUT = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address is one of the public internet. IPv6 forms of an IPv4 address (mapped, and NAT64 by its well-known
 * prefix, which a machine without IPv4 sees of every old site) are judged by that; tunnels (6to4, Teredo) are not public.
 */
export function isPublic(address: string): boolean {
  const ip = parsed(address);
  if (ip === null) return false;
  if (ip.kind() === 'ipv4') return ip.range() === 'unicast';
  const inner = innerAddress(ip as ipaddr.IPv6);
  return inner === null ? ip.range() === 'unicast' && ip.match(GIVEN_OUT) : inner.range() === 'unicast';
}

/** Whether it is this machine, in the forms that tests use. */
export function isLoopback(address: string): boolean {
  return parsed(address)?.range() === 'loopback';
}

export function isIpAddress(host: string): boolean {
  return ipaddr.isValid(host);
}

function parsed(address: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  return ipaddr.isValid(address) ? ipaddr.parse(address) : null;
}

const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

function innerAddress(ip: ipaddr.IPv6): ipaddr.IPv4 | null {
  if (ip.isIPv4MappedAddress()) return ip.toIPv4Address();
  return ip.match(NAT64) ? new ipaddr.IPv4(ip.toByteArray().slice(-4)) : null;
}
