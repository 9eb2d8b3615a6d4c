// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { AlignDialog } from '#renderer/features/comparison/align/align-dialog.tsx'
import { WordsProvider } from '#renderer/i18n/words.tsx'
import type { Alignment } from '#shared/domain/comparison/alignment/alignment.ts'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'

beforeEach(() => {
  // jsdom lays nothing out, and knows no pointer.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 300))
  vi.stubGlobal('PointerEvent', MouseEvent)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const photo = (letter: string): Photo => ({
  hash: letter.repeat(64),
  size: 1,
  mime: 'image/jpeg',
  width: 1280,
  height: 960,
  thumbnail: '',
})

const open = (alignment?: Alignment) => {
  const onAligned = vi.fn<(alignment: Alignment) => void>()
  render(
    <WordsProvider catalogue={zhCN} locale="zh-CN">
      <AlignDialog
        alignment={alignment}
        fresh={photo('b')}
        old={photo('a')}
        onAligned={onAligned}
        onClose={() => undefined}
      />
    </WordsProvider>,
  )
  return onAligned
}

const tap = (side: 'old' | 'fresh', x: number, y: number): void => {
  fireEvent.pointerDown(screen.getByTestId(`align-${side}`), { button: 0, clientX: x, clientY: y })
}
const save = (): HTMLButtonElement => screen.getByTestId('align-save')
const told = (): string => screen.getByTestId('align-told').textContent ?? ''
const press = (key: string): boolean => fireEvent.keyDown(window, { key })

it('is two places on each photo, then Enter', () => {
  const onAligned = open()
  tap('old', 100, 150)
  tap('fresh', 120, 150)
  expect(save().disabled).toBe(true)
  tap('old', 300, 150)
  tap('fresh', 320, 150)
  expect(told()).toContain('两处已对准')
  press('Enter')
  const [alignment] = onAligned.mock.calls[0] ?? []
  expect(alignment?.oldPhoto).toBe('a'.repeat(64))
  expect(alignment?.pairs).toEqual([
    { old: { x: 0.25, y: 0.375 }, fresh: { x: 0.3, y: 0.375 } },
    { old: { x: 0.75, y: 0.375 }, fresh: { x: 0.8, y: 0.375 } },
  ])
})

it('takes a place on one photo only after its fellow on the other', () => {
  open()
  tap('old', 100, 150)
  tap('old', 300, 150)
  expect(document.querySelectorAll('[data-point]')).toHaveLength(1)
})

it('refuses places that stand together, in words', () => {
  open()
  tap('old', 100, 150)
  tap('fresh', 120, 150)
  tap('old', 101, 150)
  tap('fresh', 320, 150)
  expect(told()).toContain('离得太近')
  expect(save().disabled).toBe(true)
  press('Backspace')
  press('Backspace')
  expect(document.querySelectorAll('[data-point]')).toHaveLength(2)
})

it('says how well a third place fits', () => {
  open()
  for (const [x, y] of [
    [100, 150],
    [300, 150],
  ] as const) {
    tap('old', x, y)
    tap('fresh', x, y)
  }
  tap('old', 200, 250)
  tap('fresh', 200, 220)
  expect(told()).toContain('请检查')
})

it('is put right by keys: turn, size, place and crop', () => {
  const pairs = [
    { old: { x: 0.2, y: 0.3 }, fresh: { x: 0.2, y: 0.3 } },
    { old: { x: 0.8, y: 0.3 }, fresh: { x: 0.8, y: 0.3 } },
  ]
  const fine = { turn: 0, scale: 1, x: 0, y: 0, crop: 1 }
  const onAligned = open({ oldPhoto: 'a'.repeat(64), newPhoto: 'b'.repeat(64), pairs, fine })
  for (const key of ['.', '.', '=', 'ArrowRight', 'ArrowDown', '[']) press(key)
  press('Enter')
  expect(onAligned.mock.calls[0]?.[0].fine).toEqual({
    turn: 1,
    scale: 1.01,
    x: 0.005,
    y: 0.005,
    crop: expect.closeTo(0.95, 9),
  })
})
