import type { CheckLine } from '../../blocks/check-boxes.ts'
import type { PaperInput } from '../../paper-input.ts'
import { createWording } from '../../wording.ts'

/** Asked at the car, not kept on record: boxes to tick, none of them chosen beforehand. */
export function presentHandChecks(input: PaperInput): CheckLine[] {
  const { say } = createWording(input)
  const line = (label: string, answers: readonly string[]): CheckLine => ({
    label,
    boxes: answers.map((answer) => ({ label: answer, isTicked: false })),
  })
  const found = [
    say('paper.check.present'),
    say('paper.check.absent'),
    say('paper.check.not-checked'),
  ]
  const consent = [say('paper.yes'), say('paper.no')]
  return [
    line(say('paper.check.warning-lights'), found),
    line(say('paper.consent.road-test'), consent),
    line(say('paper.check.spare-tyre'), found),
    line(say('paper.consent.old-parts'), consent),
    line(say('paper.check.tools'), found),
    line(say('paper.consent.wash'), consent),
    line(say('paper.check.triangle'), found),
  ]
}
