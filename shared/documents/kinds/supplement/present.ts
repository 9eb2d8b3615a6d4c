import type { Job } from '#shared/domain/estimate/job.ts'
import { sum } from '#shared/kernel/money.ts'
import type { AmountRow } from '../../blocks/amount-rows.ts'
import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { Line, LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PartsConsent } from '../../blocks/parts-consent.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { PaperInput } from '../../paper-input.ts'
import { amountRow, chargesOf, jobsAmount } from '../../present/present-amounts.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { presentJobTable } from '../../present/present-job-table.ts'
import { presentLikely } from '../../present/present-likely.ts'
import { presentParties } from '../../present/present-parties.ts'
import { presentPartsConsent } from '../../present/present-parts-consent.ts'
import { customerPlace, issueDate, named } from '../../present/present-signatures.ts'
import { createWording, NOTHING } from '../../wording.ts'

/** 增项确认单: work found during repair, which needs the owner's consent of its own. */
export interface SupplementData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly jobs: LineTable
  /** Parts that may turn out to be needed; in no amount. */
  readonly likely?: LineTable
  readonly amounts: readonly AmountRow[]
  /** Who agreed to what, how and when. */
  readonly consents: LineTable
  readonly remarks: readonly Remark[]
  /** Absent when no used part is proposed. */
  readonly partsConsent?: PartsConsent
  readonly signatures: readonly SignaturePlace[]
}

/** Jobs found during repair; the new total leaves out what was declined. */
export function presentSupplement(input: PaperInput): SupplementData {
  const { say, labelled } = createWording(input)
  const { visit, staffName } = input
  const jobs = visit.jobs.filter((job) => job.foundDuring === 'repair')
  const likely = presentLikely(input, jobs)
  const partsConsent = presentPartsConsent(input, jobs)
  return {
    frame: presentFrame('supplement', input, { cites: ['repair-order'] }),
    fields: presentFields(input),
    jobs: orNothing(presentJobTable(input, jobs), say('paper.no-supplement')),
    ...(likely === undefined ? {} : { likely }),
    amounts: presentTotals(input, jobs),
    consents: orNothing(presentConsents(input, jobs), NOTHING),
    remarks: [{ heading: say('paper.notes'), text: say('paper.supplement-notes') }],
    ...(partsConsent === undefined ? {} : { partsConsent }),
    signatures: [
      customerPlace(input, say('paper.supplement-sign')),
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
      [party.model, party.vin, party.mileageIn],
      [
        party.advisor,
        party.technician,
        { label: say('paper.new-promise'), value: party.promised.value },
      ],
    ],
  }
}

function presentTotals(input: PaperInput, jobs: readonly Job[]): AmountRow[] {
  const { say } = createWording(input)
  const isOpen = (job: Job): boolean => job.approval.state !== 'declined'
  const before = input.visit.jobs.filter((job) => job.foundDuring === 'reception' && isOpen(job))
  const original = sum([jobsAmount(before), chargesOf(input)])
  const added = jobsAmount(jobs.filter(isOpen))
  const { ceiling } = input.visit
  return [
    amountRow(input, say('paper.original-total'), original),
    amountRow(input, say('paper.supplement-total'), added),
    amountRow(input, say('paper.new-total'), sum([original, added]), true),
    ...(ceiling === undefined ? [] : [amountRow(input, say('paper.ceiling'), ceiling)]),
  ]
}

function presentConsents(input: PaperInput, jobs: readonly Job[]): LineTable {
  const { say, dateTime } = createWording(input)
  return {
    head: [
      say('paper.supplement-work'),
      say('paper.answer'),
      say('paper.consent-method'),
      say('paper.consent-person'),
      say('paper.consent-time'),
    ],
    lines: jobs.map(({ name, approval }): Line => {
      if (approval.state === 'pending') {
        return { cells: [name, say('paper.pending'), NOTHING, NOTHING, NOTHING] }
      }
      const answer = approval.state === 'approved' ? say('paper.agreed') : say('paper.not-agreed')
      const method = say(`trade.method.${approval.method}`)
      return { cells: [name, answer, method, approval.person, dateTime(approval.at)] }
    }),
  }
}

/** A table without lines says so: an empty one invites somebody to write into it. */
function orNothing(table: LineTable, word: string): LineTable {
  if (table.lines.length > 0) return table
  return {
    ...table,
    lines: [{ cells: table.head.map((_head, index) => (index === 0 ? word : '')) }],
  }
}
