import { screen } from '@testing-library/react'
import { vi } from 'vitest'

/** jsdom has no canvas: a pen that draws nowhere, on a field of 640 × 240. */
export const giveInk = (): void => {
  const pen = new Proxy({} as CanvasRenderingContext2D, {
    get: () => () => undefined,
    set: () => true,
  })
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(
    (() => pen) as unknown as HTMLCanvasElement['getContext'],
  )
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(640)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(240)
}

const NAME = [
  [100, 160],
  [180, 90],
  [260, 190],
  [340, 100],
] as const

/** Writes with the mouse in the open signature field; `points` is a name if not given. */
export const writeName = (points: readonly (readonly [number, number])[] = NAME): void => {
  const pad = screen.getByRole('img', { name: '用鼠标、笔或手指在这里签字' })
  const at = ([clientX, clientY]: readonly [number, number]): MouseEventInit => ({
    clientX,
    clientY,
    buttons: 1,
    bubbles: true,
  })
  const [first = [0, 0], ...rest] = points
  pad.dispatchEvent(new MouseEvent('mousedown', at(first)))
  for (const point of rest) window.dispatchEvent(new MouseEvent('mousemove', at(point)))
  window.dispatchEvent(new MouseEvent('mouseup', { ...at(rest.at(-1) ?? first), buttons: 0 }))
}
