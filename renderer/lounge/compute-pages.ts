import type { LoungeCar } from '#shared/ipc/views/lounge-view.ts'

/**
 * Rows that are readable at five metres on one screen. Of a 55-inch screen a rem is 10 mm; figures of
 * plate and time are 3.25 rem and more, so their digits stand 24 mm high: 16 minutes of arc at five
 * metres, the least that ISO 9241-303 asks for. Six such rows fill the height, a seventh would not.
 */
export const ROWS_PER_PAGE = 6

/** With more called cars than this they take their turns like the others. */
const MOST_PINNED = 3

/**
 * The cars page by page, called ones first. A few called cars stand at the top of every page:
 * whoever is called must not wait for the page to come round.
 */
export const computePages = (cars: readonly LoungeCar[]): readonly (readonly LoungeCar[])[] => {
  const called = cars.filter((car) => car.isCalled)
  const others = cars.filter((car) => !car.isCalled)
  const pinned = called.length <= MOST_PINNED ? called : []
  const turning = called.length <= MOST_PINNED ? others : [...called, ...others]
  const room = ROWS_PER_PAGE - pinned.length
  const count = Math.max(1, Math.ceil(turning.length / room))
  return Array.from({ length: count }, (_, page) => [
    ...pinned,
    ...turning.slice(page * room, (page + 1) * room),
  ])
}
