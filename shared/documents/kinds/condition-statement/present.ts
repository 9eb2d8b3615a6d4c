import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import { FRAME_POINTS, judgeFrame } from '#shared/domain/used-car/frame-check.ts'
import { explainGrade } from '#shared/domain/used-car/grade-findings.ts'
import { usedOf } from '#shared/domain/used-car/used-stock.ts'
import { formatDecimal } from '#shared/kernel/decimal-text.ts'
import type { CheckLine } from '../../blocks/check-boxes.ts'
import type { Field, FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { LineTable } from '../../blocks/line-table.ts'
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
import { presentSections } from './present-sections.ts'

/**
 * 二手车车辆状况说明书: what was found at the car, answer by answer; what nobody looked at is told as
 * such and never as sound.
 */
export interface ConditionStatementData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly papers: readonly CheckLine[]
  readonly verdictHeading: string
  readonly verdict: string
  readonly framePoints: FieldGrid
  readonly sections: LineTable
  /** Absent where the body has no defect. */
  readonly body?: LineTable
  readonly remarks: readonly Remark[]
  readonly signatures: readonly SignaturePlace[]
}

/** Words it. There must have been a look at the car. */
export function presentConditionStatement(input: UsedCarPaperInput): ConditionStatementData {
  const { say, labelled, day } = createWording(input)
  const { appraisal, car, staffName } = input
  if (appraisal === undefined) throw new Error('A statement of condition is about a look at a car')
  const { promise } = usedOf(car).sheet ?? {}
  const body = presentBody(input, appraisal)
  return {
    frame: presentFrame('condition-statement', input, { cites: ['window-sheet'] }),
    fields: presentFields(input, appraisal),
    papers: presentCarPapers(input),
    verdictHeading: say('paper.used-verdict'),
    verdict: sayVerdict(input, appraisal),
    framePoints: presentFramePoints(input, appraisal),
    sections: presentSections(input, appraisal),
    ...(body === undefined ? {} : { body }),
    remarks: [
      ...(appraisal.findings.words === ''
        ? []
        : [{ heading: say('paper.used-words'), text: appraisal.findings.words }]),
      { heading: say('paper.used-warranty'), text: sayWarranty(input) },
      ...(promise === undefined ? [] : [{ heading: say('paper.used-promise'), text: promise }]),
      { heading: say('paper.used-told-heading'), text: say('paper.used-told') },
    ],
    signatures: [
      {
        label: labelled(say('paper.used-appraiser-sign'), staffName(appraisal.seenBy)),
        foot: labelled(say('paper.date'), day(appraisal.seenAt)),
      },
      { label: labelled(say('paper.used-dealer-sign'), input.shop.name), foot: issueDate(input) },
      { label: labelled(say('paper.used-buyer-sign'), ''), foot: blankDate(input) },
    ],
  }
}

function presentFields(input: UsedCarPaperInput, { car: seen }: Appraisal): FieldGrid {
  const { say, km } = createWording(input)
  const mileage = kmOf(input)
  const field = (label: string, value: string | undefined, own: Partial<Field> = {}): Field => ({
    label,
    value: value === undefined || value === '' ? say('paper.used-unknown') : value,
    ...own,
  })
  const { earlierReading } = seen
  return {
    columns: 2,
    rows: [
      [
        field(say('paper.used-car'), input.car.name, { isStrong: true }),
        field(say('paper.used-plate'), plateOf(input)),
      ],
      [field(say('paper.vin'), input.car.vin), field(say('paper.used-engine'), seen.engineNumber)],
      [
        field(say('paper.used-registered'), registeredOf(input)),
        field(say('paper.used-mileage'), mileage === undefined ? undefined : km(mileage)),
      ],
      [
        field(say('paper.color'), input.car.color),
        field(say('paper.used-usage'), say(`appraisal.usage.${seen.usage}`)),
      ],
      ...(earlierReading === undefined
        ? []
        : [
            [
              field(
                say('paper.used-earlier'),
                say('paper.used-earlier-reading', {
                  km: km(earlierReading.km),
                  on: earlierReading.on,
                }),
                { isStrong: true, span: 2 },
              ),
            ],
          ]),
    ],
  }
}

function sayVerdict(input: UsedCarPaperInput, { findings }: Appraisal): string {
  const { say } = createWording(input)
  const { score, grade } = explainGrade(findings)
  const verdict = judgeFrame(findings.frame)
  return [
    say(`appraisal.verdict.${verdict}`),
    grade === undefined
      ? say('paper.used-grade-open')
      : say('paper.used-grade', { grade: say(`usedStock.grade.${grade}`) }),
    say('paper.used-score', { score: formatDecimal(score, 1) }),
  ].join('　')
}

function presentFramePoints(input: UsedCarPaperInput, { findings }: Appraisal): FieldGrid {
  const { say, list } = createWording(input)
  const fields = FRAME_POINTS.map((point): Field => {
    const answer = findings.frame[point]
    const isDefect = answer.state === 'defect'
    const defects = isDefect
      ? list(answer.defects.map((defect) => say(`appraisal.frame-defect.${defect}`)))
      : ''
    return {
      label: say(`appraisal.frame.${point}`),
      value: isDefect ? defects : say(`appraisal.frame-state.${answer.state}`),
      isStrong: answer.state !== 'sound',
    }
  })
  const rows: Field[][] = []
  for (let at = 0; at < fields.length; at += 2) rows.push(fields.slice(at, at + 2))
  // Thirteen points: the last has the row to itself.
  const [last] = rows.at(-1)?.length === 1 ? (rows.pop() ?? []) : []
  return { columns: 2, rows: [...rows, ...(last === undefined ? [] : [[{ ...last, span: 2 }]])] }
}

function presentBody(input: UsedCarPaperInput, { findings }: Appraisal): LineTable | undefined {
  const { say } = createWording(input)
  if (findings.body.length === 0) return undefined
  return {
    head: [say('paper.used-panel'), say('paper.used-defect'), say('paper.used-degree')],
    lines: findings.body.map(({ panel, code, degree }) => ({
      cells: [
        say(`trade.panel.${panel}`),
        say(`appraisal.defect.${code}`),
        say(`appraisal.degree.${code === 'MS' ? 'worn' : degree}`),
      ],
    })),
  }
}
