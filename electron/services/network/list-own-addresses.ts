import type { NetworkInterfaceInfo } from 'node:os'
import type { OwnAddress } from '#shared/ipc/views/network-view.ts'

/** Ranges that no router carries outside: at home in the shop, or between two machines. */
const PRIVATE =
  /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/

/**
 * The addresses that the door may stand at: private IPv4, named by their interface, this computer
 * alone last. An address the whole world can reach is not among them.
 */
export function listOwnAddresses(
  interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>,
): readonly OwnAddress[] {
  const all = Object.entries(interfaces).flatMap(([name, infos]) =>
    (infos ?? [])
      .filter(({ family }) => family === 'IPv4')
      .map(({ address, internal }) => ({ address, name, isLoopback: internal })),
  )
  return all
    .filter(({ address, isLoopback }) => isLoopback || PRIVATE.test(address))
    .sort((a, b) => Number(a.isLoopback) - Number(b.isLoopback))
}
