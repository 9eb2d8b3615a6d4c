import { walkAroundOf } from '#shared/domain/walk-around/walk-around-of.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { PaperInput } from '../../paper-input.ts'
import { customerPlace, issueDate, named } from '../../present/present-signatures.ts'
import { codeLines } from '../../present/present-signed-place.ts'
import { createWording } from '../../wording.ts'

/** Both places to sign, with what was signed on a screen and when. */
export function presentNames(input: PaperInput): SignaturePlace[] {
  const { say, labelled, dateTime } = createWording(input)
  const { visit, staffName } = input
  const { customerSignature, staffSignature } = walkAroundOf(visit)
  const { drawn: _shown, ...customer } = customerPlace(input, say('paper.intake-sign'))
  return [
    customerSignature === undefined
      ? customer
      : {
          ...customer,
          drawn: inkOf(customerSignature),
          ...codeLines(input, customerSignature),
          foot: labelled(say('paper.date'), dateTime(customerSignature.at)),
        },
    staffSignature === undefined
      ? {
          label: named(input, say('trade.role.advisor'), staffName(visit.advisorId)),
          foot: issueDate(input),
        }
      : {
          label: named(input, say('paper.walk.confirmed'), staffName(staffSignature.by)),
          foot: labelled(say('paper.date'), dateTime(staffSignature.at)),
          ...(staffSignature.drawn === undefined ? {} : { drawn: inkOf(staffSignature.drawn) }),
        },
  ]
}

function inkOf({
  path,
  width,
  height,
}: NonNullable<SignaturePlace['drawn']>): NonNullable<SignaturePlace['drawn']> {
  return { path, width, height }
}
