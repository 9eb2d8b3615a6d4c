import { computeTill } from '#shared/domain/till/compute-till.ts'
import type { TillClose } from '#shared/domain/till/till-day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { subtract } from '#shared/kernel/money.ts'
import type { AmountRow } from '../../blocks/amount-rows.ts'
import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { DayClosePaperInput } from '../../paper-input.ts'
import { amountRow } from '../../present/present-amounts.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { issueDate, named } from '../../present/present-signatures.ts'
import { createWording } from '../../wording.ts'
import {
  presentCashRows,
  presentCounts,
  presentMovements,
  presentTakings,
} from './present-tables.ts'

/** 日结单: the day's money by way of paying, the drawer as it should be and as it was counted. */
export interface DayCloseData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly takings: LineTable
  readonly cash: FieldGrid
  readonly counts?: LineTable
  readonly movements?: LineTable
  readonly amounts: readonly AmountRow[]
  readonly remarks: readonly Remark[]
  readonly signatures: readonly SignaturePlace[]
}

/** A closed day of the till. */
export function presentDayClose(input: DayClosePaperInput): DayCloseData {
  const { till, moves } = input
  const { close } = till
  // The paper is written in the command that closes the day: without a close, it is a bug.
  if (close === undefined) throw new Error(`${till.id} is not closed`)
  const { say, labelled } = createWording(input)
  const sheet = computeTill(close.opening, moves, till.movements)
  const counts = presentCounts(input, close)
  const movements = presentMovements(input)
  return {
    frame: presentFrame('day-close', input),
    fields: presentFields(input, close),
    takings: presentTakings(input, sheet),
    cash: presentCashRows(input, sheet),
    ...(movements === undefined ? {} : { movements }),
    ...(counts === undefined ? {} : { counts }),
    amounts: [
      amountRow(input, say('paper.close-expected'), close.expected),
      amountRow(input, say('paper.close-counted'), close.counted, true),
      amountRow(input, say('paper.close-difference'), subtract(close.counted, close.expected)),
      amountRow(input, say('paper.close-carried'), close.carriedOver),
      amountRow(input, say('paper.close-handed-in'), subtract(close.counted, close.carriedOver)),
    ],
    remarks: hasText(close.note) ? [{ heading: say('paper.close-note'), text: close.note }] : [],
    signatures: [
      { label: named(input, say('paper.close-cashier'), input.staffName(close.by)) },
      { label: labelled(say('paper.close-checker'), '') },
      { label: labelled(say('paper.close-manager'), ''), foot: issueDate(input) },
    ],
  }
}

function presentFields(input: DayClosePaperInput, close: TillClose): FieldGrid {
  const { say, dateTime } = createWording(input)
  return {
    columns: 3,
    rows: [
      [
        { label: say('paper.close-day'), value: input.till.id, isStrong: true },
        {
          label: say('paper.close-span'),
          value: `${dateTime(close.from)} – ${dateTime(close.until)}`,
          span: 2,
        },
      ],
    ],
  }
}
