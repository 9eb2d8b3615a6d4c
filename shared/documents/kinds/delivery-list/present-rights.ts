import { computeSanbaoTerms } from '#shared/domain/sanbao/sanbao-terms.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import { createWording, NOTHING } from '../../wording.ts'
import type { DeliveryListInput } from './present.ts'

const TERMS = ['repair', 'exchange', 'early', 'first'] as const

/** The periods of 三包 with day and kilometres; a sentence where the rule does not hold. */
export interface Rights {
  readonly heading: string
  readonly terms?: LineTable
  readonly instead?: Remark
}

/** Words the rights that run from the hand-over. */
export function presentRights(input: DeliveryListInput): Rights {
  const { say, km } = createWording(input)
  const { customer, car, on, handOver } = input
  if (car.kind === 'used' || customer.kind === 'company') {
    const heading = say('paper.delivery-rights-other')
    const text = say(car.kind === 'used' ? 'handOver.rights.used' : 'handOver.rights.company')
    return { heading, instead: { heading, text } }
  }
  const terms = computeSanbaoTerms(on, on, handOver.mileageKm)
  return {
    heading: say('paper.delivery-rights', { on }),
    terms: {
      head: [
        say('paper.delivery-right'),
        say('paper.delivery-right-until'),
        say('paper.delivery-right-km'),
      ],
      lines: TERMS.map((term) => {
        const { untilOn, untilKm } = terms[term]
        return {
          cells: [
            say(`handOver.rights.${term}`),
            untilOn,
            untilKm === undefined ? NOTHING : km(untilKm),
          ],
        }
      }),
    },
  }
}
