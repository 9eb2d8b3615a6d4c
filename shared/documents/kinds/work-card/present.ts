import { listApproved } from '#shared/domain/approval/decide-job.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import { formatHours, hours, sumHours } from '#shared/kernel/hours.ts'
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
import { presentWork } from './present-work.ts'

/** 维修派工单: what the technician takes to the car. No price stands on it. */
export interface WorkCardData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly remarks: readonly Remark[]
  readonly work: LineTable
  readonly parts?: LineTable
  readonly notes: readonly Remark[]
  readonly signatures: readonly SignaturePlace[]
}

/** The agreed work, with what is done and measured so far; the rest is filled in by hand. */
export function presentWorkCard(input: PaperInput): WorkCardData {
  const { say } = createWording(input)
  const { visit, staffName } = input
  const jobs = listApproved(visit)
  const parts = presentParts(input, jobs)
  const technician = visit.technicianId === undefined ? undefined : staffName(visit.technicianId)
  return {
    frame: presentFrame('work-card', input, { cites: ['repair-order'] }),
    fields: presentFields(input, jobs),
    remarks: [{ heading: say('paper.statement'), text: visit.intake.statement }],
    work: presentWork(input, jobs),
    ...(parts.lines.length === 0 ? {} : { parts }),
    notes: [{ heading: say('paper.notes'), text: say('paper.work.notes') }],
    signatures: [
      {
        label: named(input, say('paper.work.sign-technician'), technician),
        foot: blankDate(input),
      },
      { label: named(input, say('paper.work.sign-inspector'), undefined), foot: blankDate(input) },
      {
        label: named(input, say('trade.role.advisor'), staffName(visit.advisorId)),
        foot: blankDate(input),
      },
    ],
  }
}

function presentFields(input: PaperInput, jobs: readonly Job[]): FieldGrid {
  const { say } = createWording(input)
  const party = presentParties(input)
  const quota = sumHours(jobs.map((job) => job.labour?.hours ?? hours(0)))
  return {
    columns: 3,
    rows: [
      [party.plate, party.model, party.vin],
      [
        party.technician,
        { label: say('paper.work.bay'), value: input.bay ?? '' },
        { label: say('paper.work.quota'), value: formatHours(quota) },
      ],
      [party.arrived, { ...party.promised, isStrong: true }, party.mileageIn],
      [
        { label: say('paper.work.started'), value: '' },
        { label: say('paper.work.finished'), value: '' },
        party.advisor,
      ],
    ],
  }
}

function presentParts(input: PaperInput, jobs: readonly Job[]): LineTable {
  const wording = createWording(input)
  const { say } = wording
  return {
    head: [
      say('paper.work.parts'),
      say('paper.part-origin'),
      say('paper.part-class'),
      say('paper.quantity'),
      say('paper.work.taken'),
    ],
    lines: jobs.flatMap((job) =>
      job.parts.map(
        (part): Line => ({
          cells: [
            part.name,
            partOrigin(part, wording),
            say(`trade.class.${part.class}`),
            partQuantity(part),
            { text: '', boxes: [{ label: '', isTicked: false }] },
          ],
        }),
      ),
    ),
  }
}
