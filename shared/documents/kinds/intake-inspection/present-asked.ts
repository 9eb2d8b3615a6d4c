import { WALK_QUESTIONS, type WalkQuestion } from '#shared/domain/walk-around/walk-around.ts'
import { walkAroundOf } from '#shared/domain/walk-around/walk-around-of.ts'
import type { CheckLine } from '../../blocks/check-boxes.ts'
import type { PaperInput } from '../../paper-input.ts'
import { createWording } from '../../wording.ts'

/** What was read and asked at the car is ticked; what was not stays to be ticked by hand. */
export function presentAsked(input: PaperInput): CheckLine[] {
  const { say } = createWording(input)
  const { consents } = walkAroundOf(input.visit)
  const question = (asked: WalkQuestion): CheckLine => ({
    label: say(`paper.walk.question.${asked}`),
    boxes: [
      { label: say('paper.yes'), isTicked: consents[asked] === 'yes' },
      { label: say('paper.no'), isTicked: consents[asked] === 'no' },
    ],
  })
  return [presentLamps(input), ...WALK_QUESTIONS.map(question)]
}

function presentLamps(input: PaperInput): CheckLine {
  const { say, list, labelled } = createWording(input)
  const { lamps } = walkAroundOf(input.visit)
  const isLit = lamps !== undefined && lamps.length > 0
  const lit = (lamps ?? []).map((lamp) => say(`walkAround.lamp.${lamp}`))
  return {
    label: say('paper.check.warning-lights'),
    boxes: [
      {
        label: isLit ? labelled(say('paper.check.present'), list(lit)) : say('paper.check.present'),
        isTicked: isLit,
      },
      { label: say('paper.check.absent'), isTicked: lamps?.length === 0 },
      { label: say('paper.check.not-checked'), isTicked: false },
    ],
  }
}
