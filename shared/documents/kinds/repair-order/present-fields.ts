import type { Job } from '#shared/domain/estimate/job.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { formatRate } from '#shared/kernel/rate.ts'
import type { Field, FieldGrid } from '../../blocks/field-grid.ts'
import type { PaperInput } from '../../paper-input.ts'
import { listRates } from '../../present/present-lines.ts'
import { presentParties } from '../../present/present-parties.ts'
import { createWording } from '../../wording.ts'

/** Both parties side by side, then the car, how it came and when it is to be ready. */
export function presentFields(
  input: PaperInput,
  jobs: readonly Job[],
): { parties: FieldGrid; fields: FieldGrid } {
  const { say, money, list } = createWording(input)
  const { shop, visit } = input
  const margin = shop.orderTerms?.partsMargin
  const agreed = listRates(jobs)
  const rates = agreed.length === 0 ? [shop.labourRate] : agreed
  const party = presentParties(input)
  return {
    parties: {
      columns: 2,
      rows: [
        [
          { label: say('paper.party-a'), value: party.customer.value, isStrong: true },
          { label: say('paper.party-b'), value: shop.name, isStrong: true },
        ],
        [party.address, { label: say('paper.address'), value: shop.address }],
        [
          contactField(input, party.contact.value, party.phone.value),
          contactField(input, party.advisor.value, shop.phone),
        ],
      ],
    },
    fields: {
      columns: 3,
      rows: [
        [party.plate, party.model, party.kind],
        [party.vin, party.engine, party.color],
        [party.registered, party.mileageIn, party.level],
        [
          party.arrived,
          { label: say('paper.ready-at'), value: party.promised.value },
          { label: say('paper.ready-how'), value: '' },
        ],
        [
          { label: say('paper.ready-place'), value: shop.orderTerms?.readyPlace ?? '' },
          { label: say('paper.order-labour-rate'), value: list(rates.map(money)) },
          {
            label: say('paper.order-margin'),
            value: margin === undefined ? say('paper.order-margin-blank') : formatRate(margin),
          },
        ],
        [{ label: say('paper.statement-short'), value: visit.intake.statement, span: 3 }],
      ],
    },
  }
}

function contactField(input: PaperInput, name: string, phone: string): Field {
  const { say, gap } = createWording(input)
  return { label: say('paper.contact-and-phone'), value: [name, phone].filter(hasText).join(gap) }
}
