import { describe, expect, it } from 'vitest'
import { type BoardLinkWiring, createBoardLink } from '#renderer/remote-board/board-link.ts'
import { boardAt } from '#tests/support/network/open-door.ts'

interface Timer {
  at: number
  act: () => void
}

/** A desk that can be switched off, and a clock that is moved by hand. */
const openLink = () => {
  let now = 0
  const timers = new Set<Timer>()
  const asked: number[] = []
  const desk = { isThere: true, isPaired: true }
  let hear: Parameters<BoardLinkWiring['openNews']>[0] | undefined
  let sources = 0
  const link = createBoardLink({
    askState: async () => {
      asked.push(now)
      if (!desk.isThere) throw new Error('unreachable')
      return { isPaired: desk.isPaired, locale: 'zh-CN' }
    },
    openNews: (next) => {
      hear = next
      sources += 1
      return {
        close() {
          sources -= 1
        },
      }
    },
    now: () => now,
    startTimer(act, milliseconds) {
      const timer = { at: now + milliseconds, act }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    onChanged: () => undefined,
  })
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
  }
  return {
    link,
    desk,
    asked,
    sources: () => sources,
    say: () => {
      if (hear === undefined) throw new Error('nobody listens')
      return hear
    },
    settle,
    async pass(milliseconds: number) {
      const end = now + milliseconds
      for (;;) {
        const next = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
        if (next === undefined) break
        timers.delete(next)
        now = Math.max(now, next.at)
        next.act()
        await settle()
      }
      now = end
    },
  }
}

describe('a screen in touch with the desk', () => {
  it('shows the board as soon as it hears it, and knows the desk’s time', async () => {
    const { link, say, settle } = openLink()
    link.start()
    await settle()
    expect(link.state()).toMatchObject({ phase: 'paired', view: undefined })
    say().onBeat(5_000_000, 10_000)
    say().onView(boardAt('12:30'))
    expect(link.state()).toMatchObject({
      view: boardAt('12:30'),
      clockOffset: 5_000_000,
      isStale: false,
    })
  })

  it('asks for the code when the desk does not know it', async () => {
    const { link, desk, settle, sources } = openLink()
    desk.isPaired = false
    link.start()
    await settle()
    expect(link.state().phase).toBe('unpaired')
    expect(sources()).toBe(0)
    desk.isPaired = true
    link.reconnect()
    await settle()
    expect(link.state().phase).toBe('paired')
  })

  it('says that its board is old when the desk falls silent, and looks for it', async () => {
    const { link, say, settle, pass, asked } = openLink()
    link.start()
    await settle()
    say().onBeat(0, 10_000)
    say().onView(boardAt('12:30'))
    await pass(24_000)
    expect(link.state().isStale).toBe(false)
    await pass(2000)
    expect(link.state()).toMatchObject({ isStale: true, heardAt: 0, view: boardAt('12:30') })
    await pass(1000)
    expect(asked.length).toBe(2)
    say().onBeat(0, 10_000)
    expect(link.state().isStale).toBe(false)
  })

  it('comes back by itself, less and less often, for as long as it takes', async () => {
    const { link, desk, say, settle, pass, asked } = openLink()
    link.start()
    await settle()
    say().onBeat(0, 10_000)
    desk.isThere = false
    say().onBroken()
    await pass(10 * 60_000)
    const gaps = asked.slice(2).map((at, index) => at - (asked[index + 1] ?? 0))
    expect(gaps.slice(0, 5)).toEqual([1000, 2000, 4000, 8000, 15_000])
    expect(Math.max(...gaps)).toBe(15_000)
    desk.isThere = true
    await pass(15_000)
    say().onBeat(0, 10_000)
    expect(link.state().isStale).toBe(false)
  })

  it('keeps nothing of the shop when it was shown out', async () => {
    const { link, desk, say, settle, pass } = openLink()
    link.start()
    await settle()
    say().onBeat(0, 10_000)
    say().onView(boardAt('12:30'))
    desk.isPaired = false
    say().onBroken()
    await pass(1000)
    expect(link.state()).toMatchObject({ phase: 'unpaired', view: undefined, heardAt: undefined })
  })

  it('holds one line at a time, and none once it is stopped', async () => {
    const { link, say, settle, pass, sources } = openLink()
    link.start()
    await settle()
    const old = say()
    link.reconnect()
    await settle()
    expect(sources()).toBe(1)
    // Words of a line that was let go count no more.
    old.onView(boardAt('00:00'))
    expect(link.state().view).toBeUndefined()
    link.stop()
    await pass(60_000)
    expect(sources()).toBe(0)
  })
})
