import { listApproved } from '#shared/domain/approval/decide-job.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import { workerOf } from '#shared/domain/workshop/worker-of.ts'
import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { Line, LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { PaperInput } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { partOrigin, partQuantity } from '../../present/present-lines.ts'
import { presentParties } from '../../present/present-parties.ts'
import { blankDate, named } from '../../present/present-signatures.ts'
import { createWording } from '../../wording.ts'

/** 配件领料单: what leaves the store for agreed work. No selling price stands on it. */
export interface PartsIssueData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly parts: LineTable
  readonly remarks: readonly Remark[]
  readonly signatures: readonly SignaturePlace[]
}

/** Parts of the agreed jobs; what was issued and returned is written in by hand. */
export function presentPartsIssue(input: PaperInput): PartsIssueData {
  const { say, list } = createWording(input)
  const { visit, staffName } = input
  const party = presentParties(input)
  const jobs = listApproved(visit).filter((job) => job.parts.length > 0)
  const takers = [...new Set(jobs.map((job) => workerOf(visit, job)))].flatMap((id) =>
    id === undefined ? [] : [staffName(id)],
  )
  return {
    frame: presentFrame('parts-issue', input, { cites: ['repair-order'] }),
    fields: {
      columns: 3,
      rows: [
        [party.plate, party.model, party.vin],
        [party.technician, { label: say('paper.work.bay'), value: input.bay ?? '' }, party.advisor],
      ],
    },
    parts: presentParts(input, jobs),
    remarks: [{ heading: say('paper.notes'), text: say('paper.issue.notes') }],
    signatures: [
      { label: named(input, say('paper.issue.sign-from'), undefined), foot: blankDate(input) },
      { label: named(input, say('paper.issue.sign-to'), list(takers)), foot: blankDate(input) },
    ],
  }
}

function presentParts(input: PaperInput, jobs: readonly Job[]): LineTable {
  const wording = createWording(input)
  const { say } = wording
  return {
    head: [
      say('paper.part-name'),
      say('paper.issue.for'),
      say('paper.part-origin'),
      say('paper.part-class'),
      say('paper.quantity'),
      say('paper.issue.issued'),
      say('paper.issue.returned'),
    ],
    lines: jobs.flatMap((job) =>
      job.parts.map((part): Line => {
        // The customer's own parts never were in the store.
        const isOwn = part.class === 'customer-supplied'
        return {
          cells: [
            part.name,
            job.name,
            partOrigin(part, wording),
            say(`trade.class.${part.class}`),
            partQuantity(part),
            isOwn ? say('paper.issue.own') : '',
            '',
          ],
        }
      }),
    ),
  }
}
