// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { WordsProvider } from '#renderer/i18n/words.tsx'
import { ComparePhotos } from '#renderer/ui/compare/compare-photos.tsx'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'

beforeEach(() => {
  // jsdom neither lays out nor decodes: a frame of 1600 × 700, photos of 4:3.
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1600)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(700)
  vi.spyOn(HTMLImageElement.prototype, 'naturalWidth', 'get').mockReturnValue(4000)
  vi.spyOn(HTMLImageElement.prototype, 'naturalHeight', 'get').mockReturnValue(3000)
  HTMLImageElement.prototype.decode = async () => undefined
  vi.stubGlobal('PointerEvent', TouchedEvent)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

class TouchedEvent extends MouseEvent {
  readonly pointerId: number
  constructor(type: string, init: PointerEventInit = {}) {
    super(type, init)
    this.pointerId = init.pointerId ?? 1
  }
}

const open = async (): Promise<HTMLElement> => {
  render(
    <WordsProvider catalogue={zhCN} locale="zh-CN">
      <ComparePhotos
        fresh={{ url: '/new', label: '更换的新件' }}
        old={{ url: '/old', label: '您的旧件' }}
        sliderLabel="左右拖动"
      />
    </WordsProvider>,
  )
  for (const photo of screen.getAllByRole('img')) fireEvent.load(photo)
  await waitFor(() => expect(screen.getByRole('button', { name: '放大照片' })).toBeDefined())
  const frame = document.querySelector<HTMLElement>('[data-zoom]')
  if (frame === null) throw new Error('there is no frame')
  return frame
}

const transforms = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('[data-window]')].map(({ style }) => style.transform)

const touch = (frame: HTMLElement, type: string, pointerId: number, x: number, y: number): void => {
  fireEvent(
    frame,
    new TouchedEvent(type, { bubbles: true, pointerId, clientX: x, clientY: y, button: 0 }),
  )
}

it('both come nearer in step, by button and key, and go back', async () => {
  const frame = await open()
  fireEvent.click(screen.getByRole('button', { name: '放大照片' }))
  expect(frame.dataset.zoom).toBe('1.6')
  const [old, fresh] = transforms()
  expect(old).toBe(fresh)
  expect(old).toContain('scale(1.6)')
  fireEvent.keyDown(screen.getByRole('slider'), { key: '0' })
  expect(frame.dataset.zoom).toBe('1')
})

it('a pinch goes nearer, a finger that stays moves them', async () => {
  const frame = await open()
  touch(frame, 'pointerdown', 1, 700, 350)
  touch(frame, 'pointerdown', 2, 900, 350)
  touch(frame, 'pointermove', 2, 1100, 350)
  expect(Number(frame.dataset.zoom)).toBeCloseTo(2, 1)
  touch(frame, 'pointerup', 2, 1100, 350)
  const before = transforms()[0]
  touch(frame, 'pointermove', 1, 640, 350)
  expect(transforms()[0]).not.toBe(before)
  expect(Number(frame.dataset.zoom)).toBeCloseTo(2, 1)
  expect(screen.getByRole('slider').getAttribute('aria-valuenow')).toBe('50')
})

it('one finger moves the slider while there is nothing to move', async () => {
  const frame = await open()
  vi.spyOn(frame, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1600, 700))
  touch(frame, 'pointerdown', 1, 800, 350)
  touch(frame, 'pointermove', 1, 400, 350)
  expect(screen.getByRole('slider').getAttribute('aria-valuenow')).toBe('25')
})

it('the wheel stops at its limits', async () => {
  const frame = await open()
  for (let turn = 0; turn < 20; turn += 1) fireEvent.wheel(frame, { deltaY: -500 })
  // Two pixels of the screen for one of the photo: 4000 over 1600, twice.
  expect(Number(frame.dataset.zoom)).toBeCloseTo(5, 1)
  for (let turn = 0; turn < 40; turn += 1) fireEvent.wheel(frame, { deltaY: 500 })
  expect(Number(frame.dataset.zoom)).toBeCloseTo(700 / 1200, 1)
})
