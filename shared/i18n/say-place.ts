import type { FindingPlace } from '#shared/domain/diagnosis/finding-place.ts'
import { isHidden } from '#shared/domain/diagnosis/hidden-places-of.ts'
import type { Say } from './words.ts'

/** A place of the car in words, whichever drawing it is on: 左前门, 左前制动. */
export const sayPlace = (say: Say, place: FindingPlace): string =>
  isHidden(place) ? say(`trade.hidden.${place}`) : say(`trade.panel.${place}`)
