import type { Customer } from '#shared/domain/customer/customer.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import { takenByDefect } from '#shared/domain/used-car/body-defect.ts'
import { FRAME_POINTS, type FrameAnswer } from '#shared/domain/used-car/frame-check.ts'
import { SECTION_MOST } from '#shared/domain/used-car/grade-car.ts'
import { explainGrade } from '#shared/domain/used-car/grade-findings.ts'
import { listOpenPoints, POINT_SECTIONS } from '#shared/domain/used-car/section-point.ts'
import { formatDecimal } from '#shared/kernel/decimal-text.ts'
import type { AmountRow } from '../../blocks/amount-rows.ts'
import type { BodyMark } from '../../blocks/body-diagram.ts'
import type { CheckLine } from '../../blocks/check-boxes.ts'
import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { PaperBase } from '../../paper-input.ts'
import { amountRow } from '../../present/present-amounts.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { presentSectionFindings } from '../../present/present-section-findings.ts'
import { blankDate } from '../../present/present-signatures.ts'
import { presentCarPapers } from '../../present/present-used-car.ts'
import { createWording } from '../../wording.ts'
import { presentAppraisedCar } from './present-appraised-car.ts'

/** 二手车技术状况鉴定评估单: what was found at the car, how its grade came about, the price if wished. */
export interface AppraisalReportData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly rights: readonly CheckLine[]
  /** Grade, score, accident, open points: the head of it all. */
  readonly verdict: readonly { readonly label: string; readonly value: string }[]
  readonly frameHeading: string
  readonly framePoints: LineTable
  readonly frameStates: readonly FrameAnswer['state'][]
  readonly bodyHeading: string
  /** Absent where the body has no defect. */
  readonly body?: LineTable
  readonly bodyMarks: readonly BodyMark[]
  readonly bodyNone: string
  readonly sections: LineTable
  readonly price: readonly AmountRow[]
  readonly remarks: readonly Remark[]
  readonly signatures: readonly SignaturePlace[]
}

export interface AppraisalReportInput extends PaperBase {
  readonly appraisal: Appraisal
  readonly owner: Customer
  /** Whether the price stands on it. */
  readonly isPriced: boolean
}

const tenths = (value: number): string => formatDecimal(value, 1).replace(/\.0$/, '')

/** Words it. */
export function presentAppraisalReport(input: AppraisalReportInput): AppraisalReportData {
  const { say, labelled, day } = createWording(input)
  const { appraisal, staffName } = input
  const { findings } = appraisal
  const body = presentBody(input)
  return {
    frame: presentFrame('appraisal-report', input),
    fields: presentAppraisedCar(input, appraisal, input.owner),
    rights: presentCarPapers(input),
    verdict: presentVerdict(input),
    frameHeading: say('paper.appraisal-frame'),
    framePoints: presentFramePoints(input),
    frameStates: FRAME_POINTS.map((point) => findings.frame[point].state),
    bodyHeading: say('paper.appraisal-body'),
    ...(body === undefined ? {} : { body }),
    bodyMarks: findings.body.map(({ panel, at }, index) => ({
      panel,
      number: index + 1,
      ...(at === undefined ? {} : { at }),
    })),
    bodyNone: say('paper.appraisal-body-none'),
    sections: presentSections(input),
    price: presentPrice(input),
    remarks: [
      ...(findings.words === ''
        ? []
        : [{ heading: say('paper.appraisal-words'), text: findings.words }]),
      { heading: say('paper.appraisal-note'), text: say('paper.appraisal-note-text') },
    ],
    signatures: [
      {
        label: labelled(say('paper.appraisal-appraiser-sign'), staffName(appraisal.seenBy)),
        foot: labelled(say('paper.date'), day(appraisal.seenAt)),
      },
      { label: labelled(say('paper.appraisal-owner-sign'), ''), foot: blankDate(input) },
    ],
  }
}

