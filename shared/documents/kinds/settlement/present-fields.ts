import type { Job } from '#shared/domain/estimate/job.ts'
import type { Field, FieldGrid } from '../../blocks/field-grid.ts'
import type { PaperInput } from '../../paper-input.ts'
import { presentCategories, presentParties } from '../../present/present-parties.ts'
import { createWording } from '../../wording.ts'

/** Customer, car, and when and with how many kilometres it came and left. */
export function presentFields(input: PaperInput, jobs: readonly Job[]): FieldGrid {
  const { say, dateTime, day, km, gap } = createWording(input)
  const { visit } = input
  const party = presentParties(input)
  const leftAt = visit.delivery?.at ?? visit.settlement?.at
  const mileageOut = visit.settlement?.mileageOutKm ?? visit.bill.mileageOutKm
  const left = [
    leftAt === undefined ? '' : dateTime(leftAt),
    mileageOut === undefined ? '' : km(mileageOut),
  ]
  const arrived: Field = {
    label: say('paper.in'),
    value: `${party.arrived.value}${gap}${party.mileageIn.value}`,
  }
  return {
    columns: 3,
    rows: [
      [party.customer, party.phone, party.plate],
      [party.contact, { ...party.address, span: 2 }],
      [party.model, party.vin, party.engine],
      [
        party.kind,
        // Filled in by hand where the local form asks for them.
        { label: say('paper.labour-standard'), value: '' },
        { label: say('paper.invoice-number'), value: '' },
      ],
      [
        arrived,
        { label: say('paper.out'), value: left.filter((part) => part !== '').join(gap) },
        { label: say('paper.category'), value: presentCategories(input, jobs) },
      ],
      [
        party.advisor,
        party.technician,
        {
          label: say('paper.settled-on'),
          value: day(visit.settlement?.at ?? input.issuedAt),
        },
      ],
    ],
  }
}
