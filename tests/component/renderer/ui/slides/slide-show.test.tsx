// @vitest-environment jsdom
import { act, cleanup, fireEvent, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WordsProvider } from '#renderer/i18n/words.tsx'
import { SlideShow } from '#renderer/ui/slides/slide-show.tsx'
import { FADE_MS, LEAD_MS } from '#renderer/ui/slides/use-playback.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import type { Catalogue } from '#shared/i18n/words.ts'
import type { SlideView } from '#shared/ipc/views/slide-view.ts'
import { picture, promise, video } from './slide-samples.ts'

let catalogue: Catalogue
const play = vi.fn(async () => undefined)
const load = vi.fn()

beforeEach(async () => {
  catalogue = await loadCatalogue('zh-CN')
  vi.useFakeTimers()
  // jsdom plays nothing.
  Object.assign(HTMLMediaElement.prototype, { play, pause: vi.fn(), load })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  play.mockClear()
  load.mockClear()
})

const show = (slides: readonly SlideView[], onTurn?: () => void): ReactNode => (
  <WordsProvider catalogue={catalogue} locale="zh-CN">
    <SlideShow onTurn={onTurn} shop="诚达" slides={slides} />
  </WordsProvider>
)
const layer = (state: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-state="${state}"]`)
const playing = (): string | undefined =>
  layer('playing')?.querySelector('h2, figcaption b')?.textContent ?? undefined
const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms))

describe('a rotation', () => {
  it('plays each slide for its own time, round and round', () => {
    render(show([promise('1', { seconds: 10 }), promise('2', { seconds: 20 })]))
    expect(playing()).toBe('标题1')
    pass(9_999)
    expect(playing()).toBe('标题1')
    pass(1)
    expect(playing()).toBe('标题2')
    pass(19_999)
    expect(playing()).toBe('标题2')
    pass(1)
    expect(playing()).toBe('标题1')
  })

  it('draws the next one unseen before its turn, and shows that very drawing', () => {
    render(show([promise('1'), picture('2')]))
    pass(10_000 - LEAD_MS - 1)
    expect(layer('waiting')).toBeNull()
    pass(1)
    const waiting = layer('waiting')?.querySelector('img')
    expect(waiting).toBeTruthy()
    pass(LEAD_MS)
    expect(layer('playing')?.querySelector('img')).toBe(waiting)
  })

  it('takes the last one down when it has faded: never more than three are drawn', () => {
    render(show([promise('1', { seconds: 5 }), promise('2', { seconds: 5 }), picture('3')]))
    const counts = new Set<number>()
    for (let turns = 0; turns < 40; turns += 1) {
      pass(500)
      counts.add(document.querySelectorAll('[data-state]').length)
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual(2)
    pass(FADE_MS)
    expect(layer('leaving')).toBeNull()
  })

  it('stands still with a single slide', () => {
    render(show([promise('1')]))
    const drawn = layer('playing')
    pass(60_000)
    expect(layer('playing')).toBe(drawn)
    expect(document.querySelector('[data-turn]')).toBeNull()
  })

  it('changes the words of the slide on show in its place', () => {
    const { rerender } = render(show([promise('1'), promise('2')]))
    const drawn = document.querySelector('li')
    rerender(show([promise('1', { point: '新的承诺' }), promise('2')]))
    expect(document.querySelector('li')).toBe(drawn)
    expect(drawn?.textContent).toContain('新的承诺')
  })

  it('goes on behind a slide that was taken off while it was shown', () => {
    const { rerender } = render(show([promise('1'), promise('2'), promise('3')]))
    pass(10_000)
    expect(playing()).toBe('标题2')
    rerender(show([promise('1'), promise('3')]))
    expect(playing()).toBe('标题3')
    pass(10_000)
    expect(playing()).toBe('标题1')
  })

  it('tells of every turn', () => {
    const onTurn = vi.fn()
    render(show([promise('1'), promise('2')], onTurn))
    pass(10_000)
    expect(onTurn).toHaveBeenCalledOnce()
  })
})

describe('a video', () => {
  it('plays when its turn comes, and is let go of when it leaves', () => {
    render(show([promise('1'), video('2')]))
    pass(10_000 - LEAD_MS)
    const waiting = layer('waiting')?.querySelector('video')
    expect(waiting?.getAttribute('src')).toContain('/attachments/')
    expect(play).not.toHaveBeenCalled()
    pass(LEAD_MS)
    expect(play).toHaveBeenCalledOnce()
    expect(waiting?.muted).toBe(true)
    pass(60_000)
    pass(FADE_MS)
    expect(waiting?.hasAttribute('src')).toBe(false)
    expect(load).toHaveBeenCalled()
  })

  it('gives way at its end, at the latest after its time', () => {
    render(show([video('1', 60), promise('2', { seconds: 5 })]))
    pass(8_000)
    const film = document.querySelector('video')
    if (film === null) throw new Error('no video is drawn')
    act(() => void fireEvent.ended(film))
    expect(playing()).toBe('标题2')
    pass(5_000)
    expect(playing()).toBe('视频1')
    pass(59_999)
    expect(playing()).toBe('视频1')
    pass(1)
    expect(playing()).toBe('标题2')
  })

  it('begins again where it is alone', () => {
    render(show([video('1')]))
    expect(document.querySelector('video')?.loop).toBe(true)
  })
})
