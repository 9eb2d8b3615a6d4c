import { listWalkPoints } from '#shared/domain/walk-around/list-walk-points.ts'
import { answersOf, type WalkAround } from '#shared/domain/walk-around/walk-around.ts'
import { itemOf, walkAroundOf } from '#shared/domain/walk-around/walk-around-of.ts'
import { WALK_GROUPS, type WalkPoint } from '#shared/domain/walk-around/walk-point.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { PointGroup } from '../../blocks/point-table.ts'
import type { PaperInput } from '../../paper-input.ts'
import { createWording } from '../../wording.ts'

/** The check list of the walk-around. */
export interface WalkAroundList {
  readonly title: string
  readonly groups: readonly PointGroup[]
}

/**
 * The points asked, group by group. A sheet nobody has begun has empty boxes to tick by hand; on
 * one that was begun, what nobody looked at is ticked as not checked: nothing is written in later.
 */
export function presentWalkAround(input: PaperInput): WalkAroundList {
  const { say } = createWording(input)
  const walkAround = walkAroundOf(input.visit)
  const points = listWalkPoints(walkAround.tier, input.vehicle)
  const isBegun = input.visit.intake.walkAround !== undefined
  return {
    title: say('paper.walk.title', {
      tier: say(`walkAround.tier.${walkAround.tier}`),
      count: points.length,
    }),
    groups: WALK_GROUPS.flatMap((group) => {
      const own = points.filter((point) => point.group === group)
      const [first] = own
      return first === undefined
        ? []
        : [
            {
              name: say(`walkAround.group.${group}`),
              answers: answersOf(first).map((answer) => say(`paper.walk.answer.${answer}`)),
              points: own.map(({ key }) => ({
                name: say(`walkAround.point.${key}`),
                ...tickOf(walkAround, own, key, isBegun),
              })),
            },
          ]
    }),
  }
}

function tickOf(
  walkAround: WalkAround,
  points: readonly WalkPoint[],
  key: WalkPoint['key'],
  isBegun: boolean,
): { readonly ticked?: number } {
  const point = points.find((each) => each.key === key)
  if (!isBegun || point === undefined) return {}
  return { ticked: answersOf(point).indexOf(itemOf(walkAround, key).answer) }
}

/** What was noted at the points, in words. */
export function presentNotes(input: PaperInput): Remark[] {
  const { say, labelled, gap } = createWording(input)
  const walkAround = walkAroundOf(input.visit)
  const points = listWalkPoints(walkAround.tier, input.vehicle)
  const notes = points.flatMap(({ key }) => {
    const { note } = itemOf(walkAround, key)
    return note === undefined ? [] : [labelled(say(`walkAround.point.${key}`), note)]
  })
  return notes.length === 0 ? [] : [{ heading: say('paper.walk.notes'), text: notes.join(gap) }]
}
