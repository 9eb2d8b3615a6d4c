import { listCreditLines } from '#shared/domain/settlement/list-credit-lines.ts'
import { type Money, negate, subtract, ZERO } from '#shared/kernel/money.ts'
import type { AmountRow } from '../../blocks/amount-rows.ts'
import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { PaperInput } from '../../paper-input.ts'
import { amountRow } from '../../present/present-amounts.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { presentParties } from '../../present/present-parties.ts'
import { blankDate, issueDate, named } from '../../present/present-signatures.ts'
import { createWording } from '../../wording.ts'

/** 冲减单: lines of an issued bill taken back, in the manner of a red entry: every amount below zero. */
export interface CreditNoteData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly lines: LineTable
  readonly amounts: readonly AmountRow[]
  readonly remarks: readonly Remark[]
  readonly signatures: readonly SignaturePlace[]
}

/** The credit note that `subjectId` names. */
export function presentCreditNote(input: PaperInput): CreditNoteData {
  const { say, amount, labelled, dateTime } = createWording(input)
  const { visit, staffName } = input
  const credit = visit.credits.find(({ id }) => id === input.subjectId)
  // The note is written in the command that credits: without it, it is a bug.
  if (credit === undefined) throw new Error(`No credit note ${input.subjectId}`)
  const billed = new Map(listCreditLines(visit).map((line) => [line.key, line]))
  const refund = credit.refund?.amount ?? ZERO
  const lowered = subtract(credit.amount, refund)
  const party = presentParties(input)
  return {
    frame: presentFrame('credit-note', input, { cites: ['settlement', 'repair-order'] }),
    fields: {
      columns: 3,
      rows: [
        [party.customer, party.phone, party.plate],
        [party.model, party.vin, { label: say('paper.date'), value: dateTime(credit.at) }],
      ],
    },
    lines: {
      head: [
        say('paper.credit-line'),
        say('paper.credit-kind'),
        say('paper.credit-billed'),
        say('paper.credit-amount'),
      ],
      lines: credit.lines.map(({ key, name, amount: taken }) => {
        const line = billed.get(key)
        return {
          cells: [
            name,
            line === undefined ? '' : say(`till.creditLine.${line.kind}`),
            line === undefined ? '' : amount(line.billed),
            amount(negate(taken)),
          ],
        }
      }),
      sums: [{ label: say('paper.credit-sum'), value: amount(negate(credit.amount)) }],
    },
    amounts: [
      amountRow(input, say('paper.credit-words'), negate(credit.amount), true),
      ...rowIf(
        input,
        labelled(say('paper.credit-refund'), methodOf(input, credit.refund?.method)),
        refund,
      ),
      ...rowIf(input, say('paper.credit-lowers'), lowered),
    ],
    remarks: [
      { heading: say('paper.credit-reason'), text: credit.reason },
      {
        heading: say('paper.notes'),
        text: say('paper.credit-stands', { number: visit.settlement?.number ?? '' }),
      },
    ],
    signatures: [
      { label: labelled(say('paper.credit-sign'), ''), foot: blankDate(input) },
      { label: named(input, say('paper.handler'), staffName(credit.by)) },
      { label: named(input, say('paper.approver'), staffName(credit.approvedBy)) },
      { label: labelled(say('paper.shop-seal'), ''), foot: issueDate(input) },
    ],
  }
}

const rowIf = (input: PaperInput, label: string, value: Money): AmountRow[] =>
  value === 0 ? [] : [amountRow(input, label, negate(value))]

const methodOf = (
  input: PaperInput,
  method: NonNullable<PaperInput['visit']['credits'][number]['refund']>['method'] | undefined,
): string => (method === undefined ? '' : createWording(input).say(`trade.payment.${method}`))
