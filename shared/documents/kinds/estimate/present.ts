import type { AmountRow } from '../../blocks/amount-rows.ts'
import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PartsConsent } from '../../blocks/parts-consent.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { PaperInput } from '../../paper-input.ts'
import { amountRow, jobsAmount, presentAmounts } from '../../present/present-amounts.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { presentJobTable } from '../../present/present-job-table.ts'
import { presentLikely } from '../../present/present-likely.ts'
import { presentCharges } from '../../present/present-lines.ts'
import { presentParties } from '../../present/present-parties.ts'
import { presentPartsConsent } from '../../present/present-parts-consent.ts'
import { customerPlace, issueDate, named } from '../../present/present-signatures.ts'
import { createWording } from '../../wording.ts'

/** 估价单: what is proposed, job by job, for the customer to decide before any work begins. */
export interface EstimateData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly jobs: LineTable
  /** Parts that may turn out to be needed; in no amount. */
  readonly likely?: LineTable
  readonly charges?: LineTable
  readonly amounts: readonly AmountRow[]
  readonly remarks: readonly Remark[]
  /** Absent when no used part is proposed. */
  readonly partsConsent?: PartsConsent
  readonly signatures: readonly SignaturePlace[]
}

/** Jobs found at reception; what is found during repair has a paper of its own. */
export function presentEstimate(input: PaperInput): EstimateData {
  const { say, labelled } = createWording(input)
  const { visit, staffName } = input
  const jobs = visit.jobs.filter((job) => job.foundDuring === 'reception')
  const likely = presentLikely(input, jobs)
  const charges = presentCharges(input, visit.charges)
  const partsConsent = presentPartsConsent(input, jobs)
  return {
    frame: presentFrame('estimate', input, { cites: ['intake-inspection', 'repair-order'] }),
    fields: presentFields(input),
    jobs: presentJobTable(input, jobs),
    ...(likely === undefined ? {} : { likely }),
    ...(charges === undefined ? {} : { charges }),
    amounts: presentTotals(input, jobs),
    remarks: [{ heading: say('paper.notes'), text: say('paper.estimate-notes') }],
    ...(partsConsent === undefined ? {} : { partsConsent }),
    signatures: [
      customerPlace(input, say('paper.estimate-sign')),
      { label: named(input, say('trade.role.advisor'), staffName(visit.advisorId)) },
      { label: labelled(say('paper.shop-seal'), ''), foot: issueDate(input) },
    ],
  }
}

function presentFields(input: PaperInput): FieldGrid {
  const { say } = createWording(input)
  const party = presentParties(input)
  return {
    columns: 3,
    rows: [
      [party.customer, party.phone, party.plate],
      [party.contact, { ...party.address, span: 2 }],
      [party.model, party.vin, party.mileageIn],
      [party.arrived, party.promised, party.advisor],
      [{ label: say('paper.statement-short'), value: input.visit.intake.statement, span: 3 }],
    ],
  }
}

function presentTotals(input: PaperInput, jobs: PaperInput['visit']['jobs']): AmountRow[] {
  const { say } = createWording(input)
  const { ceiling } = input.visit
  const open = jobs.filter((job) => job.approval.state !== 'declined')
  const declined = jobs.filter((job) => job.approval.state === 'declined')
  return [
    ...presentAmounts(input, open, say('paper.estimate-total')),
    ...(ceiling === undefined ? [] : [amountRow(input, say('paper.ceiling'), ceiling)]),
    ...(declined.length === 0
      ? []
      : [amountRow(input, say('paper.estimate-declined'), jobsAmount(declined))]),
  ]
}
