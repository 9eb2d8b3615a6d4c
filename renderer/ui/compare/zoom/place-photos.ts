import type { LaidOverView } from '#shared/ipc/views/counter-view.ts'
import type { Box, ZoomBounds } from './zoom-view.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Where a photo stands in the frame before it is zoomed. */
export interface PlacedPhoto {
  /** The window it is seen through, in pixels of the frame. */
  readonly window: Box
  /** From the photo's own pixels into that window, as CSS `matrix(a, b, −b, a, e, f)`. */
  readonly matrix: {
    readonly a: number
    readonly b: number
    readonly e: number
    readonly f: number
  }
}

export interface PlacedPair {
  readonly old?: PlacedPhoto
  readonly fresh?: PlacedPhoto
  readonly bounds: ZoomBounds
}

/** A phone's photo, one of its pixels on two of the screen's: nearer there is nothing to see. */
const NEAREST_PIXELS = 2
const LEAST_MOST = 4

const cover = (frame: Size, width: number, height: number): Box => {
  const scale = Math.max(frame.width / width, frame.height / height)
  return {
    x: (frame.width - width * scale) / 2,
    y: (frame.height - height * scale) / 2,
    width: width * scale,
    height: height * scale,
  }
}

/** A photo alone, or one that nobody laid over another: it fills the frame by itself. */
const placeAlone = (frame: Size, { width, height }: Size): PlacedPhoto => {
  const window = cover(frame, width, height)
  return { window, matrix: { a: window.width / width, b: 0, e: 0, f: 0 } }
}

const placeOver = (
  frame: Size,
  old: Size,
  fresh: Size,
  { toOld, crop }: LaidOverView,
): Required<Pick<PlacedPair, 'old' | 'fresh'>> => {
  const window = cover(frame, crop.width, crop.height)
  const unit = window.width / crop.width
  const shift = { e: -crop.x * unit, f: -crop.y * unit }
  const perPixel = unit / fresh.width
  return {
    old: { window, matrix: { a: unit / old.width, b: 0, ...shift } },
    fresh: {
      window,
      matrix: {
        a: toOld.a * perPixel,
        b: toOld.b * perPixel,
        e: toOld.e * unit + shift.e,
        f: toOld.f * unit + shift.f,
      },
    },
  }
}

const whole = (frame: Size, { width, height }: Box): number =>
  Math.min(1, frame.width / width, frame.height / height)

/**
 * Places both photos in a frame of this size so that the frame is filled: laid over each other
 * where somebody pointed out how, else each by itself. Zooming out ends where all of both is seen.
 */
export const placePhotos = (
  frame: Size,
  photos: { readonly old?: Size | undefined; readonly fresh?: Size | undefined },
  laidOver: LaidOverView | undefined,
): PlacedPair | undefined => {
  const { old, fresh } = photos
  const pair =
    old !== undefined && fresh !== undefined && laidOver !== undefined
      ? placeOver(frame, old, fresh, laidOver)
      : {
          ...(old === undefined ? {} : { old: placeAlone(frame, old) }),
          ...(fresh === undefined ? {} : { fresh: placeAlone(frame, fresh) }),
        }
  const placed = [pair.old, pair.fresh].filter((side) => side !== undefined)
  if (placed.length === 0) return undefined
  const width = Math.max(...placed.map(({ window }) => window.width))
  const height = Math.max(...placed.map(({ window }) => window.height))
  const content = {
    x: (frame.width - width) / 2,
    y: (frame.height - height) / 2,
    width,
    height,
  }
  const finest = Math.min(...placed.map(({ matrix }) => Math.hypot(matrix.a, matrix.b)))
  const least = Math.min(...placed.map(({ window }) => whole(frame, window)))
  return {
    ...pair,
    bounds: { frame, content, least, most: Math.max(LEAST_MOST, NEAREST_PIXELS / finest) },
  }
}
