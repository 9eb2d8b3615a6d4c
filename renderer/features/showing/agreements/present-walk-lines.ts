import { listWalkPoints } from '#shared/domain/walk-around/list-walk-points.ts'
import { WALK_QUESTIONS } from '#shared/domain/walk-around/walk-around.ts'
import { itemOf, walkAroundOf } from '#shared/domain/walk-around/walk-around-of.ts'
import type { ViewInput } from '../view-words.ts'
import type { AgreementText } from './present-agreement.ts'

/** What the check list found and what was asked: whoever signs reads it first. Empty: not begun. */
export const presentWalkLines = ({
  visit,
  vehicle,
  say,
}: ViewInput): AgreementText['sections'][number]['lines'] => {
  const walkAround = walkAroundOf(visit)
  const { lamps, consents } = walkAround
  const told = listWalkPoints(walkAround.tier, vehicle).flatMap(({ key }) => {
    const { answer, note } = itemOf(walkAround, key)
    const isOdd = answer === 'faulty' || answer === 'absent' || answer === 'not-possible'
    if (!isOdd && note === undefined) return []
    const word = say(`walkAround.answer.${answer}`)
    const value = note === undefined ? word : `${word} · ${note}`
    return [{ label: say(`walkAround.point.${key}`), value }]
  })
  const lit = lamps?.map((lamp) => say(`walkAround.lamp.${lamp}`)) ?? []
  const asked = WALK_QUESTIONS.flatMap((question) => {
    const answer = consents[question]
    return answer === undefined
      ? []
      : [{ label: say(`walkAround.question.${question}`), value: say(`walkAround.${answer}`) }]
  })
  return [
    ...told,
    ...(lamps === undefined
      ? []
      : [
          {
            label: say('walkAround.lamps'),
            value: lit.length === 0 ? say('walkAround.lampsNone') : lit.join(' · '),
          },
        ]),
    ...asked,
  ]
}