function presentVerdict(input: AppraisalReportInput): AppraisalReportData['verdict'] {
  const { say } = createWording(input)
  const { findings, car } = input.appraisal
  const { score, grade, frame } = explainGrade(findings)
  const open =
    FRAME_POINTS.filter((point) => findings.frame[point].state === 'not-checked').length +
    listOpenPoints(findings.points ?? {}, car.energy).length
  return [
    {
      label: say('paper.appraisal-grade-label'),
      value: say(grade === undefined ? 'appraisal.grade.none' : `appraisal.grade.${grade}`),
    },
    { label: say('paper.appraisal-score-label'), value: `${tenths(score)} / 100` },
    { label: say('paper.appraisal-verdict-label'), value: say(`appraisal.verdict.${frame}`) },
    {
      label: say('paper.appraisal-open-label'),
      value:
        open === 0
          ? say('paper.appraisal-open-none')
          : say('paper.appraisal-open-count', { count: open }),
    },
  ]
}

function presentFramePoints(input: AppraisalReportInput): LineTable {
  const { say, list } = createWording(input)
  const { frame } = input.appraisal.findings
  return {
    head: ['', say('paper.appraisal-point'), say('paper.appraisal-found')],
    lines: FRAME_POINTS.map((point, index) => {
      const answer = frame[point]
      return {
        cells: [
          String(index + 1),
          say(`appraisal.frame.${point}`),
          answer.state === 'defect'
            ? list(answer.defects.map((defect) => say(`appraisal.frame-defect.${defect}`)))
            : say(`appraisal.frame-state.${answer.state}`),
        ],
      }
    }),
  }
}

function presentBody(input: AppraisalReportInput): LineTable | undefined {
  const { say } = createWording(input)
  const { body } = input.appraisal.findings
  if (body.length === 0) return undefined
  return {
    head: ['', say('paper.appraisal-defect'), say('paper.appraisal-taken')],
    lines: body.map((defect, index) => ({
      cells: [
        String(index + 1),
        {
          text: `${say(`trade.panel.${defect.panel}`)} ${say(`appraisal.defect.${defect.code}`)}`,
          note: [
            say(`appraisal.degree.${defect.code === 'MS' ? 'worn' : defect.degree}`),
            defect.note ?? '',
          ]
            .filter((part) => part !== '')
            .join(' · '),
        },
        `−${tenths(takenByDefect(defect))}`,
      ],
    })),
  }
}

function presentSections(input: AppraisalReportInput): LineTable {
  const { say } = createWording(input)
  const { sections } = explainGrade(input.appraisal.findings)
  const pointsOf = (section: (typeof sections)[number]['section']): string => {
    const left = sections.find((each) => each.section === section)?.left ?? 0
    return say('paper.appraisal-of', { left: tenths(left), most: SECTION_MOST[section] })
  }
  return {
    head: [
      say('paper.appraisal-section'),
      say('paper.appraisal-left'),
      say('paper.appraisal-found'),
    ],
    lines: [
      { cells: [say('appraisal.section.body'), pointsOf('body'), bodyLine(input)] },
      ...POINT_SECTIONS.map((section) => ({
        cells: [
          say(`appraisal.section.${section}`),
          section === 'functions' ? say('paper.appraisal-no-points') : pointsOf(section),
          presentSectionFindings(input, input.appraisal, section),
        ],
      })),
    ],
  }
}

/** The body's defects stand in a list of their own; here how many they are, and what else was written. */
function bodyLine(input: AppraisalReportInput): string {
  const { say, list, labelled } = createWording(input)
  const { body, faults } = input.appraisal.findings
  const written = faults.filter(({ section }) => section === 'body').map(({ what }) => what)
  return [
    body.length === 0
      ? say('paper.appraisal-body-none')
      : labelled(
          say('paper.appraisal-body'),
          say('paper.appraisal-open-count', { count: body.length }),
        ),
    ...(written.length === 0 ? [] : [labelled(say('paper.used-other-faults'), list(written))]),
  ].join('\n')
}

/** What the owner was offered, else what the last valuation gives; nothing where it is not wished. */
function presentPrice(input: AppraisalReportInput): AmountRow[] {
  const { say } = createWording(input)
  const { offer, valuations } = input.appraisal
  if (!input.isPriced) return []
  if (offer !== undefined) {
    return [amountRow(input, say('paper.appraisal-price'), offer.amount, true)]
  }
  const last = valuations.at(-1)
  return last === undefined || last.price <= 0
    ? []
    : [amountRow(input, say('paper.appraisal-price-formula'), last.price, true)]
}
