import type { SignaturePlace } from '../blocks/signatures.ts'
import type { PaperBase, PaperInput } from '../paper-input.ts'
import { createWording } from '../wording.ts'

/** The customer's place to sign, with what was drawn on the counter display if there is any. */
export function customerPlace(input: PaperInput, label: string, weight = 1.4): SignaturePlace {
  const { signature, outdatedSignature } = input
  const { say, labelled, dateTime } = createWording(input)
  const code = signature?.code ?? outdatedSignature?.code
  return {
    label: labelled(label, ''),
    ...(code === undefined ? {} : { lines: [labelled(say('paper.signed-code'), code)] }),
    ...(outdatedSignature === undefined
      ? {}
      : {
          lines: [
            say('paper.signature-outdated', { time: dateTime(outdatedSignature.at) }),
            labelled(say('paper.signed-code'), outdatedSignature.code),
          ],
        }),
    foot: blankDate(input),
    weight,
    ...(signature === undefined ? {} : { drawn: signature }),
  }
}

/** `日期：      年   月   日`, to be written by hand. */
export function blankDate(input: PaperBase): string {
  const { say, labelled } = createWording(input)
  return labelled(say('paper.date'), say('paper.blank-date'))
}

/** `日期：2026-11-20`. */
export function issueDate(input: PaperBase): string {
  const { say, labelled, day } = createWording(input)
  return labelled(say('paper.date'), day(input.issuedAt))
}

/** `结算员：李娜`, or a free line. */
export function named(input: PaperBase, label: string, name: string | undefined): string {
  return createWording(input).labelled(label, name ?? '')
}
