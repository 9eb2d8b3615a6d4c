import { listWalkPoints } from '#shared/domain/walk-around/list-walk-points.ts'
import { itemOf, walkAroundOf } from '#shared/domain/walk-around/walk-around-of.ts'
import type { PaperInput } from '../../paper-input.ts'
import { createWording } from '../../wording.ts'

/** A small photo with what it shows. */
export interface SmallPhoto {
  /** A small JPEG as a data URL: the paper is complete without the photo's file. */
  readonly image: string
  readonly caption: string
}

/** Photos of the marks, by their numbers, then those of the points. */
export function presentPhotos(input: PaperInput): SmallPhoto[] {
  const { say } = createWording(input)
  const { visit, vehicle } = input
  const walkAround = walkAroundOf(visit)
  const marks = visit.intake.damage.flatMap(({ photo, panel }, index) =>
    photo === undefined
      ? []
      : [{ image: photo.thumbnail, caption: `${index + 1} ${say(`trade.panel.${panel}`)}` }],
  )
  const points = listWalkPoints(walkAround.tier, vehicle).flatMap(({ key }) => {
    const { photo } = itemOf(walkAround, key)
    return photo === undefined
      ? []
      : [{ image: photo.thumbnail, caption: say(`walkAround.point.${key}`) }]
  })
  return [...marks, ...points]
}
