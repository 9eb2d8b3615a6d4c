import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { SlideDraft } from './check-slide.ts'
import { inOrder } from './rotation.ts'
import type { Slide, SlideId } from './slide.ts'

export type ArrangeProblem = 'slide.gone'

/**
 * Moves a slide to a place of the list, 0 for the first; places beyond the ends are the ends.
 * Gives the slides whose `order` changed.
 */
export function moveSlide(
  slides: readonly Slide[],
  id: SlideId,
  to: number,
): Result<readonly Slide[], ArrangeProblem> {
  const listed = inOrder(slides)
  const moved = listed.find((slide) => slide.id === id)
  if (moved === undefined) return fail('slide.gone')
  const others = listed.filter((slide) => slide.id !== id)
  const place = Math.max(0, Math.min(to, others.length))
  return ok(renumber([...others.slice(0, place), moved, ...others.slice(place)]))
}

/** A new slide behind another, or at the end. Gives it with the slides that made room. */
export function placeSlide(
  slides: readonly Slide[],
  draft: SlideDraft,
  { id, createdAt, after }: { id: SlideId; createdAt: Instant; after?: SlideId | undefined },
): readonly Slide[] {
  const listed = inOrder(slides)
  const found = listed.findIndex((slide) => slide.id === after)
  const place = found < 0 ? listed.length : found + 1
  const added: Slide = { ...draft, id, createdAt, order: -1 }
  return renumber([...listed.slice(0, place), added, ...listed.slice(place)])
}

const renumber = (slides: readonly Slide[]): readonly Slide[] =>
  slides.flatMap((slide, order) => (slide.order === order ? [] : [{ ...slide, order }]))
