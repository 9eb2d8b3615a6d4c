import { isFollowUpDue, nextFollowUp } from '#shared/domain/follow-up/next-follow-up.ts'
import { type FollowUpDraft, recordFollowUp } from '#shared/domain/follow-up/record-follow-up.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { addDays, type Day, daysBetween } from '#shared/kernel/day.ts'
import { addMinutes, atLocal, dayOf } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { DEMO_SHOP } from './demo-shop-data.ts'
import { createRandom, type Random } from './random.ts'

const { offsetMinutes } = DEMO_SHOP
/** Who came back longer ago is not asked about any more: the story begins here. */
const STORY_DAYS = 400
/** Days back from today on which the calls have been forgotten here and there. */
const LATELY_DAYS = 4

/** What was not right, and what the shop promised. */
const COMPLAINTS = [
  ['等了两个多小时，没人来说一声', '下次到店优先安排，超时先打电话'],
  ['刹车踩下去还有点响', '请来店免费复查前制动'],
  ['车里落了一块擦车布，方向盘上有油', '上门取回，下次免费洗车'],
  ['结算的钱比报的多，没听明白', '顾问当面逐项解释清单'],
  ['空调还是不够凉', '请来店免费复查制冷'],
] as const

const PRAISE = ['一切正常', '开着挺好', '没问题，谢谢', '比以前安静了', ''] as const

/**
 * The calls after the deliveries, made as the rules say: most customers are content, some are not,
 * a few cannot be reached. The same visits and day give the same calls.
 */
export function tellFollowUps(visits: readonly Visit[], today: Day, seed: number): Visit[] {
  const random = createRandom(seed + 9)
  const unhappyBefore = listBeforeArrivals(visits)
  return visits.map((visit) => {
    const { delivery } = visit
    if (delivery === undefined) return visit
    const days = daysBetween(dayOf(delivery.at, offsetMinutes), today)
    if (days > STORY_DAYS || days < 3) return visit
    return tellCalls(visit, today, random, unhappyBefore.has(visit))
  })
}

/** The last visits of the cars that are booked for today: their owners were not happy with them. */
function listBeforeArrivals(visits: readonly Visit[]): ReadonlySet<Visit> {
  const booked = visits.filter(({ step }) => step === 'booked')
  const last = booked.map(({ vehicleId }) =>
    visits.findLast((visit) => visit.vehicleId === vehicleId && visit.delivery !== undefined),
  )
  return new Set(last.filter((visit) => visit !== undefined))
}

function tellCalls(visit: Visit, today: Day, random: Random, isUnhappy: boolean): Visit {
  const complaint = random.pick(COMPLAINTS)
  // Some do not answer the first time; one in eighty never does.
  const missed = isUnhappy ? 0 : random.chance(0.012) ? 5 : random.chance(0.1) ? 1 : 0
  const isComplaint = isUnhappy || random.chance(0.04)
  const isPutRight = !isUnhappy && random.chance(0.85)
  const forgotten = random.chance(0.3)
  const minute = random.whole(10, 500)
  let told = visit
  for (let step = 0; step < 12; step += 1) {
    const next = nextFollowUp(told, offsetMinutes)
    const isLate = next !== undefined && daysBetween(next.dueOn, today) < LATELY_DAYS
    // Nobody has called yet on the very day, and lately not everybody has been called.
    if (next === undefined || !isFollowUpDue(next, addDays(today, -1))) return told
    if (forgotten && isLate && !isUnhappy) return told
    const draft = draftOf(next.kind, { told, missed, complaint, isComplaint, isPutRight, random })
    if (draft === undefined) return told
    const at = addMinutes(atLocal(next.dueOn, '09:00', offsetMinutes), minute)
    const by = visit.advisorId
    told = unwrap(
      recordFollowUp(told, { ...draft, person: personOf(draft, visit) }, { at, by, offsetMinutes }),
    )
  }
  return told
}

interface Fate {
  readonly told: Visit
  readonly missed: number
  readonly complaint: (typeof COMPLAINTS)[number]
  readonly isComplaint: boolean
  readonly isPutRight: boolean
  readonly random: Random
}

function draftOf(
  kind: 'call' | 'second-call' | 'message',
  { told, missed, complaint, isComplaint, isPutRight, random }: Fate,
): Omit<FollowUpDraft, 'person'> | undefined {
  if (kind === 'message') return { result: 'messaged', words: '' }
  if (kind === 'second-call') {
    return isPutRight ? { result: 'satisfied', words: '已经处理好了' } : undefined
  }
  if (told.followUps.length < missed) return { result: 'not-reached', words: '' }
  if (!isComplaint) return { result: 'satisfied', words: random.pick(PRAISE) }
  const [words, promised] = complaint
  return { result: 'dissatisfied', words, promised }
}

const personOf = ({ result }: Omit<FollowUpDraft, 'person'>, { intake }: Visit): string =>
  result === 'satisfied' || result === 'dissatisfied' ? (intake.broughtBy ?? '车主') : ''
