import type { BodyMark } from '../../blocks/body-diagram.ts'
import type { CheckLine } from '../../blocks/check-boxes.ts'
import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { LevelGauge } from '../../blocks/level-gauge.ts'
import type { Line, LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { PaperInput } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { createWording, NOTHING } from '../../wording.ts'
import { presentAsked } from './present-asked.ts'
import { presentFields, presentInterview } from './present-fields.ts'
import { presentFindings } from './present-findings.ts'
import { presentGauges } from './present-gauges.ts'
import { presentNames } from './present-names.ts'
import { presentPhotos, type SmallPhoto } from './present-photos.ts'
import { presentNotes, presentWalkAround, type WalkAroundList } from './present-walk-around.ts'

/** 接车检查单: the car as it came, in the customer's words and on the body diagram. */
export interface IntakeInspectionData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly statement: Remark
  readonly interview: FieldGrid
  readonly walkAround: {
    readonly heading: string
    readonly front: string
    readonly marks: readonly BodyMark[]
    readonly damage: LineTable
    readonly gauges: readonly LevelGauge[]
    readonly belongings: string
  }
  /** Absent in papers issued before there was a check list; so are the photos. */
  readonly points?: WalkAroundList
  readonly checks: readonly CheckLine[]
  readonly photos?: readonly SmallPhoto[]
  readonly findings: LineTable
  readonly remarks: readonly Remark[]
  readonly signatures: readonly SignaturePlace[]
}

/** What is on record is printed, what is asked at the car but not recorded is left to tick. */
export function presentIntakeInspection(input: PaperInput): IntakeInspectionData {
  const { say, labelled, list } = createWording(input)
  const { visit } = input
  const { intake } = visit
  return {
    frame: presentFrame('intake-inspection', input, { cites: ['repair-order'] }),
    fields: presentFields(input),
    statement: { heading: say('paper.statement'), text: intake.statement },
    interview: presentInterview(input),
    walkAround: {
      heading: say('paper.walk-around'),
      front: `← ${say('paper.front')}`,
      marks: intake.damage.map(({ panel }, index) => ({ panel, number: index + 1 })),
      damage: presentDamage(input),
      gauges: presentGauges(input),
      belongings: labelled(
        say('paper.belongings'),
        intake.belongings.length === 0
          ? say('paper.no-belongings-recorded')
          : list(intake.belongings),
      ),
    },
    points: presentWalkAround(input),
    checks: presentAsked(input),
    photos: presentPhotos(input),
    findings: presentFindings(input),
    remarks: [...presentNotes(input), { heading: say('paper.notice'), text: say('paper.custody') }],
    signatures: presentNames(input),
  }
}

function presentDamage(input: PaperInput): LineTable {
  const { say } = createWording(input)
  const { damage } = input.visit.intake
  return {
    head: ['#', say('paper.damage-panel'), say('paper.damage-kind')],
    lines:
      damage.length === 0
        ? [{ cells: [NOTHING, say('paper.no-damage-recorded'), NOTHING] }]
        : damage.map(
            ({ panel, kind, note = '' }, index): Line => ({
              cells: [
                String(index + 1),
                { text: say(`trade.panel.${panel}`), note },
                say(`trade.damage.${kind}`),
              ],
            }),
          ),
  }
}
