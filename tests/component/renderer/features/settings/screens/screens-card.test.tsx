// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ScreensCard } from '#renderer/features/settings/screens/screens-card.tsx'
import { ScreensWatch } from '#renderer/features/settings/screens/screens-watch.tsx'
import { createFakeDesktop, type FakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { fakeScreensStatus } from '#renderer/platform/fake-state.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

const at = vi.hoisted(() => ({ desktop: undefined as unknown as FakeDesktop }))
vi.mock('#renderer/platform/desktop.ts', () => ({
  desktop: {
    call: (...given: Parameters<FakeDesktop['call']>) => at.desktop.call(...given),
    listen: (...given: Parameters<FakeDesktop['listen']>) => at.desktop.listen(...given),
  },
}))

const DESK = { id: '1', number: 1, name: 'HP E24', width: 1920, height: 1080, isPrimary: true }
const FRONT = { ...DESK, id: '2', number: 2, name: 'ELO 2402L', isPrimary: false }

beforeEach(() => {
  at.desktop = createFakeDesktop({ displays: [DESK, FRONT] })
})
afterEach(cleanup)

const row = async (kind: string) => screen.findByTestId(`screen-row-${kind}`)
const stateOf = async (kind: string) => (await row(kind)).getAttribute('data-state')

describe('the screens at the desk', () => {
  it('are opened and closed by key, on the first free display', async () => {
    drawAtDesk(await openDesk(), <ScreensCard />)
    await row('counter')
    fireEvent.keyDown(window, { key: '1', altKey: true })
    await waitFor(async () => expect(await stateOf('counter')).toBe('filling'))
    expect(at.desktop.state.screens.get('counter')).toBe('2')
    fireEvent.keyDown(window, { key: '3', altKey: true })
    await waitFor(async () => expect(await stateOf('wall')).toBe('window'))
    fireEvent.keyDown(window, { key: '1', altKey: true })
    await waitFor(async () => expect(await stateOf('counter')).toBe('closed'))
  })

  it('say which display is taken, and refuse to put two on it', async () => {
    drawAtDesk(await openDesk(), <ScreensCard />)
    const lists = async (kind: string) => (await row(kind)).querySelector('select') as HTMLElement
    await userEvent.selectOptions(await lists('counter'), '2')
    await waitFor(async () => expect((await row('wall')).textContent).toContain('客户屏在用'))
    await userEvent.selectOptions(await lists('wall'), '2')
    expect(await screen.findByText(/已有别的屏幕/)).toBeDefined()
    expect(await stateOf('wall')).toBe('closed')
  })

  it('take a PIN typed twice, with full-width digits too, and give it up', async () => {
    drawAtDesk(await openDesk(), <ScreensCard />)
    await userEvent.click(await screen.findByTestId('pin-set'))
    const field = (name: string) => document.querySelector(`[name="${name}"]`) as HTMLInputElement
    await userEvent.type(field('pin'), '２４６８')
    await userEvent.type(field('pin-again'), '2469{Enter}')
    expect(await screen.findByText('两次输入不一样。')).toBeDefined()
    expect(at.desktop.state.pin).toBeUndefined()
    await userEvent.type(field('pin-again'), '{Backspace}8{Enter}')
    await waitFor(() => expect(at.desktop.state.pin).toBe('2468'))
    await userEvent.click(await screen.findByTestId('pin-remove'))
    await waitFor(() => expect(at.desktop.state.pin).toBeUndefined())
  })

  it('set how long the counter may stay untouched', async () => {
    drawAtDesk(await openDesk(), <ScreensCard />)
    await row('counter')
    const list = document.querySelector('[name="clear-after"]') as HTMLSelectElement
    expect(list.value).toBe('180')
    await userEvent.selectOptions(list, '60')
    await waitFor(() => expect(at.desktop.state.clearAfterSeconds).toBe(60))
  })
})

describe('a screen that keeps crashing', () => {
  it('is told of once, wherever the desk works', async () => {
    drawAtDesk(await openDesk(), <ScreensWatch />)
    const status = fakeScreensStatus(at.desktop.state)
    const failing = status.screens.map((each) =>
      each.kind === 'lounge' ? { ...each, state: 'failed' as const } : each,
    )
    await waitFor(() =>
      expect(at.desktop.calls.some(({ name }) => name === 'screens.status')).toBe(true),
    )
    for (const _ of [1, 2]) at.desktop.emit('screens.changed', { ...status, screens: failing })
    expect(await screen.findAllByText(/休息区屏反复崩溃/)).toHaveLength(1)
  })
})
