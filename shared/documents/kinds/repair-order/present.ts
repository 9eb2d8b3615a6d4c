import { listApproved } from '#shared/domain/approval/decide-job.ts'
import type { AmountRow } from '../../blocks/amount-rows.ts'
import type { CheckLine } from '../../blocks/check-boxes.ts'
import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PartsConsent } from '../../blocks/parts-consent.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { PaperInput } from '../../paper-input.ts'
import { amountRow, presentAmounts } from '../../present/present-amounts.ts'
import { presentCopies, USUAL_COPIES } from '../../present/present-copies.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { presentCharges } from '../../present/present-lines.ts'
import { presentPartsConsent } from '../../present/present-parts-consent.ts'
import { customerPlace, issueDate } from '../../present/present-signatures.ts'
import { createWording } from '../../wording.ts'
import { presentFields } from './present-fields.ts'
import { presentItems, presentOrderParts } from './present-items.ts'
import { presentOrderChecks, presentTerms } from './present-terms.ts'

/** 托修单: the contract of repair between owner and shop, made out in labelled copies. */
export interface RepairOrderData {
  readonly frame: PaperFrame
  readonly parties: FieldGrid
  readonly fields: FieldGrid
  readonly items: LineTable
  /** Absent when no parts are agreed. */
  readonly parts?: LineTable
  readonly charges?: LineTable
  readonly budget: readonly AmountRow[]
  readonly checks: readonly CheckLine[]
  readonly termsHeading: string
  readonly terms: readonly string[]
  /** Absent when no used part is proposed. */
  readonly partsConsent?: PartsConsent
  readonly signatures: readonly SignaturePlace[]
}

/** Holds what the owner agreed to at reception; later work is agreed to by a supplement. */
export function presentRepairOrder(input: PaperInput): RepairOrderData {
  const { say } = createWording(input)
  const { visit } = input
  const jobs = listApproved(visit).filter((job) => job.foundDuring === 'reception')
  const copies = presentCopies(input, input.copies ?? USUAL_COPIES)
  const parts = presentOrderParts(input, jobs)
  const charges = presentCharges(input, visit.charges)
  const partsConsent = presentPartsConsent(input, jobs)
  return {
    frame: presentFrame('repair-order', input, {
      cites: ['intake-inspection', 'estimate'],
      copies,
    }),
    ...presentFields(input, jobs),
    items: presentItems(input, jobs),
    ...(parts.lines.length === 0 ? {} : { parts }),
    ...(charges === undefined ? {} : { charges }),
    budget: [
      ...presentAmounts(input, jobs, say('paper.budget-total')),
      ...(visit.ceiling === undefined
        ? []
        : [amountRow(input, say('paper.ceiling'), visit.ceiling)]),
    ],
    checks: presentOrderChecks(input),
    termsHeading: say('paper.terms'),
    terms: presentTerms(input, copies.length),
    ...(partsConsent === undefined ? {} : { partsConsent }),
    signatures: [
      customerPlace(input, say('paper.party-a-sign'), 1),
      {
        label: createWording(input).labelled(say('paper.party-b-sign'), ''),
        foot: issueDate(input),
      },
    ],
  }
}
