// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LoungeScreen } from '#renderer/lounge/lounge-screen.tsx'
import { LEAST_BOARD_MS } from '#renderer/lounge/use-board-turns.ts'
import { PAGE_STANDS_MS } from '#renderer/lounge/use-turning-page.ts'
import type { LoungeDoor } from '#renderer/platform/lounge-door.ts'
import { preloadCatalogues } from '#renderer/ui/stage/use-catalogue.ts'
import type { LoungeView } from '#shared/ipc/views/lounge-view.ts'
import { fixedClock } from '#shared/kernel/clock.ts'
import { instantOf } from '#shared/kernel/instant.ts'
import { promise } from '../ui/slides/slide-samples.ts'
import { board, car } from './lounge-samples.ts'

const clock = fixedClock(instantOf(Date.UTC(2026, 10, 20, 3, 48)))

interface Board {
  send(view: LoungeView): void
}

const heard: string[] = []
const voice = {
  ring: async (volume: number) => void heard.push(`ring ${volume}`),
  say: async (text: string) => void heard.push(text),
}

const open = async (first: LoungeView | null): Promise<Board> => {
  let hear: (view: LoungeView) => void = () => undefined
  const door = {
    call: async () => first,
    listen: (_name: string, heard: (view: LoungeView) => void) => {
      hear = heard
      return () => undefined
    },
  } as LoungeDoor
  render(<LoungeScreen door={door} clock={clock} voice={voice} />)
  await act(async () => undefined)
  return { send: (view) => act(() => hear(view)) }
}

const plates = (): readonly (string | undefined)[] =>
  [...document.querySelectorAll('[data-called]')].map(
    (row) => /京(.*)·/.exec(row.textContent ?? '')?.[1],
  )

beforeEach(async () => {
  await preloadCatalogues(['zh-CN', 'en'])
  vi.useFakeTimers()
  heard.length = 0
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the lounge board', () => {
  it("shows the shop's own time, whatever the machine's zone", async () => {
    await open(board([car('a')]))
    expect(screen.getByText('11:48')).toBeDefined()
  })

  it('turns its pages every ten seconds and comes round again', async () => {
    await open(board(Array.from({ length: 8 }, (_, index) => car(`${index}`))))
    expect(plates()).toEqual(['0', '1', '2', '3', '4', '5'])
    act(() => vi.advanceTimersByTime(PAGE_STANDS_MS))
    expect(plates()).toEqual(['6', '7'])
    expect(screen.getByRole('img', { name: '第 2 页，共 2 页' })).toBeDefined()
    act(() => vi.advanceTimersByTime(PAGE_STANDS_MS))
    expect(plates()).toHaveLength(6)
  })

  it('goes back to a page that exists when cars leave', async () => {
    const { send } = await open(board(Array.from({ length: 8 }, (_, index) => car(`${index}`))))
    act(() => vi.advanceTimersByTime(PAGE_STANDS_MS))
    send(board([car('6'), car('7')]))
    expect(plates()).toEqual(['6', '7'])
  })

  it('keeps the row of a car that moves up, so that nothing flickers', async () => {
    const { send } = await open(board([car('a'), car('b')]))
    const row = screen.getByText('京b·8***2').closest('li')
    send(board([car('a'), car('b', { isCalled: true, time: '请到前台' })]))
    expect(plates()).toEqual(['b', 'a'])
    expect(screen.getByText('京b·8***2').closest('li')).toBe(row)
    expect(row?.getAttribute('data-called')).toBe('true')
  })

  it('changes only the words that changed: every other node stays, its text too', async () => {
    const cars = Array.from({ length: 6 }, (_, index) => car(`${index}`))
    const { send } = await open(board(cars))
    const before = new Map<Node, string>()
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL)
    while (walk.nextNode()) before.set(walk.currentNode, walk.currentNode.textContent ?? '')
    const changes: MutationRecord[] = []
    const watcher = new MutationObserver((list) => changes.push(...list))
    watcher.observe(document.body, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    })
    send(board(cars.map((each) => (each.key === '4' ? { ...each, time: '12:45' } : each))))
    changes.push(...watcher.takeRecords())
    watcher.disconnect()
    expect(changes.map(({ type }) => type)).toEqual(['characterData'])
    expect(changes[0]?.target.textContent).toBe('12:45')
    for (const node of before.keys()) expect(document.contains(node)).toBe(true)
  })

  it('says what the board is for when there is no car', async () => {
    await open(board([]))
    expect(screen.getByText('暂时没有在修的车')).toBeDefined()
  })

  it("speaks the view's language", async () => {
    await open(board([], { locale: 'en' }))
    expect(screen.getByText('No cars in the workshop right now')).toBeDefined()
    expect(document.documentElement.lang).toBe('en')
  })
})

describe('a call to the counter', () => {
  const sound = { chime: true, voice: true, volume: 0.7, times: 2 }
  const called = (callId: string) => ({
    calls: [{ callId, at: Date.parse(clock.now()), spoken: '车牌 京 N 8，尾号 2' }],
    sound,
  })
  const second = () => act(() => vi.advanceTimersByTimeAsync(1_000))

  it('rings and speaks, once until it is time again', async () => {
    await open(board([car('a', { isCalled: true })], called('a 1')))
    await second()
    expect(heard).toEqual(['ring 0.7', '车牌 京 N 8，尾号 2'])
    await second()
    expect(heard).toHaveLength(2)
  })

  it('is heard anew when it is made again', async () => {
    const { send } = await open(board([car('a', { isCalled: true })], called('a 1')))
    await second()
    send(board([car('a', { isCalled: true })], called('a 2')))
    await second()
    expect(heard).toHaveLength(4)
  })

  it('is only seen in quiet hours', async () => {
    const view = board([car('a', { isCalled: true })], called('a 1'))
    await open({ ...view, sound: { ...sound, chime: false, voice: false } })
    await second()
    expect(heard).toEqual([])
    expect(document.querySelector('[data-called="true"]')).not.toBeNull()
  })

  it('is not spoken where nothing of the plate may be said', async () => {
    const view = board([car('a')], called('a 1'))
    await open({ ...view, calls: [{ callId: 'a 1', at: Date.parse(clock.now()), spoken: '' }] })
    await second()
    expect(heard).toEqual(['ring 0.7'])
  })
})

describe('slides in turn with the board', () => {
  const slides = [promise('1', { seconds: 12 }), promise('2', { seconds: 12 })]
  const slide = () => screen.queryByTestId('lounge-slide')
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

  it('come one at a time, after the board has stood for all its pages', async () => {
    const cars = Array.from({ length: 20 }, (_, index) => car(`${index}`))
    await open(board(cars, { slides }))
    await pass(4 * PAGE_STANDS_MS - 1)
    expect(slide()).toBeNull()
    await pass(1)
    expect(slide()?.textContent).toContain('标题1')
    await pass(12_000)
    expect(slide()).toBeNull()
    await pass(4 * PAGE_STANDS_MS)
    expect(slide()?.textContent).toContain('标题2')
  })

  it('give way to a call at once', async () => {
    const { send } = await open(board([car('a')], { slides }))
    await pass(LEAST_BOARD_MS)
    expect(slide()).not.toBeNull()
    const calls = [{ callId: 'a 1', at: Date.parse(clock.now()), spoken: '' }]
    send(board([car('a', { isCalled: true })], { slides, calls }))
    expect(slide()).toBeNull()
  })

  it('never come where there are none', async () => {
    await open(board([car('a')]))
    await pass(10 * LEAST_BOARD_MS)
    expect(slide()).toBeNull()
  })
})
