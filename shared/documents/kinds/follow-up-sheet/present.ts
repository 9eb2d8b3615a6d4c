import { listApproved } from '#shared/domain/approval/decide-job.ts'
import { MOST_CALL_DAYS } from '#shared/domain/follow-up/next-follow-up.ts'
import type { Field, FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { PaperInput } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { presentCategories, presentParties } from '../../present/present-parties.ts'
import { blankDate, named } from '../../present/present-signatures.ts'
import { createWording } from '../../wording.ts'
import { presentCalls } from './present-calls.ts'

/** 客户回访记录表: the calls after delivery, and lines for those still to make. */
export interface FollowUpSheetData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly work: LineTable
  readonly remarks: readonly Remark[]
  readonly calls: LineTable
  readonly handling: FieldGrid
  readonly notes: readonly Remark[]
  readonly signatures: readonly SignaturePlace[]
}

/** What was done to which car, who was called when and said what; the rest is written by hand. */
export function presentFollowUpSheet(input: PaperInput): FollowUpSheetData {
  const { say } = createWording(input)
  const { visit } = input
  const { statement } = visit.intake
  return {
    frame: presentFrame('follow-up-sheet', input, { cites: ['repair-order', 'settlement'] }),
    fields: presentFields(input),
    work: presentWork(input),
    remarks: statement === '' ? [] : [{ heading: say('paper.statement'), text: statement }],
    calls: presentCalls(input),
    handling: presentHandling(input),
    notes: [
      { heading: say('paper.notes'), text: say('paper.follow-up-rule', { days: MOST_CALL_DAYS }) },
    ],
    signatures: [
      { label: named(input, say('paper.follow-up-by'), undefined), foot: blankDate(input) },
      { label: named(input, say('paper.follow-up-head'), undefined), foot: blankDate(input) },
    ],
  }
}

function presentFields(input: PaperInput): FieldGrid {
  const { say, dateTime, km } = createWording(input)
  const { visit } = input
  const { delivery, bill } = visit
  const party = presentParties(input)
  const field = (label: string, value = ''): Field => ({ label, value })
  const next = delivery?.nextService
  return {
    columns: 3,
    rows: [
      [party.customer, party.contact, { ...party.phone, isStrong: true }],
      [party.plate, party.model, party.technician],
      [
        field(say('paper.category'), presentCategories(input, listApproved(visit))),
        field(say('paper.follow-up-delivered'), delivery && dateTime(delivery.at)),
        field(
          say('paper.follow-up-mileage-out'),
          bill.mileageOutKm === undefined ? '' : km(bill.mileageOutKm),
        ),
      ],
      [
        {
          label: say('paper.follow-up-next-service'),
          value:
            next === undefined
              ? ''
              : say('paper.follow-up-until', { day: next.on, km: km(next.km) }),
          span: 2,
        },
        party.advisor,
      ],
    ],
  }
}

/** The work with the warranty that the customer may ask about. */
function presentWork(input: PaperInput): LineTable {
  const { say, km } = createWording(input)
  const { visit } = input
  const terms = new Map(visit.settlement?.warranties.map((term) => [term.jobId, term]))
  return {
    head: [say('paper.item'), say('paper.item-kind'), say('paper.warranty')],
    lines: listApproved(visit).map((job, index) => {
      const term = terms.get(job.id)
      return {
        cells: [
          `${index + 1}. ${job.name}`,
          say(`trade.category.${job.category}`),
          term === undefined
            ? ''
            : say('paper.follow-up-until', { day: term.untilOn, km: km(term.untilKm) }),
        ],
      }
    }),
  }
}

/** Two lines to write on. */
const ROOM_TO_WRITE = ' \n '

/** How a complaint was dealt with: told by the later call that heard all is well, else by hand. */
function presentHandling(input: PaperInput): FieldGrid {
  const { say, day } = createWording(input)
  const { followUps } = input.visit
  const unhappyAt = followUps.findLastIndex(({ result }) => result === 'dissatisfied')
  const settled =
    unhappyAt === -1
      ? undefined
      : followUps.slice(unhappyAt + 1).find(({ result }) => result === 'satisfied')
  return {
    columns: 3,
    rows: [
      [
        { label: say('paper.follow-up-handled-on'), value: '' },
        { label: say('paper.follow-up-handled-by'), value: '' },
        {
          label: say('paper.follow-up-solved-on'),
          value: settled === undefined ? '' : day(settled.at),
        },
      ],
      [{ label: say('paper.follow-up-handling'), value: settled?.words ?? ROOM_TO_WRITE, span: 3 }],
    ],
  }
}
