import type { Customer } from '#shared/domain/customer/customer.ts'
import { nameOfVariant } from '#shared/domain/sales/model/car-variant.ts'
import type { NeedsSheet } from '#shared/domain/sales/needs/needs-sheet.ts'
import { pickBest, type SuitedCar } from '#shared/domain/sales/needs/suit-buyer.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { Field, FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { Line, LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PaperBase } from '../../paper-input.ts'
import { formatAbout } from '../../present/format-about.ts'
import { presentAdvised } from '../../present/present-advised.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { sayReason } from '../../present/say-reason.ts'
import { tellNeeds } from '../../present/tell-needs.ts'
import { createWording, NOTHING } from '../../wording.ts'

/** What a buyer said, and the cars in the order in which they suit. */
export interface NeedsSheetInput extends PaperBase {
  readonly sale: Pick<Sale, 'assignments'>
  readonly needs: NeedsSheet
  readonly customer: Pick<Customer, 'name' | 'phone'>
  readonly cars: readonly SuitedCar[]
}

/** 购车需求分析单: the answers, what is still open, the cars that suit with their reasons. */
export interface NeedsSheetData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly cars: LineTable
  readonly remarks: readonly Remark[]
}

/** More would be a price list. */
const MOST_CARS = 5
const COLUMNS = 2

/** Words the sheet. */
export function presentNeedsSheet(input: NeedsSheetInput): NeedsSheetData {
  const { say, list } = createWording(input)
  const { needs, shop, cars } = input
  const told = tellNeeds(needs, say, shop.currency)
  const answers = told.known.map(({ label, value }): Field => ({ label, value }))
  const words = [needs.words, needs.presentCar?.words ?? ''].map((each) => each.trim())
  const said = words.filter((each) => each !== '').join('\n')
  return {
    frame: presentFrame('needs-sheet', input),
    fields: { columns: COLUMNS, rows: [...presentAdvised(input), ...inRows(answers)] },
    cars: {
      head: [
        say('paper.needs-rank'),
        say('paper.needs-car'),
        say('paper.needs-price'),
        say('paper.needs-for'),
        say('paper.needs-against'),
      ],
      lines: pickBest(cars, MOST_CARS).map((car, index) => presentCar(input, car, index + 1)),
    },
    remarks: [
      ...(said === '' ? [] : [{ heading: say('paper.needs-words'), text: said }]),
      ...(told.open.length === 0
        ? []
        : [{ heading: say('paper.needs-open'), text: list(told.open) }]),
      { heading: say('paper.needs-note-heading'), text: say('paper.needs-note') },
    ],
  }
}

/** Answers two to a row; the last takes the row where it is alone in it. */
function inRows(answers: readonly Field[]): Field[][] {
  const rows: Field[][] = []
  for (let at = 0; at < answers.length; at += COLUMNS) {
    const row = answers.slice(at, at + COLUMNS)
    const [only] = row
    rows.push(row.length === 1 && only !== undefined ? [{ ...only, span: COLUMNS }] : row)
  }
  return rows
}

function presentCar(input: NeedsSheetInput, car: SuitedCar, rank: number): Line {
  const { say } = createWording(input)
  const { currency } = input.shop
  const reasons = (isFor: boolean): string => {
    const said = car.reasons.filter((reason) => reason.isFor === isFor)
    const words = said.map((reason) => sayReason(say, reason, currency))
    return words.length === 0 ? NOTHING : words.join(say('paper.needs-between'))
  }
  const name = nameOfVariant(car.variant)
  return {
    cells: [
      String(rank),
      car.isFitting ? name : { text: name, note: say('paper.needs-misfit') },
      formatAbout(car.price, currency),
      reasons(true),
      reasons(false),
    ],
  }
}
