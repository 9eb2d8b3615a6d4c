import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { PlacedPair } from './place-photos.ts'
import { useGestures } from './use-gestures.ts'
import {
  clampView,
  FIRST_LOOK,
  isNear,
  panBy,
  type ZoomBounds,
  type ZoomView,
  zoomAt,
} from './zoom-view.ts'

export interface Zoom {
  /** How near, to a tenth: 1 fills the frame. */
  readonly level: number
  readonly canNear: boolean
  readonly canFar: boolean
  near(): void
  far(): void
  reset(): void
  hear(event: KeyboardEvent): void
}

const STEP = 1.6
const DOUBLE_TAP = 2.5
const PAN_STEP = 60

const NOTHING: ZoomBounds = {
  frame: { width: 0, height: 0 },
  content: { x: 0, y: 0, width: 0, height: 0 },
  least: 1,
  most: 1,
}

/** Draws a view: only transforms change, so that the photos are neither decoded nor painted anew. */
const paint = (frame: HTMLElement | null, pair: PlacedPair | undefined, view: ZoomView): void => {
  for (const side of ['old', 'fresh'] as const) {
    const window = pair?.[side]?.window
    const element = frame?.querySelector<HTMLElement>(`[data-window="${side}"]`)
    if (window === undefined || element == null) continue
    const { z, x, y } = view
    element.style.transform = `translate(${x + z * window.x}px, ${y + z * window.y}px) scale(${z})`
  }
}

/** Zooms and pans both photos in step, by touch, wheel, buttons and keys. */
export const useZoom = (
  frame: RefObject<HTMLElement | null>,
  pair: PlacedPair | undefined,
  slide: (share: number) => void,
): Zoom => {
  const view = useRef(FIRST_LOOK)
  const [level, setLevel] = useState(1)
  const bounds = pair?.bounds ?? NOTHING

  const show = (next: ZoomView, isGliding = false): void => {
    view.current = next
    if (frame.current !== null) frame.current.dataset.gliding = String(isGliding)
    paint(frame.current, pair, next)
    setLevel(Math.round(next.z * 10) / 10)
  }
  // Another photo or another frame: as near as before, within what there is to see now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` draws what these say
  useLayoutEffect(() => {
    if (pair !== undefined) show(clampView(view.current, pair.bounds))
  }, [pair])

  const middle = { x: bounds.frame.width / 2, y: bounds.frame.height / 2 }
  const step = (factor: number): void => {
    const { z } = view.current
    // A step that would jump over the first look stops there.
    const isPast = (z < 1 && z * factor > 1) || (z > 1 && z * factor < 1)
    show(zoomAt(view.current, isPast ? 1 / z : factor, middle, bounds), true)
  }
  const reset = (): void => show(clampView(FIRST_LOOK, bounds), true)
  useGestures(frame, {
    view: () => view.current,
    isNear: () => isNear(view.current),
    zoom: (factor, point) => show(zoomAt(view.current, factor, point, bounds)),
    pan: (dx, dy) => show(panBy(view.current, dx, dy, bounds)),
    slide,
    toggle: (point) => {
      if (isNear(view.current)) reset()
      else show(zoomAt(view.current, DOUBLE_TAP / view.current.z, point, bounds), true)
    },
  })
  const acts: Readonly<Record<string, () => void>> = {
    '+': () => step(STEP),
    '=': () => step(STEP),
    '-': () => step(1 / STEP),
    '0': reset,
    'Shift+ArrowLeft': () => show(panBy(view.current, PAN_STEP, 0, bounds), true),
    'Shift+ArrowRight': () => show(panBy(view.current, -PAN_STEP, 0, bounds), true),
    'Shift+ArrowUp': () => show(panBy(view.current, 0, PAN_STEP, bounds), true),
    'Shift+ArrowDown': () => show(panBy(view.current, 0, -PAN_STEP, bounds), true),
  }
  return {
    level,
    canNear: view.current.z < bounds.most - 0.001,
    canFar: view.current.z > bounds.least + 0.001,
    near: () => step(STEP),
    far: () => step(1 / STEP),
    reset,
    hear: (event) => {
      const isArrow = event.key.startsWith('Arrow')
      const act = acts[isArrow && event.shiftKey ? `Shift+${event.key}` : event.key]
      if (act === undefined || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      // Before the slider hears an arrow of its own.
      event.stopPropagation()
      act()
    },
  }
}
