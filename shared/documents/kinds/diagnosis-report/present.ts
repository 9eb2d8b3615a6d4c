import { FINDING_GRADES, type FindingGrade } from '#shared/domain/diagnosis/finding.ts'
import type { HiddenPlace } from '#shared/domain/diagnosis/finding-place.ts'
import { hiddenPlacesOf } from '#shared/domain/diagnosis/hidden-places-of.ts'
import { countGrades, numberFindings } from '#shared/domain/diagnosis/number-findings.ts'
import type { PinnedFinding } from '#shared/domain/diagnosis/place-pins.ts'
import { sum } from '#shared/kernel/money.ts'
import type { Field, FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { PaperInput } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { presentParties } from '../../present/present-parties.ts'
import { customerPlace, issueDate, named } from '../../present/present-signatures.ts'
import { createWording, NOTHING } from '../../wording.ts'
import { cureOf, type FindingCard, presentFinding } from './present-finding.ts'

/** 诊断报告: what was found on the car, where, how it stands and what cures it. */
export interface DiagnosisReportData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly counts: readonly {
    readonly grade: FindingGrade
    readonly count: string
    readonly word: string
    readonly meaning: string
  }[]
  readonly summary?: Remark
  readonly drawings: {
    readonly outside: string
    readonly hidden: string
    readonly front: string
    readonly pins: readonly PinnedFinding[]
    readonly places: readonly HiddenPlace[]
  }
  readonly cureHead: string
  /** What asks for work, by grade. */
  readonly groups: readonly {
    readonly grade: FindingGrade
    readonly heading: string
    readonly cards: readonly FindingCard[]
  }[]
  readonly total?: { readonly label: string; readonly value: string }
  /** What is in order: a line each. */
  readonly sound?: LineTable
  readonly remarks: readonly Remark[]
  readonly signatures: readonly SignaturePlace[]
}

/** The report in the order in which it is told: the urgent first, what is in order last. */
export function presentDiagnosisReport(input: PaperInput): DiagnosisReportData {
  const { say } = createWording(input)
  const { visit, vehicle, staffName } = input
  const { findings, diagnosis } = visit
  const numbered = numberFindings(findings)
  const counts = countGrades(findings)
  const cards = numbered.map((each) => presentFinding(input, each))
  const pins = numbered.map(({ finding: { grade, place }, number }) => ({ grade, place, number }))
  const sound = presentSound(input, cards)
  const total = presentTotal(input)
  return {
    frame: presentFrame('diagnosis-report', input, { cites: ['repair-order', 'estimate'] }),
    fields: presentFields(input),
    counts: FINDING_GRADES.map((grade) => ({
      grade,
      count: String(counts[grade]),
      word: say(`paper.diagnosis.grade.${grade}`),
      meaning: say(`paper.diagnosis.meaning.${grade}`),
    })),
    ...(diagnosis?.summary === undefined
      ? {}
      : { summary: { heading: say('paper.diagnosis.summary'), text: diagnosis.summary } }),
    drawings: {
      outside: say('paper.diagnosis.outside'),
      hidden: say('paper.diagnosis.hidden'),
      front: `← ${say('paper.front')}`,
      pins,
      places: hiddenPlacesOf(
        vehicle.energy,
        pins.map(({ place }) => place),
      ),
    },
    cureHead: say('paper.diagnosis.cure'),
    groups: (['red', 'yellow'] as const)
      .filter((grade) => counts[grade] > 0)
      .map((grade) => ({
        grade,
        heading: say(`paper.diagnosis.grade.${grade}`),
        cards: cards.filter((card) => card.grade === grade),
      })),
    ...(total === undefined ? {} : { total }),
    ...(sound === undefined ? {} : { sound }),
    remarks: [
      { heading: say('paper.diagnosis.next'), text: presentNext(input) },
      { heading: say('paper.notes'), text: say('paper.diagnosis.basis') },
    ],
    signatures: [
      customerPlace(input, say('paper.diagnosis.sign')),
      {
        label: named(
          input,
          say('paper.diagnosis.by'),
          diagnosis === undefined ? undefined : staffName(diagnosis.by),
        ),
        foot: issueDate(input),
      },
      {
        label: named(input, say('trade.role.advisor'), staffName(visit.advisorId)),
        foot: issueDate(input),
      },
    ],
  }
}

function presentFields(input: PaperInput): FieldGrid {
  const { say, time } = createWording(input)
  const { diagnosis } = input.visit
  const party = presentParties(input)
  const took = [diagnosis?.startedAt, diagnosis?.finishedAt]
    .filter((at) => at !== undefined)
    .map(time)
  const diagnosed: Field = { label: say('paper.diagnosis.time'), value: took.join(' – ') }
  return {
    columns: 3,
    rows: [
      [party.customer, party.phone, party.plate],
      [party.model, party.vin, party.mileageIn],
      [party.arrived, diagnosed, party.promised],
    ],
  }
}

/** What all cures come to; one job that cures several findings counts once. */
function presentTotal(input: PaperInput): DiagnosisReportData['total'] {
  const { say, money } = createWording(input)
  const cures = input.visit.findings.flatMap((finding) => {
    const cure = cureOf(input, finding)
    return cure === undefined ? [] : [[cure.key, cure.amount] as const]
  })
  const amounts = [...new Map(cures).values()]
  if (amounts.length === 0) return undefined
  return {
    label: say('paper.diagnosis.total', { count: amounts.length }),
    value: money(sum(amounts)),
  }
}

function presentSound(input: PaperInput, cards: readonly FindingCard[]): LineTable | undefined {
  const { say } = createWording(input)
  const green = cards.filter(({ grade }) => grade === 'green')
  if (green.length === 0) return undefined
  return {
    head: [
      '#',
      say('paper.diagnosis.grade.green'),
      say('paper.diagnosis.place'),
      say('paper.diagnosis.value'),
    ],
    lines: green.map(({ number, name, place, value, note }) => ({
      cells: [String(number), { text: name, note, isInline: true }, place, value || NOTHING],
    })),
  }
}

/** What the customer does now: decide on the urgent, plan the rest. */
function presentNext(input: PaperInput): string {
  const { say } = createWording(input)
  const { red, yellow } = countGrades(input.visit.findings)
  const words = [
    ...(red > 0 ? [say('paper.diagnosis.next-red')] : []),
    ...(yellow > 0 ? [say('paper.diagnosis.next-yellow')] : []),
    ...(red + yellow === 0 ? [say('paper.diagnosis.next-green')] : []),
  ]
  return words.join(input.locale === 'en' ? ' ' : '')
}
