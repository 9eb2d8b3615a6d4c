import type { Instant } from '#shared/kernel/instant.ts'
import type { Slide, SlideScreen } from './slide.ts'
import { isDue } from './slide-times.ts'

/** Slides in the order in which they are listed and played. */
export const inOrder = (slides: readonly Slide[]): readonly Slide[] =>
  slides
    .filter(({ closedAt }) => closedAt === undefined)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))

/** What a screen plays at this moment, in order. */
export function listDueSlides(
  slides: readonly Slide[],
  screen: SlideScreen,
  at: Instant,
  offsetMinutes: number,
): readonly Slide[] {
  return inOrder(slides).filter(
    ({ isOn, screens, times }) =>
      isOn && screens.includes(screen) && isDue(times, at, offsetMinutes),
  )
}

/**
 * The key to play after `current` in a list that may have changed meanwhile. A slide that has gone
 * is followed by what stood behind it in `before`, so that nobody sees the first slide again and
 * again while the list is being edited. Undefined when there is nothing to play.
 */
export function nextKey(
  keys: readonly string[],
  current: string | undefined,
  before: readonly string[] = keys,
): string | undefined {
  if (current === undefined) return keys[0]
  const place = keys.indexOf(current)
  if (place >= 0) return keys[(place + 1) % keys.length]
  const gone = before.indexOf(current)
  const behind = [...before.slice(gone + 1), ...before.slice(0, Math.max(0, gone))]
  return behind.find((key) => keys.includes(key)) ?? keys[0]
}
