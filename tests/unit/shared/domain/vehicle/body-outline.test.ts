import { describe, expect, it } from 'vitest'
import { BODY_DETAILS, BODY_OUTLINE, BODY_VIEW_BOX } from '#shared/domain/vehicle/body-outline.ts'
import { BODY_PANELS, type BodyPanel } from '#shared/domain/vehicle/body-panel.ts'

/** End points of a path's commands; control points may lie outside. */
const pointsOf = (path: string): { x: number; y: number }[] =>
  [...path.matchAll(/[MLQA]([^MLQAZ]*)/g)].map((match) => {
    const values = (match[1] ?? '')
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    return { x: values.at(-2) ?? Number.NaN, y: values.at(-1) ?? Number.NaN }
  })

describe('the body diagram', () => {
  it.each(BODY_PANELS)('draws %s inside the view box', (panel) => {
    const { path, at } = BODY_OUTLINE[panel]
    const points = [...pointsOf(path), at]
    expect(points.length).toBeGreaterThan(3)
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(BODY_VIEW_BOX.width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(BODY_VIEW_BOX.height)
    }
  })

  it('turns the left side over for the right one', () => {
    const left = BODY_PANELS.filter((panel) => panel.includes('left'))
    for (const panel of left) {
      const other = BODY_OUTLINE[panel.replace('left', 'right') as BodyPanel]
      const here = BODY_OUTLINE[panel]
      expect(other.at).toEqual({ x: here.at.x, y: BODY_VIEW_BOX.height - here.at.y })
      expect(pointsOf(other.path)).toEqual(
        pointsOf(here.path).map(({ x, y }) => ({ x, y: BODY_VIEW_BOX.height - y })),
      )
    }
  })

  it('keeps label points of different panels apart', () => {
    const points = Object.values(BODY_OUTLINE).map(({ at }) => at)
    for (const [index, one] of points.entries()) {
      for (const other of points.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(35)
      }
    }
  })

  it('has the same details on both sides', () => {
    expect(BODY_DETAILS.length % 2).toBe(0)
  })
})
