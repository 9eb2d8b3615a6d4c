import type { Photo } from '#shared/domain/comparison/photo.ts'

/** The sample photos that come with the app, by the name of their file without its ending. */
export const DEMO_PHOTO_NAMES = [
  'pad-worn',
  'pad-new',
  'tyre-worn',
  'tyre-new',
  'filter-dirty',
  'filter-new',
  'winter-road',
] as const
export type DemoPhotoName = (typeof DEMO_PHOTO_NAMES)[number]

/** The photos as they were kept; a shop without files has none, and its comparisons no pictures. */
export type DemoPhotos = Readonly<Partial<Record<DemoPhotoName, Photo>>>
