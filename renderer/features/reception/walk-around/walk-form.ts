import type { WalkAroundPatch } from '#shared/domain/walk-around/record-walk-around.ts'
import {
  answersOf,
  type WalkAnswer,
  type WalkAround,
  type WalkItem,
} from '#shared/domain/walk-around/walk-around.ts'
import { answerRest, itemOf } from '#shared/domain/walk-around/walk-around-of.ts'
import type { WalkGroup, WalkPoint, WalkPointKey } from '#shared/domain/walk-around/walk-point.ts'

/** What has been seen and not yet saved: plain data, kept as a draft. */
export type WalkForm = WalkAroundPatch

export const NOTHING_NEW: WalkForm = {}

export const draftKeyOf = (visitId: string): string => `walk-around:${visitId}`

export const hasNews = (form: WalkForm): boolean => Object.keys(form).length > 0

/** A point as it is being filled in: what is typed stands as typed, spaces and all. */
export const shownItem = (form: WalkForm, recorded: WalkAround, key: WalkPointKey): WalkItem =>
  form.items?.find((item) => item.key === key) ?? itemOf(recorded, key)

const withItems = (form: WalkForm, items: readonly WalkItem[]): WalkForm => {
  const keys = new Set(items.map(({ key }) => key))
  return { ...form, items: [...(form.items ?? []).filter(({ key }) => !keys.has(key)), ...items] }
}

/** Fills in one point. */
export const fillPoint = (form: WalkForm, item: WalkItem): WalkForm => withItems(form, [item])

/** The answer that finds nothing wrong: in order, or there. */
const goodAnswerOf = (point: WalkPoint): WalkAnswer => answersOf(point)[0] ?? 'not-checked'

/** What is still open of a group, or of all groups, is in order and there. */
export const fillRest = (
  form: WalkForm,
  shown: WalkAround,
  points: readonly WalkPoint[],
  group?: WalkGroup,
): WalkForm => withItems(form, answerRest(shown, points, goodAnswerOf, group))
