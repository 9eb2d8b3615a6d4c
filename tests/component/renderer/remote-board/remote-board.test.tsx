// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import type { BoardLink, BoardState } from '#renderer/remote-board/board-link.ts'
import type { PairingAnswer } from '#renderer/remote-board/network-news.ts'
import { RemoteBoard } from '#renderer/remote-board/remote-board.tsx'
import { boardAt } from '#tests/support/network/open-door.ts'

afterEach(cleanup)

const CONNECTING: BoardState = {
  phase: 'connecting',
  view: undefined,
  heardAt: undefined,
  isStale: false,
  clockOffset: 0,
  locale: undefined,
}

/** A screen whose link is moved by hand. */
const openScreen = (first: Partial<BoardState> = {}) => {
  let state: BoardState = { ...CONNECTING, ...first }
  const hearers = new Set<() => void>()
  const tried: string[] = []
  const answers: PairingAnswer[] = []
  let reconnected = 0
  const link: BoardLink = {
    state: () => state,
    start: () => undefined,
    stop: () => undefined,
    reconnect: () => {
      reconnected += 1
    },
  }
  render(
    <RemoteBoard
      firstLocale="zh-CN"
      link={link}
      subscribe={(hear) => {
        hearers.add(hear)
        return () => hearers.delete(hear)
      }}
      tryCode={async (code) => {
        tried.push(code)
        return answers.shift() ?? { ok: true }
      }}
    />,
  )
  return {
    tried,
    answers,
    reconnected: () => reconnected,
    set: (changes: Partial<BoardState>) =>
      act(() => {
        state = { ...state, ...changes }
        for (const hear of hearers) hear()
      }),
  }
}

describe('a screen on the network', () => {
  it('waits for the desk by itself', async () => {
    openScreen()
    expect((await screen.findByTestId('board-connecting')).textContent).toContain('自动连上')
  })

  it('takes the code by keys and by touch, and tries it at the sixth digit', async () => {
    const { tried, reconnected } = openScreen({ phase: 'unpaired' })
    await screen.findByTestId('board-pairing')
    await userEvent.keyboard('12{Backspace}9')
    for (const digit of ['0', '0', '7'])
      await userEvent.click(screen.getByRole('button', { name: digit }))
    expect(tried).toEqual([])
    await userEvent.keyboard('5')
    await waitFor(() => expect(tried).toEqual(['190075']))
    expect(reconnected()).toBe(1)
  })

  it('is walked over with the arrows of a remote control', async () => {
    openScreen({ phase: 'unpaired' })
    await screen.findByTestId('board-pairing')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('1'))
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}{ArrowLeft}{Enter}')
    expect(screen.getByTestId('pairing-digits').textContent).toBe('7')
  })

  it('says why a code did not open, and how long to wait', async () => {
    const { answers, tried } = openScreen({ phase: 'unpaired' })
    await screen.findByTestId('board-pairing')
    answers.push({ ok: false, code: 'pairing.wrong' })
    await userEvent.keyboard('111111')
    await screen.findByText(/配对码不对/)
    expect(screen.getByTestId('pairing-digits').textContent).toBe('')
    answers.push({ ok: false, code: 'pairing.wait', seconds: 15 })
    await userEvent.keyboard('222222')
    await screen.findByText(/1[45] 秒后再试/)
    // Nothing is tried meanwhile.
    await userEvent.keyboard('333333')
    expect(tried).toHaveLength(2)
  })

  it('speaks the language that is chosen on it, then the shop’s', async () => {
    const { set } = openScreen({ phase: 'unpaired' })
    await userEvent.click(await screen.findByText('繁體中文'))
    await screen.findByText(/請輸入櫃台顯示/)
    set({ phase: 'paired', view: boardAt('12:30'), heardAt: Date.now() })
    await screen.findByText('12:30')
    expect(document.documentElement.lang).toBe('zh-CN')
  })

  it('shows the board, follows it, and says since when it is old', async () => {
    const heardAt = Date.parse('2026-11-27T04:05:00Z')
    const { set } = openScreen({ phase: 'paired', view: boardAt('12:30'), heardAt })
    await screen.findByText('12:30')
    set({ view: boardAt('12:45') })
    await screen.findByText('12:45')
    expect(screen.queryByTestId('board-stale')).toBeNull()
    // The desk's clock, not this screen's: an hour apart.
    set({ isStale: true, clockOffset: 3_600_000 })
    expect((await screen.findByTestId('board-stale')).textContent).toContain('13:05')
    set({ isStale: false })
    expect(screen.queryByTestId('board-stale')).toBeNull()
  })

  it('keeps nothing on the screen when it was shown out', async () => {
    const { set } = openScreen({
      phase: 'paired',
      view: boardAt('12:30'),
      heardAt: Date.now(),
    })
    await screen.findByText('12:30')
    set({ ...CONNECTING, phase: 'unpaired' })
    await screen.findByTestId('board-pairing')
    expect(document.body.textContent).not.toContain('粤B')
  })
})
