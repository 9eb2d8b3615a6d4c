import type {
  ModelFit,
  PartChoice,
  StandardJob,
  StandardPart,
} from '#shared/domain/catalogue/standard-job.ts'
import { type Currency, type Money, money } from '#shared/kernel/money.ts'
import { multiplyThenDivide } from '#shared/kernel/rounding.ts'

/** Roughly what ten yuan of parts cost elsewhere, and to what a price is rounded, in minor units. */
const SCALE: Readonly<Record<Currency, { readonly tenths: number; readonly step: number }>> = {
  CNY: { tenths: 10, step: 1 },
  TWD: { tenths: 45, step: 1000 },
  HKD: { tenths: 11, step: 100 },
}

const scalePrice = (price: Money, currency: Currency): Money => {
  const { tenths, step } = SCALE[currency]
  return money(multiplyThenDivide(price, tenths, 10 * step) * step)
}

const scalePart = (part: StandardPart, currency: Currency): StandardPart => {
  const scaled = ({ cost, ...choice }: PartChoice): PartChoice => ({
    ...choice,
    price: scalePrice(choice.price, currency),
    ...(cost === undefined ? {} : { cost: scalePrice(cost, currency) }),
  })
  const [first, ...others] = part.choices
  return { ...part, choices: [scaled(first), ...others.map(scaled)] }
}

const scaleFit = ({ parts, ...fit }: ModelFit, currency: Currency): ModelFit => ({
  ...fit,
  ...(parts === undefined ? {} : { parts: parts.map((part) => scalePart(part, currency)) }),
})

/**
 * A price list to begin with, in the shop's currency (minor units). Prices are plausible, not
 * quoted: each shop sets its own.
 */
export const priceListIn = (
  jobs: readonly StandardJob[],
  currency: Currency,
): readonly StandardJob[] =>
  currency === 'CNY'
    ? jobs
    : jobs.map(({ likelyParts, fits, ...job }) => ({
        ...job,
        parts: job.parts.map((part) => scalePart(part, currency)),
        ...(likelyParts === undefined
          ? {}
          : { likelyParts: likelyParts.map((part) => scalePart(part, currency)) }),
        ...(fits === undefined ? {} : { fits: fits.map((fit) => scaleFit(fit, currency)) }),
      }))
