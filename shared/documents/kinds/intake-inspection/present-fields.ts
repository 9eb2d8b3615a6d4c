import type { Field, FieldGrid } from '../../blocks/field-grid.ts'
import type { PaperInput } from '../../paper-input.ts'
import { presentParties } from '../../present/present-parties.ts'
import { createWording } from '../../wording.ts'

/** Customer, car and arrival. */
export function presentFields(input: PaperInput): FieldGrid {
  const party = presentParties(input)
  return {
    columns: 3,
    rows: [
      [party.customer, party.phone, party.plate],
      [party.contact, { ...party.address, span: 2 }],
      [{ ...party.model, span: 2 }, party.vin],
      [party.engine, party.energy, party.color],
      [party.arrived, party.promised, party.mileageIn],
    ],
  }
}

/** The fault interview; what was not asked stays empty, for not asked is not "any". */
export function presentInterview(input: PaperInput): FieldGrid {
  const { say } = createWording(input)
  const { since, frequency, engine, speed, load, road, lastService, addedEquipment } =
    input.visit.intake.fault
  const field = (label: string, value = ''): Field => ({ label, value })
  return {
    columns: 3,
    rows: [
      [
        field(say('paper.fault.since'), since),
        field(say('paper.fault.frequency'), frequency && say(`trade.frequency.${frequency}`)),
        field(say('paper.fault.engine'), engine && say(`trade.engine.${engine}`)),
      ],
      [
        field(say('paper.fault.speed'), speed && say(`trade.speed.${speed}`)),
        field(say('paper.fault.load'), load && say(`trade.load.${load}`)),
        field(say('paper.fault.road'), road && say(`trade.road.${road}`)),
      ],
      [
        field(say('paper.fault.last-service'), lastService),
        field(say('paper.fault.added-equipment'), addedEquipment),
        presentParties(input).arrival,
      ],
    ],
  }
}
