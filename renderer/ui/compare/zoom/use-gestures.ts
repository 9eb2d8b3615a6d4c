import { type RefObject, useEffect, useRef } from 'react'
import type { ZoomView } from './zoom-view.ts'

export interface GestureActs {
  view(): ZoomView
  isNear(): boolean
  zoom(factor: number, point: { readonly x: number; readonly y: number }): void
  pan(dx: number, dy: number): void
  /** Moves the slider to a share of the frame, 0 to 1. */
  slide(share: number): void
  /** Nearer at a point, or back to the first look. */
  toggle(point: { readonly x: number; readonly y: number }): void
}

interface Touch {
  readonly x: number
  readonly y: number
  /** It has moved far enough to be no tap. */
  readonly isDrag: boolean
}

const TAP_PLAY = 8
const DOUBLE_TAP_MS = 320
const DOUBLE_TAP_PLAY = 40
const WHEEL = 0.0016
/** A wheel that tells lines, not pixels. */
const LINE = 30

/** Handle and buttons have gestures of their own. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="slider"], button') !== null

/**
 * One finger moves the slider, or the photos when they are nearer than the frame; two pinch; a
 * double tap goes near and back; the wheel goes near where the pointer is.
 */
export const useGestures = (frame: RefObject<HTMLElement | null>, acts: GestureActs): void => {
  const current = useRef(acts)
  current.current = acts
  useEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const touches = new Map<number, Touch>()
    let lastTap = { at: Number.NEGATIVE_INFINITY, x: 0, y: 0 }
    /** After a pinch the finger that stays moves the photos, it does not throw the slider about. */
    let wasPinch = false

    const place = (event: { clientX: number; clientY: number }) => {
      const { left, top } = element.getBoundingClientRect()
      return { x: event.clientX - left, y: event.clientY - top }
    }
    const down = (event: PointerEvent): void => {
      if (isElsewhere(event.target) || event.button !== 0 || touches.size === 2) return
      touches.set(event.pointerId, { ...place(event), isDrag: false })
      element.setPointerCapture?.(event.pointerId)
      if (touches.size === 2) wasPinch = true
    }
    const pinch = (id: number, to: { x: number; y: number }): void => {
      const before = touches.get(id)
      const other = [...touches].find(([one]) => one !== id)?.[1]
      if (before === undefined || other === undefined) return
      const span = (one: { x: number; y: number }) => Math.hypot(one.x - other.x, one.y - other.y)
      const middle = { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 }
      current.current.pan((to.x - before.x) / 2, (to.y - before.y) / 2)
      if (span(before) > 1) current.current.zoom(span(to) / span(before), middle)
    }
    const move = (event: PointerEvent): void => {
      const before = touches.get(event.pointerId)
      if (before === undefined) return
      const to = place(event)
      const isDrag = before.isDrag || Math.hypot(to.x - before.x, to.y - before.y) > TAP_PLAY
      if (touches.size === 2) pinch(event.pointerId, to)
      else if (!isDrag) return
      else if (wasPinch || current.current.isNear()) {
        current.current.pan(to.x - before.x, to.y - before.y)
      } else current.current.slide(to.x / element.clientWidth)
      touches.set(event.pointerId, { ...to, isDrag })
    }
    const up = (event: PointerEvent): void => {
      const touch = touches.get(event.pointerId)
      touches.delete(event.pointerId)
      if (touch === undefined || touches.size > 0) return
      const isTap = !touch.isDrag && !wasPinch && event.type === 'pointerup'
      wasPinch = false
      if (!isTap) return
      const isSecond =
        event.timeStamp - lastTap.at < DOUBLE_TAP_MS &&
        Math.hypot(touch.x - lastTap.x, touch.y - lastTap.y) < DOUBLE_TAP_PLAY
      lastTap = {
        at: isSecond ? Number.NEGATIVE_INFINITY : event.timeStamp,
        x: touch.x,
        y: touch.y,
      }
      if (isSecond) current.current.toggle({ x: touch.x, y: touch.y })
    }
    const wheel = (event: WheelEvent): void => {
      event.preventDefault()
      const turned = event.deltaMode === 0 ? event.deltaY : event.deltaY * LINE
      current.current.zoom(Math.exp(-turned * WHEEL), place(event))
    }
    element.addEventListener('pointerdown', down)
    element.addEventListener('pointermove', move)
    element.addEventListener('pointerup', up)
    element.addEventListener('pointercancel', up)
    element.addEventListener('wheel', wheel, { passive: false })
    return () => {
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('pointermove', move)
      element.removeEventListener('pointerup', up)
      element.removeEventListener('pointercancel', up)
      element.removeEventListener('wheel', wheel)
    }
  }, [frame])
}
