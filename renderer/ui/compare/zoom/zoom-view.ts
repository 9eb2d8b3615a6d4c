/** How the photos are looked at: a point p of the frame is drawn at z·p + (x, y), in pixels. */
export interface ZoomView {
  readonly z: number
  readonly x: number
  readonly y: number
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface ZoomBounds {
  readonly frame: { readonly width: number; readonly height: number }
  /** What there is to see, as it lies in the frame at z = 1. */
  readonly content: Box
  readonly least: number
  readonly most: number
}

export const FIRST_LOOK: ZoomView = { z: 1, x: 0, y: 0 }

interface Span {
  readonly frame: number
  readonly start: number
  readonly length: number
}

/** No gap beside the photo while it is larger than the frame; in the middle when it is smaller. */
const clampShift = (shift: number, z: number, { frame, start, length }: Span): number => {
  const low = frame - z * (start + length)
  const high = -z * start
  return low > high ? (low + high) / 2 : Math.max(low, Math.min(high, shift))
}

/** The nearest view that is allowed. */
export const clampView = (view: ZoomView, bounds: ZoomBounds): ZoomView => {
  const { frame, content } = bounds
  const z = Math.max(bounds.least, Math.min(bounds.most, view.z))
  const across = { frame: frame.width, start: content.x, length: content.width }
  const down = { frame: frame.height, start: content.y, length: content.height }
  return { z, x: clampShift(view.x, z, across), y: clampShift(view.y, z, down) }
}

/** Nearer or further by a factor; what is under the point stays there as far as bounds let it. */
export const zoomAt = (
  { z, x, y }: ZoomView,
  factor: number,
  point: { readonly x: number; readonly y: number },
  bounds: ZoomBounds,
): ZoomView => {
  const next = Math.max(bounds.least, Math.min(bounds.most, z * factor))
  const by = next / z
  return clampView(
    { z: next, x: point.x - by * (point.x - x), y: point.y - by * (point.y - y) },
    bounds,
  )
}

export const panBy = (view: ZoomView, dx: number, dy: number, bounds: ZoomBounds): ZoomView =>
  clampView({ ...view, x: view.x + dx, y: view.y + dy }, bounds)

/** Whether it is nearer than at first. */
export const isNear = ({ z }: ZoomView): boolean => z > 1.001
