import type { Signature } from '#shared/domain/approval/signature.ts'
import type { PaperSignature } from '#shared/domain/extras/service-contract.ts'
import type { SignaturePlace } from '../blocks/signatures.ts'
import type { PaperInput } from '../paper-input.ts'
import { createWording } from '../wording.ts'
import { blankDate } from './present-signatures.ts'

/** What an agreement keeps of its signing. */
interface Signed {
  readonly signature?: Omit<Signature, 'estimateVersion'>
  readonly signedOnPaper?: PaperSignature
}

/** The customer's place under an agreement: drawn, noted as signed by pen, or free. */
export function presentSignedPlace(
  input: PaperInput,
  label: string,
  signed: Signed | undefined,
): SignaturePlace {
  const { say, labelled, dateTime } = createWording(input)
  const { signature, signedOnPaper } = signed ?? {}
  if (signature !== undefined) {
    const { path, width, height, at } = signature
    return {
      label: labelled(label, ''),
      drawn: { path, width, height },
      foot: labelled(say('paper.date'), dateTime(at)),
      weight: 1.3,
    }
  }
  return {
    label: labelled(label, ''),
    ...(signedOnPaper === undefined ? {} : { lines: [say('paper.signed-on-paper')] }),
    foot:
      signedOnPaper === undefined
        ? blankDate(input)
        : labelled(say('paper.date'), dateTime(signedOnPaper.at)),
    weight: 1.3,
  }
}
