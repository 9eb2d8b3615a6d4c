// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Gauge } from '#renderer/ui/compare/gauge.tsx'

const WIDE_GLYPH = 24

beforeEach(() => {
  // jsdom draws nothing: each character is taken as one square.
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    return (this.textContent ?? '').length * WIDE_GLYPH
  })
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(600)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const edges = (text: string): { left: number; right: number; row: string } => {
  const element = screen.getByText(text)
  const left = Number.parseFloat(element.style.left)
  return {
    left,
    right: left + text.length * WIDE_GLYPH,
    row: element.style.getPropertyValue('--row'),
  }
}

it('shows the reading and every mark without one label covering another', () => {
  render(
    <Gauge
      label="实测 2.1 mm"
      gauge={{
        measured: '2.1 mm',
        measuredAt: 0.19,
        badEnd: '0',
        goodEnd: '11 mm',
        limit: { label: '限度 2', at: 0.18 },
        advise: { label: '建议更换 3', at: 0.2 },
        newValue: { label: '新件 11 mm', at: 1 },
      }}
    />,
  )
  expect(screen.getByRole('img', { name: '实测 2.1 mm' })).toBeDefined()
  const limit = edges('限度 2')
  const advise = edges('建议更换 3')
  expect(limit.row === advise.row && limit.right > advise.left).toBe(false)
  expect(edges('新件 11 mm').right).toBe(600)
})

it('keeps the reading inside the track at its very end', () => {
  render(
    <Gauge
      label="实测 0.2 mm"
      gauge={{ measured: '0.2 mm', measuredAt: 0, badEnd: '0', goodEnd: '11 mm' }}
    />,
  )
  expect(edges('0.2 mm').left).toBe(0)
})
