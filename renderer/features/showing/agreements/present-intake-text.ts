import { personOf } from '#shared/domain/visit/person-of.ts'
import { formatKm, type ViewInput } from '../view-words.ts'
import type { AgreementText } from './present-agreement.ts'

/** The walk-around as the customer signs it: how the car came, its marks, what stays in it. */
export const presentIntakeText = (input: ViewInput): AgreementText => {
  const { visit, customer, say } = input
  const { mileageKm, fuelEighths, chargePercent, damage, belongings } = visit.intake
  const marks = damage.map(({ panel, kind, note }) => ({
    label: say(`trade.panel.${panel}`),
    value: [say(`trade.damage.${kind}`), note].filter((part) => part !== undefined).join(' · '),
  }))
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
      {
        heading: say('showing.intakeBelongings'),
        lines:
          belongings.length === 0
            ? [{ value: say('showing.intakeNoBelongings') }]
            : belongings.map((value) => ({ value })),
      },
    ],
    person: personOf(visit, customer),
    consent: say('showing.intakeConsent'),
  }
}
