// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LoungeScreen } from '#renderer/lounge/lounge-screen.tsx'
import { PAGE_STANDS_MS } from '#renderer/lounge/use-turning-page.ts'
import type { LoungeDoor } from '#renderer/platform/lounge-door.ts'
import { preloadCatalogues } from '#renderer/ui/stage/use-catalogue.ts'
import type { LoungeView } from '#shared/ipc/views/lounge-view.ts'
import { fixedClock } from '#shared/kernel/clock.ts'
import { instantOf } from '#shared/kernel/instant.ts'
import { board, car } from './lounge-samples.ts'

const clock = fixedClock(instantOf(Date.UTC(2026, 10, 20, 3, 48)))

interface Board {
  send(view: LoungeView): void
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
  render(<LoungeScreen door={door} clock={clock} />)
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
