import type { SignaturePlace } from '../../blocks/signatures.ts'
import { blankDate, issueDate, named } from '../../present/present-signatures.ts'
import { createWording } from '../../wording.ts'
import type { SalesContractInput } from './present.ts'

/** The buyer's place, drawn on the display or free for a pen, and the shop's with its seal. */
export function presentContractSigns(input: SalesContractInput): SignaturePlace[] {
  const { say, labelled, dateTime } = createWording(input)
  const { order, staffName } = input
  const { signature } = order
  const buyer = labelled(say('paper.order-buyer-sign'), '')
  return [
    signature === undefined
      ? { label: buyer, foot: blankDate(input), weight: 1.3 }
      : {
          label: buyer,
          drawn: { path: signature.path, width: signature.width, height: signature.height },
          foot: labelled(say('paper.date'), dateTime(signature.at)),
          weight: 1.3,
        },
    { label: labelled(say('paper.order-seller-sign'), ''), foot: issueDate(input) },
    { label: named(input, say('paper.order-consultant'), staffName(order.by)) },
  ]
}
