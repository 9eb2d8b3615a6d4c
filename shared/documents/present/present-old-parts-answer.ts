import { OLD_PARTS_ANSWERS } from '#shared/domain/settlement/bill.ts'
import type { CheckLine } from '../blocks/check-boxes.ts'
import type { PaperInput } from '../paper-input.ts'
import { createWording } from '../wording.ts'

/** What becomes of the parts that came off, which belong to the owner. */
export function presentOldPartsAnswer(input: PaperInput): CheckLine {
  const { say, labelled } = createWording(input)
  const answer = input.visit.settlement?.oldParts ?? input.visit.bill.oldParts
  return {
    label: labelled(say('paper.old-parts'), ''),
    boxes: OLD_PARTS_ANSWERS.map((known) => ({
      label: say(`trade.oldParts.${known}`),
      isTicked: known === answer,
    })),
  }
}
