import type { NetworkInterfaceInfo } from 'node:os'
import { expect, it } from 'vitest'
import { listOwnAddresses } from '#electron/services/network/list-own-addresses.ts'

const info = (address: string, more: Partial<NetworkInterfaceInfo> = {}): NetworkInterfaceInfo =>
  ({
    address,
    family: 'IPv4',
    internal: false,
    netmask: '255.255.255.0',
    mac: '00:00:00:00:00:00',
    cidr: null,
    ...more,
  }) as NetworkInterfaceInfo

it('the door may stand at private addresses, this computer alone last', () => {
  const found = listOwnAddresses({
    lo: [
      info('127.0.0.1', { internal: true }),
      info('::1', { family: 'IPv6', internal: true } as never),
    ],
    WLAN: [info('192.168.1.20'), info('fe80::1', { family: 'IPv6' } as never)],
    以太网: [info('10.0.3.4')],
    vpn: [info('172.31.0.2')],
    carrier: [info('100.64.0.9')],
  })
  expect(found.map(({ name, address }) => `${name} ${address}`)).toEqual([
    'WLAN 192.168.1.20',
    '以太网 10.0.3.4',
    'vpn 172.31.0.2',
    'carrier 100.64.0.9',
    'lo 127.0.0.1',
  ])
})

it('an address that the whole world reaches is not offered', () => {
  const found = listOwnAddresses({
    ppp0: [info('203.0.113.9'), info('172.32.0.1'), info('172.15.0.1'), info('100.128.0.1')],
    gone: undefined,
  })
  expect(found).toEqual([])
})
