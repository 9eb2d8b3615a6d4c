import type { AgreementSignature } from '#shared/domain/approval/agreed.ts'
import { formatFingerprint } from '#shared/domain/approval/signed-content.ts'
import type { PaperSignature } from '#shared/domain/extras/service-contract.ts'
import type { SignaturePlace } from '../blocks/signatures.ts'
import type { PaperBase } from '../paper-input.ts'
import { createWording } from '../wording.ts'
import { blankDate } from './present-signatures.ts'

/** What an agreement keeps of its signing. */
interface Signed {
  readonly signature?: AgreementSignature
  readonly signedOnPaper?: PaperSignature
}

/** The customer's place under an agreement: drawn, noted as signed by pen, or free. */
export function presentSignedPlace(
  input: PaperBase,
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
      ...codeLines(input, signature),
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

/** The first digits of what was read, as they stood on the display; none where it was not kept. */
export function codeLines(
  input: PaperBase,
  { shown }: Pick<AgreementSignature, 'shown'>,
): Pick<SignaturePlace, 'lines'> {
  if (shown === undefined) return {}
  const { say, labelled } = createWording(input)
  return { lines: [labelled(say('paper.signed-code'), formatFingerprint(shown.hash))] }
}
