import type { SignaturePlace } from '../../blocks/signatures.ts'
import { issueDate, named } from '../../present/present-signatures.ts'
import { presentSignedPlace } from '../../present/present-signed-place.ts'
import { createWording } from '../../wording.ts'
import type { SalesContractInput } from './present.ts'

/** The buyer's place, drawn on the display or free for a pen, and the shop's with its seal. */
export function presentContractSigns(input: SalesContractInput): SignaturePlace[] {
  const { say, labelled } = createWording(input)
  const { order, staffName } = input
  return [
    presentSignedPlace(input, say('paper.order-buyer-sign'), order),
    { label: labelled(say('paper.order-seller-sign'), ''), foot: issueDate(input) },
    { label: named(input, say('paper.order-consultant'), staffName(order.by)) },
  ]
}
