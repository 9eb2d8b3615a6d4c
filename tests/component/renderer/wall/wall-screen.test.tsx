// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { WallDoor } from '#renderer/platform/wall-door.ts'
import { preloadCatalogues } from '#renderer/ui/stage/use-catalogue.ts'
import { WallScreen } from '#renderer/wall/wall-screen.tsx'
import type { WallView } from '#shared/ipc/views/wall-view.ts'
import { fixedClock } from '#shared/kernel/clock.ts'
import { instantOf } from '#shared/kernel/instant.ts'
import { promise } from '../ui/slides/slide-samples.ts'

const clock = fixedClock(instantOf(Date.UTC(2026, 10, 20, 3, 48)))
const empty: WallView = {
  locale: 'zh-CN',
  shop: '京北诚达',
  phone: '010-80712233',
  offsetMinutes: 480,
  slides: [],
}

const open = async (first: WallView | null) => {
  let hear: (view: WallView) => void = () => undefined
  const door = {
    call: async () => first,
    listen: (_name: string, heard: (view: WallView) => void) => {
      hear = heard
      return () => undefined
    },
  } as WallDoor
  render(<WallScreen clock={clock} door={door} />)
  await act(async () => undefined)
  return { send: (view: WallView) => act(() => hear(view)) }
}

beforeEach(() => preloadCatalogues(['zh-CN', 'en']))
afterEach(cleanup)

describe('the wall', () => {
  it('is dark until the desk has spoken', async () => {
    await open(null)
    expect(document.querySelector('main')?.textContent).toBe('')
  })

  it('shows whose shop this is while there is nothing to play', async () => {
    await open(empty)
    expect(screen.getByRole('heading', { name: '京北诚达' })).toBeTruthy()
    expect(screen.getByText('11:48')).toBeTruthy()
    expect(screen.getByText('欢迎光临')).toBeTruthy()
  })

  it('plays what it is sent, and speaks its language', async () => {
    const wall = await open(empty)
    wall.send({ ...empty, locale: 'en', slides: [promise('1'), promise('2')] })
    expect(screen.getByRole('heading', { name: '标题1' })).toBeTruthy()
    expect(screen.getByRole('img', { name: 'Slide 1 of 2' })).toBeTruthy()
    wall.send({ ...empty, slides: [] })
    expect(screen.queryByText('承诺1')).toBeNull()
  })
})
