import { personOf } from '#shared/domain/visit/person-of.ts'
import { WALK_QUESTIONS, type WalkItem } from '#shared/domain/walk-around/walk-around.ts'
import { formatKm, type ViewInput } from '../view-words.ts'
import type { AgreementText } from './present-agreement.ts'
import { presentWalkLines } from './present-walk-lines.ts'

/** The walk-around as the customer signs it: how the car came, its marks, what stays in it. */
export const presentIntakeText = (input: ViewInput): AgreementText => {
  const { visit, customer, say } = input
  const { mileageKm, fuelEighths, chargePercent, damage, belongings } = visit.intake
  const marks = damage.map(({ panel, kind, note }) => ({
    label: say(`trade.panel.${panel}`),
    value: [say(`trade.damage.${kind}`), note].filter((part) => part !== undefined).join(' · '),
  }))
  const walk = presentWalkLines(input)
  return {
    title: say('showing.intakeTitle'),
    sections: [
      {
        heading: say('showing.intakeState'),
        lines: [
          { label: say('showing.mileage'), value: `${formatKm(mileageKm)} km` },
          ...(fuelEighths === undefined
            ? []
            : [{ label: say('showing.fuel'), value: `${fuelEighths}/8` }]),
          ...(chargePercent === undefined
            ? []
            : [{ label: say('showing.charge'), value: `${chargePercent}%` }]),
        ],
      },
      {
        heading: say('showing.intakeMarks'),
        lines: marks.length === 0 ? [{ value: say('showing.intakeNoMarks') }] : marks,
      },
      ...(walk.length === 0 ? [] : [{ heading: say('walkAround.title'), lines: walk }]),
      {
        heading: say('showing.intakeBelongings'),
        lines:
          belongings.length === 0
            ? [{ value: say('showing.intakeNoBelongings') }]
            : belongings.map((value) => ({ value })),
      },
      ...presentWalkAround(input),
    ],
    person: personOf(visit, customer),
    consent: say('showing.intakeConsent'),
  }
}

/** What the walk-around found out of order, the lamps that are lit, and what was asked. */
const presentWalkAround = ({ visit, say }: ViewInput): AgreementText['sections'] => {
  const { walkAround } = visit.intake
  if (walkAround === undefined) return []
  const { items, lamps, consents } = walkAround
  const remarkable = items.filter(({ answer }) => answer === 'faulty' || answer === 'absent')
  const asked = WALK_QUESTIONS.flatMap((question) => {
    const answer = consents[question]
    return answer === undefined
      ? []
      : [{ label: say(`walkAround.question.${question}`), value: say(`walkAround.${answer}`) }]
  })
  const found = [
    ...remarkable.map((item) => presentItem(say, item)),
    ...(lamps === undefined || lamps.length === 0
      ? []
      : [
          {
            label: say('walkAround.lamps'),
            value: lamps
              .map((lamp) => say(`walkAround.lamp.${lamp}`))
              .join(visit.locale === 'en' ? ', ' : '、'),
          },
        ]),
  ]
  return [
    ...(found.length === 0 ? [] : [{ heading: say('showing.intakeFound'), lines: found }]),
    ...(asked.length === 0 ? [] : [{ heading: say('walkAround.questions'), lines: asked }]),
  ]
}

const presentItem = (
  say: ViewInput['say'],
  { key, answer, note }: WalkItem,
): { label: string; value: string } => ({
  label: say(`walkAround.point.${key}`),
  value: [say(`walkAround.answer.${answer}`), note]
    .filter((part) => part !== undefined)
    .join(' · '),
})
