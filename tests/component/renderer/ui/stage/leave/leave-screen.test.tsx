// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LeaveScreen } from '#renderer/ui/stage/leave/leave-screen.tsx'
import { preloadCatalogues } from '#renderer/ui/stage/use-catalogue.ts'
import type { LeaveProblem } from '#shared/ipc/contract.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

const PIN = '2468'
const check = async (pin: string): Promise<Result<null, LeaveProblem>> =>
  pin === PIN ? ok(null) : fail('pin.wrong', { seconds: pin === '1111' ? 30 : 0 })

beforeEach(async () => {
  await preloadCatalogues(['zh-CN', 'zh-TW', 'en'])
  document.documentElement.lang = 'zh-CN'
})
afterEach(cleanup)

// jsdom has no pointer events; a mouse event of that name has a place.
const touchCorner = () =>
  fireEvent(window, new MouseEvent('pointerdown', { clientX: 10, clientY: 10 }))

async function openPad(hasPin = true) {
  const leave = vi.fn(check)
  render(<LeaveScreen canLeave={async () => hasPin} leave={leave} />)
  for (let tap = 0; tap < 5; tap += 1) touchCorner()
  await act(async () => undefined)
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
  const type = async (digits: string) => {
    for (const digit of digits) press(digit)
    await act(async () => press('确定'))
  }
  return { leave, press, type }
}

describe('leaving a screen', () => {
  it('shows nothing to whoever does not know the gesture, nor while no PIN is set', async () => {
    render(<LeaveScreen canLeave={async () => true} leave={check} />)
    touchCorner()
    await act(async () => undefined)
    expect(document.body.textContent).toBe('')
    cleanup()
    await openPad(false)
    expect(document.body.textContent).toBe('')
  })

  it('asks for the PIN in the language on the screen and hands it on', async () => {
    const { leave, type } = await openPad()
    expect(screen.getByRole('dialog', { name: '退出这块屏幕' })).toBeDefined()
    await type(PIN)
    expect(leave.mock.calls).toEqual([[PIN]])
    expect(screen.getByTestId('pin-message').textContent).toBe('正在关闭……')
  })

  it('shows no digit, and takes none while it has to wait', async () => {
    const { leave, type, press } = await openPad()
    press('7')
    expect(screen.getByRole('img', { name: '已输入 1 位' }).textContent).toBe('')
    press('退格')
    await type('1111')
    expect(screen.getByTestId('pin-message').textContent).toBe('密码不对。 请 30 秒后再试。')
    await type(PIN)
    expect(leave).toHaveBeenCalledTimes(1)
  })

  it('is typed by keys too, and closes by Escape', async () => {
    const { leave } = await openPad()
    const pad = screen.getByRole('dialog')
    for (const key of [...PIN, 'Enter']) fireEvent.keyDown(pad, { key })
    await act(async () => undefined)
    expect(leave.mock.calls).toEqual([[PIN]])
    fireEvent.keyDown(pad, { key: 'Escape' })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('says to go to the desk when nothing can be checked', async () => {
    render(
      <LeaveScreen canLeave={async () => true} leave={() => Promise.reject(new Error('gone'))} />,
    )
    fireEvent.keyDown(window, { key: 'k', ctrlKey: true, altKey: true })
    await act(async () => undefined)
    const pad = screen.getByRole('dialog')
    for (const key of [...PIN, 'Enter']) fireEvent.keyDown(pad, { key })
    await act(async () => undefined)
    expect(screen.getByTestId('pin-message').textContent).toContain('请到前台关闭')
  })

  it('goes by itself when nobody types', async () => {
    vi.useFakeTimers()
    try {
      await openPad()
      expect(screen.getByRole('dialog')).toBeDefined()
      act(() => vi.advanceTimersByTime(20_000))
      expect(screen.queryByRole('dialog')).toBeNull()
    } finally {
      vi.useRealTimers()
    }
  })
})
