import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StaffId } from '../staff/staff.ts'
import type { DamageMark } from '../visit/damage-mark.ts'
import type { Intake } from '../visit/intake.ts'
import { isClosed } from '../visit/is-closed.ts'
import { TEXT_LIMITS } from '../visit/text-limits.ts'
import type { Visit } from '../visit/visit.ts'
import { keepWalkAround } from './keep-walk-around.ts'
import {
  answersOf,
  WARNING_LAMPS,
  type WalkAround,
  type WalkItem,
  type WalkQuestion,
  type WarningLamp,
  type YesNo,
} from './walk-around.ts'
import { walkAroundOf } from './walk-around-of.ts'
import { WALK_POINTS, type WalkTier } from './walk-point.ts'

/** What was seen or asked since the last time; what is left out stays as it is on record. */
export interface WalkAroundPatch {
  readonly tier?: WalkTier
  readonly items?: readonly WalkItem[]
  readonly lamps?: readonly WarningLamp[] | 'not-read'
  readonly consents?: Readonly<Partial<Record<WalkQuestion, YesNo | 'not-asked'>>>
  readonly damage?: readonly DamageMark[]
  readonly belongings?: readonly string[]
}

/** `note-too-long` carries {most}; a booked car is not there to be walked around. */
export type WalkAroundRefusal =
  | 'visit.settled'
  | 'walk-around.not-arrived'
  | 'walk-around.answer-unknown'
  | 'walk-around.note-too-long'

/**
 * Writes down what was seen at the car. Whatever changes takes the signatures with it: nobody has
 * signed what stands there now.
 */
export function recordWalkAround(
  visit: Visit,
  patch: WalkAroundPatch,
  { by, at }: { readonly by: StaffId; readonly at: Instant },
): Result<Visit, WalkAroundRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  if (visit.step === 'booked') return fail('walk-around.not-arrived')
  const { items = [], damage, belongings } = patch
  if (!items.every(isPossible)) return fail('walk-around.answer-unknown')
  const notes = [...items, ...(damage ?? [])].map(({ note = '' }) => note)
  if (notes.some((note) => note.length > TEXT_LIMITS.note)) {
    return fail('walk-around.note-too-long', { most: TEXT_LIMITS.note })
  }
  const walkAround = { ...withPatch(walkAroundOf(visit), patch), by, at }
  const intake: Intake = {
    ...visit.intake,
    ...(damage === undefined ? {} : { damage }),
    ...(belongings === undefined ? {} : { belongings }),
    walkAround,
  }
  return ok({ ...visit, intake: keepWalkAround(visit.intake, intake) })
}

const isPossible = ({ key, answer }: WalkItem): boolean => {
  const point = WALK_POINTS.find((each) => each.key === key)
  return point !== undefined && answersOf(point).includes(answer)
}

/** The walk-around with what a patch says, signatures aside: for a screen before it is saved. */
export function withPatch(before: WalkAround, patch: WalkAroundPatch): WalkAround {
  const { lamps: seen, ...rest } = before
  const lamps = patch.lamps ?? seen
  return {
    ...rest,
    tier: patch.tier ?? before.tier,
    items: mergeItems(before.items, patch.items ?? []),
    consents: mergeConsents(before.consents, patch.consents ?? {}),
    ...(lamps === undefined || lamps === 'not-read'
      ? {}
      : { lamps: WARNING_LAMPS.filter((lamp) => lamps.includes(lamp)) }),
  }
}

/** In the order of the points; an empty item is the same as none. */
function mergeItems(before: readonly WalkItem[], next: readonly WalkItem[]): readonly WalkItem[] {
  const items = new Map([...before, ...next].map((item) => [item.key, trimmed(item)]))
  return WALK_POINTS.flatMap(({ key }) => items.get(key) ?? []).filter(
    ({ answer, note, photo }) =>
      answer !== 'not-checked' || note !== undefined || photo !== undefined,
  )
}

function trimmed({ note = '', ...item }: WalkItem): WalkItem {
  return note.trim() === '' ? item : { ...item, note: note.trim() }
}

function mergeConsents(
  before: WalkAround['consents'],
  next: NonNullable<WalkAroundPatch['consents']>,
): WalkAround['consents'] {
  const merged = { ...before, ...next }
  const answered = Object.entries(merged).filter(([, answer]) => answer !== 'not-asked')
  return Object.fromEntries(answered) as WalkAround['consents']
}
