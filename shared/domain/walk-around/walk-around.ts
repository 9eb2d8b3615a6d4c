import type { Instant } from '#shared/kernel/instant.ts'
import type { AgreementSignature } from '../approval/agreed.ts'
import type { Signature } from '../approval/signature.ts'
import type { Photo } from '../comparison/photo.ts'
import type { StaffId } from '../staff/staff.ts'
import type { WalkPoint, WalkPointKey, WalkTier } from './walk-point.ts'

/** Not looked at, and could not be looked at, are answers of their own: neither means in order. */
const UNSEEN = ['not-checked', 'not-possible'] as const
export const CONDITION_ANSWERS = ['in-order', 'faulty', ...UNSEEN] as const
export const THING_ANSWERS = ['present', 'absent', ...UNSEEN] as const
export type WalkAnswer = (typeof CONDITION_ANSWERS | typeof THING_ANSWERS)[number]

/** The four answers of a point, the good one first. */
export const answersOf = ({ isThing }: Pick<WalkPoint, 'isThing'>): readonly WalkAnswer[] =>
  isThing === true ? THING_ANSWERS : CONDITION_ANSWERS

/** What was seen at one point. */
export interface WalkItem {
  readonly key: WalkPointKey
  readonly answer: WalkAnswer
  readonly note?: string
  readonly photo?: Photo
}

/** Lamps of the dashboard, with the symbols of ISO 2575. */
export const WARNING_LAMPS = [
  'engine',
  'oil-pressure',
  'charging',
  'coolant-heat',
  'brake',
  'abs',
  'airbag',
  'tyre-pressure',
  'steering',
  'stability',
  'gearbox',
  'drive-system',
] as const
export type WarningLamp = (typeof WARNING_LAMPS)[number]

/** Asked of the customer at the car; what was not asked is not answered. */
export const WALK_QUESTIONS = ['valuables-told', 'road-test', 'wash', 'takes-old-parts'] as const
export type WalkQuestion = (typeof WALK_QUESTIONS)[number]
export type YesNo = 'yes' | 'no'

/** A signature drawn, with the moment it was given. */
export type DrawnName = AgreementSignature

/** The advisor stands by it: with a drawn name, or with the name signed in. */
export interface StaffConfirmation {
  readonly by: StaffId
  readonly at: Instant
  readonly drawn?: Pick<Signature, 'path' | 'width' | 'height'>
}

/** The walk around the car on arrival (环车检查). */
export interface WalkAround {
  readonly tier: WalkTier
  /** Only points with an answer, a note or a photo; every other is not checked. */
  readonly items: readonly WalkItem[]
  /** Lamps that stay lit; empty: looked, none is lit; absent: not looked. */
  readonly lamps?: readonly WarningLamp[]
  /** Absent key: not asked. */
  readonly consents: Readonly<Partial<Record<WalkQuestion, YesNo>>>
  /** Who walked last, and when. */
  readonly by?: StaffId
  readonly at?: Instant
  readonly customerSignature?: DrawnName
  readonly staffSignature?: StaffConfirmation
}
