import { hasText } from '#shared/kernel/has-text.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { FEWEST_SECONDS, MOST_SECONDS, type Slide, type SlideContent } from './slide.ts'
import type { SlideTimes } from './slide-times.ts'

/** How much of each kind one slide carries and is still read from across the room. */
export const MOST_PRICES = 8
export const MOST_POINTS = 5
export const MOST_COST_CARS = 5
export const MOST_KM_PER_YEAR = 200_000

export type SlideProblem =
  | 'slide.no-screen'
  | 'slide.seconds'
  | 'slide.no-weekday'
  | 'slide.day-order'
  | 'slide.not-a-time'
  | 'slide.no-prices'
  | 'slide.too-many-prices'
  | 'slide.no-points'
  | 'slide.too-many-points'
  | 'slide.no-part'
  | 'slide.no-photos'
  | 'slide.no-picture'
  | 'slide.no-video'
  | 'slide.no-cars'
  | 'slide.too-many-cars'
  | 'slide.no-consumption'
  | 'slide.km-per-year'

/** A slide that can be played, before it has a place and a name of its own. */
export type SlideDraft = Pick<Slide, 'title' | 'content' | 'seconds' | 'times' | 'screens' | 'isOn'>

type Lacking<Content, Field extends string> = Content extends unknown
  ? Omit<Content, Field> & { readonly [F in Field & keyof Content]?: Content[F] | undefined }
  : never

/** What a slide shows while it is being edited: its pictures may still be missing. */
export type UncheckedContent =
  | Exclude<SlideContent, { kind: 'craft' | 'picture' | 'video' }>
  | Lacking<Extract<SlideContent, { kind: 'craft' }>, 'old' | 'fresh'>
  | Lacking<Extract<SlideContent, { kind: 'picture' }>, 'photo'>
  | Lacking<Extract<SlideContent, { kind: 'video' }>, 'video'>

export type UncheckedSlide = Omit<SlideDraft, 'content'> & { readonly content: UncheckedContent }

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** Whether a slide can be played and read. Gives the draft as it is kept: blank lines dropped. */
export function checkSlide(draft: UncheckedSlide): Result<SlideDraft, SlideProblem> {
  const { seconds, screens } = draft
  if (!Number.isInteger(seconds) || seconds < FEWEST_SECONDS || seconds > MOST_SECONDS) {
    return fail('slide.seconds', { least: FEWEST_SECONDS, most: MOST_SECONDS })
  }
  if (screens.length === 0) return fail('slide.no-screen')
  const times = checkTimes(draft.times)
  if (!times.ok) return times
  const content = checkContent(draft.content)
  if (!content.ok) return content
  return ok({ ...draft, title: draft.title.trim(), content: content.value })
}

function checkTimes(times: SlideTimes): Result<null, SlideProblem> {
  if (times.weekdays?.length === 0) return fail('slide.no-weekday')
  for (const time of [times.from, times.until]) {
    if (time !== undefined && !TIME.test(time)) return fail('slide.not-a-time', { time })
  }
  const { fromDay, untilDay } = times
  if (fromDay !== undefined && untilDay !== undefined && untilDay < fromDay) {
    return fail('slide.day-order')
  }
  return ok(null)
}

function checkContent(content: UncheckedContent): Result<SlideContent, SlideProblem> {
  switch (content.kind) {
    case 'prices':
      if (content.jobIds.length === 0) return fail('slide.no-prices')
      if (content.jobIds.length > MOST_PRICES) {
        return fail('slide.too-many-prices', { most: MOST_PRICES })
      }
      return ok(content)
    case 'promise':
      return checkPoints(content)
    case 'craft': {
      const { old, fresh, comparison } = content
      if (!hasText(comparison.part)) return fail('slide.no-part')
      if (old === undefined || fresh === undefined) return fail('slide.no-photos')
      return ok({ ...content, old, fresh })
    }
    case 'picture': {
      const { photo } = content
      return photo === undefined ? fail('slide.no-picture') : ok({ ...content, photo })
    }
    case 'video': {
      const { video } = content
      return video === undefined ? fail('slide.no-video') : ok({ ...content, video })
    }
    case 'running-cost':
      return checkCosts(content)
    default:
      return ok(content)
  }
}

type Pledge = Extract<SlideContent, { kind: 'promise' }>
type Costs = Extract<SlideContent, { kind: 'running-cost' }>

function checkPoints(content: Pledge): Result<Pledge, SlideProblem> {
  const points = content.points.map((point) => point.trim()).filter(hasText)
  if (points.length === 0) return fail('slide.no-points')
  if (points.length > MOST_POINTS) return fail('slide.too-many-points', { most: MOST_POINTS })
  return ok({ ...content, points })
}

function checkCosts(content: Costs): Result<Costs, SlideProblem> {
  const { cars, kmPerYear } = content
  if (cars.length === 0) return fail('slide.no-cars')
  if (cars.length > MOST_COST_CARS) return fail('slide.too-many-cars', { most: MOST_COST_CARS })
  if (!Number.isInteger(kmPerYear) || kmPerYear < 1 || kmPerYear > MOST_KM_PER_YEAR) {
    return fail('slide.km-per-year', { most: MOST_KM_PER_YEAR })
  }
  const lacking = cars.find(
    ({ energy, millilitres, wattHours }) =>
      (energy !== 'battery-electric' && millilitres <= 0) ||
      ((energy === 'battery-electric' || energy === 'plug-in-hybrid') && wattHours <= 0),
  )
  return lacking === undefined
    ? ok(content)
    : fail('slide.no-consumption', { car: `${lacking.make} ${lacking.model}` })
}
