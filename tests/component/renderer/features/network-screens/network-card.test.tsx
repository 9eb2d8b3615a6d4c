// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NetworkCard } from '#renderer/features/network-screens/index.ts'
import { createFakeDesktop, type FakeDesktop } from '#renderer/platform/fake-desktop.ts'
import type { NetworkStatus } from '#shared/ipc/views/network-view.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail } from '#shared/kernel/result.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

const addresses = [
  { address: '192.168.1.20', name: 'WLAN', isLoopback: false },
  { address: '127.0.0.1', name: 'lo', isLoopback: true },
]
const tv = {
  id: '0123456789abcdef',
  name: '',
  pairedAt: '2026-11-27T01:00:00.000Z' as Instant,
  lastSeenAt: '2026-11-27T02:00:00.000Z' as Instant,
  isConnected: false,
}

let desktop: FakeDesktop
beforeEach(() => {
  desktop = createFakeDesktop()
  vi.stubGlobal('qiantai', desktop)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const draw = async (network: Partial<NetworkStatus> = {}): Promise<void> => {
  desktop.state.network = { state: 'off', addresses, screens: [], ...network }
  drawAtDesk(await openDesk(async () => undefined), <NetworkCard />)
  await screen.findByTestId('network-card')
}

describe('the door to the network', () => {
  it('is opened at one of the computer’s addresses', async () => {
    await draw()
    await userEvent.click(screen.getByTestId('network-open'))
    expect(desktop.state.network.chosen).toEqual({ address: '192.168.1.20', port: 8090 })
    const shown = await screen.findByTestId('network-address-shown')
    expect(shown.textContent).toBe('http://192.168.1.20:8090')
    expect(screen.getByTestId('qr-code').dataset.text).toBe('http://192.168.1.20:8090')
  })

  it('takes a port typed in full width, and names one that is none', async () => {
    await draw()
    const port = document.querySelector<HTMLInputElement>('[name="network-port"]')
    if (port === null) throw new Error('no port')
    await userEvent.clear(port)
    await userEvent.type(port, '80')
    await userEvent.click(screen.getByTestId('network-open'))
    expect(screen.getByText(/1024 到 65535/)).toBeTruthy()
    await userEvent.clear(port)
    await userEvent.type(port, '８１２３{Enter}')
    await waitFor(() => expect(desktop.state.network.chosen?.port).toBe(8123))
  })

  it('says which port is taken', async () => {
    desktop.replace('network.open', ({ port }) => fail('network.port-taken', { port }))
    await draw()
    await userEvent.click(screen.getByTestId('network-open'))
    expect((await screen.findByTestId('network-problem')).textContent).toContain('端口 8090')
  })

  it('says what it waits for, and can be closed meanwhile', async () => {
    await draw({
      state: 'waiting',
      problem: 'network.address-gone',
      chosen: { address: '192.168.1.20', port: 8090 },
    })
    expect(screen.getByTestId('network-problem').textContent).toContain('192.168.1.20')
    await userEvent.click(screen.getByTestId('network-close'))
    await waitFor(() => expect(screen.queryByTestId('network-problem')).toBeNull())
  })

  it('tells a computer without a network what to do', async () => {
    await draw({ addresses: [] })
    expect(screen.getByText(/没有连上店内网络/)).toBeTruthy()
    expect(screen.queryByTestId('network-open')).toBeNull()
  })
})

describe('screens', () => {
  const open = { state: 'on', chosen: { address: '192.168.1.20', port: 8090 } } as const

  it('are paired by one key, with a code that can be taken back', async () => {
    await draw(open)
    await userEvent.keyboard('{F7}')
    expect((await screen.findByTestId('network-digits')).textContent).toBe('482915')
    expect(screen.getByText(/还有 1?[0-9]{1,2} 秒|还有 120 秒/)).toBeTruthy()
    await userEvent.click(screen.getByTestId('network-code-cancel'))
    await waitFor(() => expect(screen.queryByTestId('network-digits')).toBeNull())
  })

  it('are named and shown out', async () => {
    await draw({ ...open, screens: [tv] })
    const row = screen.getByTestId('network-screen')
    const name = within(row).getByRole('textbox')
    await userEvent.type(name, '休息区电视{Enter}')
    await waitFor(() => expect(desktop.state.network.screens[0]?.name).toBe('休息区电视'))
    await userEvent.click(within(row).getByTestId('network-revoke'))
    await waitFor(() => expect(screen.queryByTestId('network-screen')).toBeNull())
  })
})
