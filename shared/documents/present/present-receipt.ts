import type { StaffId } from '#shared/domain/staff/staff.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Field, FieldGrid } from '../blocks/field-grid.ts'
import type { Remark } from '../blocks/framed.ts'
import type { SignaturePlace } from '../blocks/signatures.ts'
import type { PaperInput } from '../paper-input.ts'
import { createWording } from '../wording.ts'
import { presentParties } from './present-parties.ts'
import { issueDate, named } from './present-signatures.ts'

/** From whom, for which car and order, when and how: the head of a receipt. */
export function receiptFields(
  input: PaperInput,
  { at, paidBy }: { readonly at: Instant; readonly paidBy: string },
): FieldGrid {
  const { say, dateTime } = createWording(input)
  const party = presentParties(input)
  const received: Field = { label: say('paper.received-on'), value: dateTime(at) }
  return {
    columns: 3,
    rows: [
      [party.customer, party.phone, party.plate],
      [party.model, received, { label: say('paper.paid-by'), value: paidBy }],
    ],
  }
}

/** The cashier's own words, where there are any. */
export const receiptNote = (input: PaperInput, note: string): Remark[] =>
  hasText(note) ? [{ heading: createWording(input).say('paper.receipt-note'), text: note }] : []

/** Payer, receiver and the shop's seal. */
export function receiptSignatures(input: PaperInput, receiver: StaffId): SignaturePlace[] {
  const { say, labelled } = createWording(input)
  return [
    { label: labelled(say('paper.payer-sign'), '') },
    { label: named(input, say('paper.receiver'), input.staffName(receiver)) },
    { label: labelled(say('paper.shop-seal'), ''), foot: issueDate(input) },
  ]
}
