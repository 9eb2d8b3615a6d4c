import { type Alignment, NO_TUNING } from '#shared/domain/comparison/alignment/alignment.ts'
import type { Point } from '#shared/domain/comparison/alignment/similarity.ts'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import type { DemoPhotoName } from './demo-photos.ts'

/** Places that wear does not change, the same on the old and the new sample photo. */
const PLACES: Readonly<Partial<Record<DemoPhotoName, readonly Point[]>>> = {
  // Both ends of the back plate.
  'pad-worn': [
    { x: 0.117, y: 0.459 },
    { x: 0.883, y: 0.459 },
  ],
  // The outer grooves at the edge of the tread.
  'tyre-worn': [
    { x: 0.258, y: 0.047 },
    { x: 0.736, y: 0.047 },
    { x: 0.258, y: 0.702 },
  ],
  // Corners of the frame.
  'filter-dirty': [
    { x: 0.18, y: 0.149 },
    { x: 0.82, y: 0.149 },
    { x: 0.82, y: 0.601 },
  ],
}

/** How a sample's new photo lies over its old one, as somebody at the desk pointed it out. */
export function demoAlignment(
  name: DemoPhotoName | undefined,
  old: Photo | undefined,
  fresh: Photo | undefined,
): { readonly alignment?: Alignment } {
  const places = name === undefined ? undefined : PLACES[name]
  if (places === undefined || old === undefined || fresh === undefined) return {}
  const pairs = places.map((place) => ({ old: place, fresh: place }))
  return {
    alignment: { oldPhoto: old.hash, newPhoto: fresh.hash, pairs, fine: NO_TUNING },
  }
}
