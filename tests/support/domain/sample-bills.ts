import type { Charge } from '#shared/domain/estimate/charge.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import type { PartClass } from '#shared/domain/estimate/part-line.ts'
import { money } from '#shared/kernel/money.ts'
import { quantity } from '#shared/kernel/quantity.ts'
import { aJob, aLabour, aPart } from './a-job.ts'
import { anId } from './ids.ts'

type PartFigures = readonly [thousandths: number, price: number, partClass?: PartClass]

const work = (hundredths: number, rate: number, ...parts: readonly PartFigures[]): Job =>
  aJob({
    labour: aLabour(hundredths, rate),
    parts: parts.map(([amount, price, partClass = 'original']) =>
      aPart({ quantity: quantity(amount), price: money(price), class: partClass }),
    ),
  })

/** Brake pads at the counter in Beijing: oil, pads, a supplement by phone, a filter declined. */
export const BRAKE_PADS = {
  jobs: [
    work(50, 18_000, [4200, 8_800], [1000, 5_200]),
    work(120, 18_000, [1000, 39_800]),
    aJob({
      labour: aLabour(20),
      parts: [aPart({ price: money(9_600) })],
      approval: 'declined',
    }),
    work(35, 18_000, [1000, 12_800]),
  ] satisfies Job[],
  charges: [
    { id: anId<'Charge'>(), kind: 'diagnosis', name: '制动系统检测', amount: money(8_000) },
  ] satisfies Charge[],
}

/** Two tyres, alignment, a 12 V battery and the customer's own cable on an electric car. */
export const ELECTRIC_TYRES = {
  jobs: [
    work(100, 16_000, [2000, 72_000], [120, 4_000]),
    work(150, 16_000),
    work(40, 16_000, [1000, 46_800]),
    work(60, 16_000, [1000, 0, 'customer-supplied']),
  ] satisfies Job[],
}

/** A big service in Taipei, in cents of NT$. */
export const TAIPEI_SERVICE = {
  jobs: [
    work(200, 90_000, [4000, 38_000], [1000, 22_000], [1000, 45_000]),
    work(20, 90_000, [1000, 65_000]),
  ] satisfies Job[],
}
