import { expect, it } from 'vitest'
import type { PaperInput } from '#shared/documents/paper-input.ts'
import type { AgreementSignature } from '#shared/domain/approval/agreed.ts'
import { fingerprintOf, formatFingerprint } from '#shared/domain/approval/signed-content.ts'
import { walkAroundOf } from '#shared/domain/walk-around/walk-around-of.ts'
import { at } from '#tests/support/domain/times.ts'
import { AGREED } from '#tests/support/papers/drive-paper.ts'
import { DRAWN, withContract, withLending } from '#tests/support/papers/extras-papers.ts'
import { printPaper } from '#tests/support/papers/print-paper.ts'

// What is signed on the counter display is named by a code, which stands on the paper too.
const shown = { content: AGREED, hash: fingerprintOf(AGREED) }
const CODE = formatFingerprint(shown.hash).replaceAll(' ', '')

type Proof = Pick<AgreementSignature, 'shown'>
const SIGNED = { ...DRAWN, at: at('09:24') }

const intake =
  (proof: Proof) =>
  (input: PaperInput): PaperInput => {
    const { visit } = input
    const walkAround = { ...walkAroundOf(visit), customerSignature: { ...SIGNED, ...proof } }
    return { ...input, visit: { ...visit, intake: { ...visit.intake, walkAround } } }
  }
const contract =
  (proof: Proof) =>
  (input: PaperInput): PaperInput => {
    const written = withContract(true)(input)
    if (written.visit.contract === undefined) throw new Error('there is no contract')
    const signed = { ...written.visit.contract, signature: { ...SIGNED, ...proof } }
    return { ...written, visit: { ...written.visit, contract: signed } }
  }
const loan =
  (proof: Proof) =>
  (input: PaperInput): PaperInput => {
    const { lending, ...lent } = withLending(false)(input)
    if (lending === undefined) throw new Error('nothing is lent')
    return {
      ...lent,
      lending: { ...lending, loan: { ...lending.loan, signature: { ...SIGNED, ...proof } } },
    }
  }

it.each([
  ['intake-inspection', intake],
  ['service-contract', contract],
  ['loan-agreement', loan],
] as const)(
  'the %s carries the code of what was read, and none where nothing was kept',
  async (kind, signed) => {
    const bound = await printPaper(kind, 'brake-pads', { change: signed({ shown }) })
    expect(bound.text.join('')).toContain(CODE)
    const free = await printPaper(kind, 'brake-pads', { change: signed({}) })
    expect(free.text.join('')).not.toContain('核对码')
  },
)
