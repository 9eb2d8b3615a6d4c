import { CAR_USAGES } from '#shared/domain/used-car/appraisal.ts'
import { gradeFindings } from '#shared/domain/used-car/grade-findings.ts'
import { usedOf } from '#shared/domain/used-car/used-stock.ts'
import type { CheckLine } from '../../blocks/check-boxes.ts'
import type { Field, FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { blankDate, issueDate } from '../../present/present-signatures.ts'
import {
  kmOf,
  plateOf,
  presentCarPapers,
  registeredOf,
  sayWarranty,
  type UsedCarPaperInput,
} from '../../present/present-used-car.ts'
import { createWording } from '../../wording.ts'

/**
 * 二手车车辆信息表: what a dealer shows in a prominent place of a used car it offers (二手车交易规范,
 * 附件一). What is not known is said so.
 */
export interface WindowSheetData {
  readonly frame: PaperFrame
  /** Read through a windscreen. */
  readonly name: string
  readonly priceLabel: string
  readonly price: string
  readonly warrantyLabel: string
  readonly warranty: string
  readonly fields: FieldGrid
  readonly usage: CheckLine
  readonly papers: readonly CheckLine[]
  readonly remarks: readonly Remark[]
  readonly signatures: readonly SignaturePlace[]
}

/** Words it. */
export function presentWindowSheet(input: UsedCarPaperInput): WindowSheetData {
  const { say, labelled, money } = createWording(input)
  const { car, appraisal } = input
  const { sheet = {} } = usedOf(car)
  return {
    frame: presentFrame('window-sheet', input),
    name: car.name,
    priceLabel: say('paper.used-price'),
    price: money(input.price),
    warrantyLabel: say('paper.used-warranty'),
    warranty: sayWarranty(input),
    fields: presentFields(input),
    usage: {
      label: say('paper.used-usage'),
      boxes: CAR_USAGES.map((usage) => ({
        label: say(`appraisal.usage.${usage}`),
        isTicked: usage === appraisal?.car.usage,
      })),
    },
    papers: presentCarPapers(input),
    remarks: [
      ...remark(say('paper.used-accidents'), sheet.accidents ?? say('paper.used-unknown')),
      ...remark(say('paper.used-repairs'), sheet.repairs ?? say('paper.used-unknown')),
      ...remark(say('paper.used-condition'), sayCondition(input)),
      ...remark(say('paper.used-promise'), sheet.promise),
      ...remark(say('paper.used-statement-heading'), say('paper.used-statement')),
    ],
    signatures: [
      { label: labelled(say('paper.used-dealer-sign'), input.shop.name), foot: issueDate(input) },
      { label: labelled(say('paper.used-handler-sign'), ''), foot: blankDate(input) },
      { label: labelled(say('paper.used-buyer-sign'), ''), foot: blankDate(input) },
    ],
  }
}

const remark = (heading: string, text: string | undefined): Remark[] =>
  text === undefined || text === '' ? [] : [{ heading, text }]

function presentFields(input: UsedCarPaperInput): FieldGrid {
  const { say, km } = createWording(input)
  const { car, appraisal, vehicle } = input
  const { sheet = {} } = usedOf(car)
  const until = appraisal?.car.paperUntil ?? {}
  const mileage = kmOf(input)
  const energy = appraisal?.car.energy ?? vehicle?.energy
  const field = (label: string, value: string | undefined, own: Partial<Field> = {}): Field => ({
    label,
    value: value === undefined || value === '' ? say('paper.used-unknown') : value,
    ...own,
  })
  const abs =
    sheet.hasAbs === undefined ? undefined : say(`usedStock.abs.${sheet.hasAbs ? 'yes' : 'no'}`)
  return {
    columns: 2,
    rows: [
      [
        field(say('paper.used-plate'), plateOf(input), { isStrong: true }),
        field(say('paper.color'), car.color),
      ],
      [
        field(say('paper.used-registered'), registeredOf(input), { isStrong: true }),
        field(say('paper.used-mileage'), mileage === undefined ? undefined : km(mileage), {
          isStrong: true,
        }),
      ],
      [
        field(say('paper.vin'), car.vin),
        field(say('paper.used-engine'), appraisal?.car.engineNumber ?? vehicle?.engineNumber),
      ],
      [field(say('paper.used-maker'), sheet.maker), field(say('paper.used-built'), sheet.builtOn)],
      [
        field(
          say('paper.used-energy'),
          energy === undefined ? undefined : say(`trade.energy.${energy}`),
        ),
        field(say('paper.used-emission'), sheet.emission),
      ],
      [
        field(say('paper.used-displacement'), sheet.displacement),
        field(
          say('paper.used-gearbox'),
          sheet.gearbox === undefined ? undefined : say(`usedStock.gearbox.${sheet.gearbox}`),
        ),
      ],
      [field('ABS', abs), field(say('paper.used-equipment'), sheet.equipment)],
      [
        field(say('paper.used-inspected'), sheet.inspectedUntil ?? until.inspection),
        field(say('paper.used-insured'), sheet.insuredUntil ?? until['compulsory-insurance']),
      ],
      [field(say('paper.used-taxed'), sheet.taxedUntil ?? until['vehicle-tax'], { span: 2 })],
    ],
  }
}

/** Grade and defects in short; the statement of condition has them all. */
function sayCondition(input: UsedCarPaperInput): string {
  const { say, list } = createWording(input)
  const findings = input.appraisal?.findings
  if (findings === undefined) return say('paper.used-unknown')
  const { grade } = gradeFindings(findings)
  const defects = [
    ...findings.body.map(
      ({ panel, code }) => `${say(`trade.panel.${panel}`)} ${say(`appraisal.defect.${code}`)}`,
    ),
    ...findings.faults.map(({ what }) => what),
  ]
  return [
    grade === undefined
      ? say('paper.used-grade-open')
      : say('paper.used-grade', { grade: say(`usedStock.grade.${grade}`) }),
    defects.length === 0 ? say('paper.used-no-defects') : list(defects),
    findings.words,
  ]
    .filter((part) => part !== '')
    .join('　')
}
