// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NoticesProvider, type Notify, useNotify } from '#renderer/ui/notices/notices.tsx'

let notify: Notify

const Speaker = (): null => {
  notify = useNotify()
  return null
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  render(
    <NoticesProvider closeLabel="关闭">
      <Speaker />
    </NoticesProvider>,
  )
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const say = (...said: readonly (readonly ['ok' | 'warn' | 'bad', string])[]): void =>
  act(() => {
    for (const [tone, text] of said) notify(tone, text)
  })

const texts = (): string[] =>
  [...screen.getByTestId('notices').querySelectorAll('[role] > span')].map(
    (each) => each.textContent ?? '',
  )

describe('what the desk has to say', () => {
  it('goes by itself: good news soon, a warning later, bad news not at all', () => {
    say(['ok', '已存'], ['warn', '没有留车牌'], ['bad', '要高级技师'])
    act(() => vi.advanceTimersByTime(6000))
    expect(texts()).toEqual(['没有留车牌', '要高级技师'])
    act(() => vi.advanceTimersByTime(10_000))
    expect(texts()).toEqual(['要高级技师'])
    act(() => vi.advanceTimersByTime(600_000))
    expect(texts()).toEqual(['要高级技师'])
  })

  it('is closed by one key, which stands beside the newest', async () => {
    say(['bad', '要高级技师'], ['bad', '正在别处计时'])
    expect(screen.getAllByText('Shift Esc')).toHaveLength(1)
    await userEvent
      .setup({ advanceTimers: vi.advanceTimersByTime })
      .keyboard('{Shift>}{Escape}{/Shift}')
    expect(texts()).toEqual([])
  })

  it('says the same thing once', () => {
    say(['bad', '要高级技师'], ['bad', '要高级技师'])
    expect(texts()).toEqual(['要高级技师'])
  })
})
