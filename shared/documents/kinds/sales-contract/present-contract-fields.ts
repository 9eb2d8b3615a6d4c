import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { Field } from '../../blocks/field-grid.ts'
import { createWording } from '../../wording.ts'
import type { SalesContractData, SalesContractInput } from './present.ts'

/** Who sells to whom, which car, and where and when it is handed over. Unknown values stay free. */
export function presentContractFields(
  input: SalesContractInput,
): Pick<SalesContractData, 'partiesHeading' | 'parties' | 'carHeading' | 'car'> {
  const { say } = createWording(input)
  const { shop, customer, order, quotation, car, staffName } = input
  const home = { home: homeOf(shop.currency) }
  const phoneOf = (phone: string): string => (phone === '' ? '' : formatPhone(phone, home))
  const field = (label: string, value = '', own: Partial<Field> = {}): Field => ({
    label,
    value,
    ...own,
  })
  const isCompany = customer.kind === 'company'
  return {
    partiesHeading: say('paper.order-parties-heading'),
    parties: {
      columns: 2,
      rows: [
        [
          field(say('paper.order-seller'), shop.name, { isStrong: true }),
          field(say('paper.order-buyer'), customer.name, { isStrong: true }),
        ],
        [
          field(say('paper.credit-code'), shop.creditCode),
          field(
            say(isCompany ? 'paper.credit-code' : 'paper.order-identity'),
            isCompany ? customer.creditCode : '',
          ),
        ],
        [field(say('paper.phone'), shop.phone), field(say('paper.phone'), phoneOf(customer.phone))],
        [
          field(say('paper.order-consultant'), staffName(order.by)),
          field(say('paper.address'), customer.address),
        ],
      ],
    },
    carHeading: say('paper.order-car-heading'),
    car: {
      columns: 2,
      rows: [
        [
          field(say('paper.order-car'), car?.name ?? quotation.carName, {
            isStrong: true,
            span: 2,
          }),
        ],
        [
          field(say('paper.order-state'), say(`paper.order-state-${car?.kind ?? 'new'}`)),
          field(say('paper.energy'), say(`trade.energy.${quotation.energy}`)),
        ],
        [field(say('paper.color'), car?.color), field(say('paper.vin'), car?.vin)],
        [
          field(say('paper.order-promised'), order.movedPromises?.[0]?.from ?? order.promisedOn, {
            isStrong: true,
          }),
          field(say('paper.order-place'), order.place ?? shop.address),
        ],
      ],
    },
  }
}
