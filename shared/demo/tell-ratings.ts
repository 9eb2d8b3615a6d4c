import { findLowMarks } from '#shared/domain/rating/judge-rating.ts'
import {
  COMPLAINT_REASONS,
  type Face,
  PRAISE_REASONS,
  type Rating,
  type RatingAnswers,
} from '#shared/domain/rating/rating.ts'
import { recordRating } from '#shared/domain/rating/record-rating.ts'
import { dueOfUnhappy } from '#shared/domain/task/due-of-unhappy.ts'
import { endTask } from '#shared/domain/task/end-task.ts'
import { raiseTask, taskOfRating } from '#shared/domain/task/raise-task.ts'
import type { Task } from '#shared/domain/task/task.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { addMinutes, epochMsOf, type Instant } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { createUlidSource, type UlidSource } from '#shared/kernel/ulid.ts'
import { DEMO_SHOP } from './demo-shop-data.ts'
import { createRandom, type Random } from './random.ts'

const STORY_DAYS = 180
const MINUTES_A_DAY = 1440
/** The latest unhappy customers are still waiting for an answer. */
const STILL_OPEN = 2

const RESULTS = [
  '已致电道歉，约周六免费复查',
  '顾问逐项解释了清单，客户接受',
  '送洗车券一张，客户满意',
  '技师复检正常，已当面说明',
] as const

interface RatingsStory {
  readonly now: Instant
  readonly seed: number
}

/**
 * What the customers of half a year said on leaving, and what was made of it: every second one says
 * something, most are content, and the last who were not still wait. The same visits give the same.
 */
export function tellRatings(
  visits: readonly Visit[],
  { now, seed }: RatingsStory,
): { readonly ratings: readonly Rating[]; readonly tasks: readonly Task[] } {
  const random = createRandom(seed + 31)
  let time = now
  const nextId = createUlidSource({ now: () => time, random: random.next })
  const from = addMinutes(now, -STORY_DAYS * MINUTES_A_DAY)
  const delivered = visits
    .filter(({ delivery }) => delivery !== undefined && delivery.at >= from && delivery.at < now)
    .sort((a, b) => epochMsOf(leftAt(a, now)) - epochMsOf(leftAt(b, now)))
  const unhappy = new Set(delivered.slice(-STILL_OPEN))
  const ratings = delivered.flatMap((visit): Rating[] => {
    const answers = tellAnswers(random, unhappy.has(visit))
    if (answers === undefined) return []
    time = leftAt(visit, now)
    const asked = { id: nextId<'Rating'>(), at: time, locale: visit.locale, before: undefined }
    return [unwrap(recordRating(visit, answers, asked))]
  })
  const low = ratings.filter((rating) => findLowMarks(rating) !== undefined)
  const tasks = low.map((rating, index): Task => {
    time = rating.at
    const draft = taskOfRating(rating, dueOfUnhappy(rating.at, DEMO_SHOP))
    const task = unwrap(raiseTask(draft, { id: nextId<'Task'>(), at: rating.at }))
    if (index >= low.length - STILL_OPEN) return task
    const at = addMinutes(rating.at, random.whole(10, 90))
    const closed = { at, by: rating.advisorId, words: random.pick(RESULTS) }
    return unwrap(endTask(task, closed))
  })
  time = now
  return { ratings, tasks: [...tasks, ...tellErrand(delivered.at(-1), now, nextId)] }
}

const leftAt = ({ delivery }: Visit, now: Instant): Instant => delivery?.at ?? now

/** One thing somebody wrote down by hand. */
function tellErrand(visit: Visit | undefined, now: Instant, nextId: UlidSource): Task[] {
  if (visit === undefined) return []
  const { id: visitId, customerId, vehicleId, advisorId } = visit
  const draft = {
    kind: 'call-back',
    words: '客户问行车记录仪接线，请回电说明',
    dueAt: addMinutes(now, 180),
    ownerId: advisorId,
    visitId,
    customerId,
    vehicleId,
  } as const
  return [unwrap(raiseTask(draft, { id: nextId<'Task'>(), at: now, by: advisorId }))]
}

function tellAnswers(random: Random, isUnhappy: boolean): RatingAnswers | undefined {
  if (!isUnhappy && random.chance(0.45)) return undefined
  if (isUnhappy || random.chance(0.05)) {
    return {
      faces: { explained: faceOf(random, 2, 4), work: faceOf(random, 1, 3), time: 2 },
      recommend: random.whole(3, 6),
      reasons: [random.pick(COMPLAINT_REASONS)],
      words: '',
    }
  }
  return {
    faces: {
      explained: faceOf(random, 4, 5),
      work: faceOf(random, 4, 5),
      time: faceOf(random, 3, 5),
    },
    ...(random.chance(0.85) ? { recommend: random.whole(7, 10) } : {}),
    reasons: random.chance(0.5) ? [random.pick(PRAISE_REASONS)] : [],
    words: '',
  }
}

const faceOf = (random: Random, least: number, most: number): Face =>
  random.whole(least, most) as Face
