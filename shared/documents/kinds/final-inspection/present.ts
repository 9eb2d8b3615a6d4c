import { listApproved } from '#shared/domain/approval/decide-job.ts'
import type { FinalInspection } from '#shared/domain/inspection/final-inspection.ts'
import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { PaperInput } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { presentCategories, presentParties } from '../../present/present-parties.ts'
import { blankDate, named } from '../../present/present-signatures.ts'
import { createWording } from '../../wording.ts'
import { namesOfCheckers, presentChecks } from './present-checks.ts'
import { presentInspectionItems } from './present-items.ts'

/** 竣工检验单: every job and every safety item checked before the car may leave. */
export interface FinalInspectionData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly items: LineTable
  /** Who looked at each job before; absent when nobody signed for it. */
  readonly checks?: LineTable
  readonly result: FieldGrid
  readonly remarks: readonly Remark[]
  readonly signatures: readonly SignaturePlace[]
}

/** The last inspection; before any was made, the blank sheet to fill in by hand. */
export function presentFinalInspection(input: PaperInput): FinalInspectionData {
  const { say, dateTime } = createWording(input)
  const { visit, staffName } = input
  const last = visit.inspections.at(-1)
  const inspector = last === undefined ? undefined : staffName(last.inspectorId)
  const technician = visit.technicianId === undefined ? undefined : staffName(visit.technicianId)
  const party = presentParties(input)
  const checks = presentChecks(input)
  const doers = namesOfCheckers(input, 'selfCheck')
  const colleagues = namesOfCheckers(input, 'mutualCheck')
  return {
    frame: presentFrame('final-inspection', input, { cites: ['repair-order', 'certificate'] }),
    fields: {
      columns: 3,
      rows: [
        [party.customer, party.plate, party.model],
        [
          party.vin,
          { label: say('paper.category'), value: presentCategories(input, listApproved(visit)) },
          party.technician,
        ],
        [
          party.arrived,
          {
            label: say('paper.inspection.at'),
            value: last === undefined ? '' : dateTime(last.at),
          },
          { label: say('paper.inspection.inspector'), value: inspector ?? '' },
        ],
      ],
    },
    items: presentInspectionItems(input, last),
    ...(checks === undefined ? {} : { checks }),
    result: presentResult(input, last),
    remarks: presentEarlier(input),
    signatures: [
      {
        label: named(input, say('paper.inspection.self'), doers || technician),
        foot: blankDate(input),
      },
      { label: named(input, say('paper.inspection.mutual'), colleagues), foot: blankDate(input) },
      { label: named(input, say('paper.inspection.final'), inspector), foot: blankDate(input) },
    ],
  }
}

function presentResult(input: PaperInput, last: FinalInspection | undefined): FieldGrid {
  const { say, km } = createWording(input)
  const roadTest = last?.roadTest
  const missing = last === undefined ? '' : say('paper.inspection.no-road-test')
  const conclusion = last === undefined ? '' : say(`paper.inspection.${last.result}ed`)
  return {
    columns: 3,
    rows: [
      [
        {
          label: say('paper.inspection.road-test-km'),
          value: roadTest === undefined ? missing : km(roadTest.km),
        },
        {
          label: say('paper.inspection.road-test-note'),
          value: roadTest?.note ?? '',
          span: 2,
        },
      ],
      [{ label: say('paper.inspection.conclusion'), value: conclusion, isStrong: true, span: 3 }],
      ...(last?.note === undefined || last.note === ''
        ? []
        : [[{ label: say('paper.inspection.note'), value: last.note, span: 3 }]]),
    ],
  }
}

/** Inspections that failed before: they stay on record. */
function presentEarlier(input: PaperInput): Remark[] {
  const { say, dateTime, gap } = createWording(input)
  const earlier = input.visit.inspections.slice(0, -1)
  if (earlier.length === 0) return []
  const lines = earlier.map(({ at, result, note }) =>
    [dateTime(at), say(`paper.inspection.${result}ed`), note]
      .filter((part) => part !== undefined && part !== '')
      .join(gap),
  )
  return [{ heading: say('paper.inspection.earlier'), text: lines.join('\n') }]
}
