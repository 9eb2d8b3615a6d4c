import type { Charge } from '#shared/domain/estimate/charge.ts'
import type { Job, Labour } from '#shared/domain/estimate/job.ts'
import {
  type BilledPart,
  computeLabourAmount,
  computePartAmount,
} from '#shared/domain/estimate/price-job.ts'
import type { LineView } from '#shared/ipc/views/counter-view.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { formatHours } from '#shared/kernel/hours.ts'
import { formatQuantity } from '#shared/kernel/quantity.ts'
import type { ViewInput } from './view-words.ts'

type Words = Pick<ViewInput, 'say' | 'shop'>

/** Labour as one line: 1.20 工时 × ¥180.00; a free job says why nothing is asked. */
export const presentLabour = (
  { say, shop }: Words,
  name: string,
  labour: Labour,
  free?: Job['free'],
): LineView => {
  const detail = say('showing.hoursTimesRate', {
    hours: formatHours(labour.hours),
    rate: formatMoney(labour.rate, shop.currency),
  })
  return {
    name,
    detail: free === undefined ? detail : `${detail} · ${say(`trade.free.${free}`)}`,
    amount: computeLabourAmount({ labour, ...(free === undefined ? {} : { free }) }),
  }
}

/** A part as one line: 同质 · 博世 · 1 套 × ¥398.00. */
export const presentPart = ({ say, shop }: Words, part: BilledPart): LineView => {
  const price =
    part.class === 'customer-supplied'
      ? say('showing.customerSupplied')
      : say('showing.quantityTimesPrice', {
          quantity: formatQuantity(part.quantity),
          unit: part.unit,
          price: formatMoney(part.price, shop.currency),
        })
  const free = part.free === undefined ? '' : say(`trade.free.${part.free}`)
  const words = [say(`trade.class.${part.class}`), part.brand ?? '', price, free]
  const detail = part.class === 'customer-supplied' ? words.slice(1) : words
  return {
    name: part.name,
    detail: detail.filter((word) => word !== '').join(' · '),
    amount: computePartAmount(part),
  }
}

/** A charge as one line, its kind said unless its name is the kind. */
export const presentCharge = ({ say }: Words, charge: Charge): LineView => {
  const kind = say(`trade.charge.${charge.kind}`)
  return { name: charge.name, detail: charge.name === kind ? '' : kind, amount: charge.amount }
}
