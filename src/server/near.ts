import { BlockList, isIPv6 } from 'node:net'

/** This machine and private networks: RFC 1122 and 4291 loopback, RFC 1918, RFC 4193, RFC 3927 and 4291 link-local. */
const NEAR = new BlockList()
for (const [net, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const) {
  NEAR.addSubnet(net, bits, 'ipv4')
}
for (const [net, bits] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  NEAR.addSubnet(net, bits, 'ipv6')
}

/** Whether a request comes from the node's own surroundings; behind a proxy that is not trusted, everything does. */
export function isNear(address: string): boolean {
  return NEAR.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}
