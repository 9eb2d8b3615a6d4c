import type { ModelFit } from '#shared/domain/catalogue/standard-job.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { hours } from '#shared/kernel/hours.ts'
import { type Money, money } from '#shared/kernel/money.ts'
import { quantity } from '#shared/kernel/quantity.ts'
import { divideHalfUp, multiplyThenDivide } from '#shared/kernel/rounding.ts'
import type { CatalogueChoice, CatalogueJob, CataloguePart } from './catalogue-job.ts'
import { MODEL_FIGURES, type ModelFigures } from './model-figures.ts'
import { standardPartIn } from './standard-part-in.ts'

/** What a job takes from a model's figures, part by part in the order of the price list. */
interface FitRule {
  readonly quantities?: readonly (keyof Pick<ModelFigures, 'oil' | 'coolant'> | undefined)[]
  readonly numbers?: readonly (
    | keyof Pick<ModelFigures, 'oilFilter' | 'frontPads' | 'rearPads'>
    | undefined
  )[]
  /** Oil is the same in every car; a disc is not. */
  readonly isPriceSame?: boolean
}

const RULES: Readonly<Record<string, FitRule>> = {
  'oil-and-filter': { quantities: ['oil'], numbers: [undefined, 'oilFilter'], isPriceSame: true },
  'oil-only': { quantities: ['oil'], isPriceSame: true },
  'service-2': { quantities: ['oil'], numbers: [undefined, 'oilFilter'], isPriceSame: true },
  coolant: { quantities: ['coolant'], isPriceSame: true },
  'air-filter': {},
  'cabin-filter': {},
  'spark-plugs': {},
  'ignition-coil': {},
  'front-brake-pads': { numbers: ['frontPads'] },
  'rear-brake-pads': { numbers: ['rearPads'] },
  'front-brake-discs': {},
  'rear-brake-discs': {},
  'brake-caliper': {},
  'front-shocks': {},
  'rear-shocks': {},
  'lower-arm': {},
  'wheel-bearing': {},
  'timing-chain': {},
  'water-pump': {},
}

/** How a job of the demo price list differs for the models it knows; undefined when it does not. */
export function listModelFits(locale: DocumentLocale, job: CatalogueJob): ModelFit[] | undefined {
  const rule = RULES[job.id]
  if (rule === undefined) return undefined
  return MODEL_FIGURES.map((figures) => ({
    make: figures.make,
    model: figures.model,
    ...(figures.hours === undefined ? {} : { hours: hours(inFives(job.hours, figures.hours)) }),
    parts: job.parts.map((part, index) =>
      standardPartIn(locale, fitPart(part, index, figures, rule)),
    ),
  }))
}

function fitPart(
  part: CataloguePart,
  index: number,
  figures: ModelFigures,
  { quantities = [], numbers = [], isPriceSame = false }: FitRule,
): CataloguePart {
  const quantityOf = quantities[index]
  const takes = quantityOf === undefined ? undefined : figures[quantityOf]
  const numberOf = numbers[index]
  const number = numberOf === undefined ? undefined : figures[numberOf]
  const fitted = (choice: CatalogueChoice): CatalogueChoice => ({
    ...choice,
    price: isPriceSame ? choice.price : inYuan(choice.price, figures.prices ?? 100),
    // The number is the maker's own; another make has another.
    ...(number === undefined || choice.class !== 'original' ? {} : { number }),
  })
  const [first, ...others] = part.choices
  return {
    ...part,
    quantity: takes === undefined ? part.quantity : quantity(takes),
    choices: [fitted(first), ...others.map(fitted)],
  }
}

/** Whole yuan: nobody asks 483.26 for a pad. */
const inYuan = (price: Money, percent: number): Money =>
  money(multiplyThenDivide(price, percent, 10_000) * 100)

/** Hours in steps of 0.05, as quotas are written. */
const inFives = (hundredths: number, percent: number): number =>
  divideHalfUp(hundredths * percent, 500) * 5
