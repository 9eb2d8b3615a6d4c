import { listApproved } from '#shared/domain/approval/decide-job.ts'
import { listBilledParts } from '#shared/domain/estimate/price-job.ts'
import { computeTotals } from '#shared/domain/settlement/compute-totals.ts'
import { formatEditableAmount } from '#shared/kernel/format-money.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { CheckLine } from '../../blocks/check-boxes.ts'
import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { Summary } from '../../blocks/summary.ts'
import type { PaperInput } from '../../paper-input.ts'
import { presentAdvice } from '../../present/present-advice.ts'
import { presentSharedCopies } from '../../present/present-copies.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { partQuantity, presentCharges, presentParts } from '../../present/present-lines.ts'
import { presentOldPartsAnswer } from '../../present/present-old-parts-answer.ts'
import { customerPlace, issueDate, named } from '../../present/present-signatures.ts'
import { createWording } from '../../wording.ts'
import { presentFields } from './present-fields.ts'
import { presentLabour } from './present-labour.ts'
import { presentSanbaoRecord } from './present-sanbao-record.ts'
import { presentSummary } from './present-summary.ts'

/** 结算清单: what was done, what was fitted, what it costs and how long the shop answers for it. */
export interface SettlementData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly labour: LineTable
  /** Absent when nothing was fitted. */
  readonly parts?: LineTable
  readonly charges?: LineTable
  readonly summary: Summary
  /** `托修方自备配件：无`. */
  readonly customerParts: string
  readonly oldParts: CheckLine
  readonly remarks: readonly Remark[]
  readonly signatures: readonly SignaturePlace[]
}

/** Only approved jobs are billed; what was declined comes up as advice. */
export function presentSettlement(input: PaperInput): SettlementData {
  const wording = createWording(input)
  const { say, labelled, list } = wording
  const { visit } = input
  const jobs = listApproved(visit)
  const parts = jobs.flatMap(listBilledParts)
  const billed = parts.filter((part) => part.class !== 'customer-supplied')
  const brought = parts.filter((part) => part.class === 'customer-supplied')
  const totals = visit.settlement?.totals ?? computeTotals(visit)
  const charges = presentCharges(input, visit.charges)

  return {
    frame: presentFrame('settlement', input, {
      cites: ['repair-order', 'certificate'],
      qr: settlementCode(input, totals.due),
      copies: presentSharedCopies(input),
    }),
    fields: presentFields(input, jobs),
    labour: presentLabour(input, jobs),
    ...(billed.length === 0 ? {} : { parts: presentParts(input, billed) }),
    ...(charges === undefined ? {} : { charges }),
    summary: presentSummary(input, totals),
    customerParts: labelled(
      say('paper.customer-parts'),
      brought.length === 0
        ? say('paper.none')
        : list(brought.map((part) => `${part.name} ${partQuantity(part)}`)),
    ),
    oldParts: presentOldPartsAnswer(input),
    remarks: [
      ...presentSanbaoRecord(input, jobs),
      { heading: say('paper.warranty'), text: say('paper.warranty-terms') },
      ...presentAdvice(input),
    ],
    signatures: presentPlaces(input),
  }
}

/** What the scanner reads: number, currency and total, apart by bars. */
function settlementCode({ number, shop }: PaperInput, due: Money): string {
  return [number, shop.currency, formatEditableAmount(due, shop.currency)].join('|')
}

function presentPlaces(input: PaperInput): SignaturePlace[] {
  const { say, labelled } = createWording(input)
  const { visit, staffName } = input
  const cashier = visit.settlement?.cashierId
  const inspector = visit.inspections.at(-1)?.inspectorId
  return [
    customerPlace(input, say('paper.settlement-sign'), 1.6),
    {
      label: named(input, say('trade.role.cashier'), cashier && staffName(cashier)),
      lines: [named(input, say('paper.quality-inspector'), inspector && staffName(inspector))],
    },
    { label: labelled(say('paper.shop-seal'), ''), foot: issueDate(input) },
  ]
}
