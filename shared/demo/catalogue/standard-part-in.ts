import type { PartChoice, StandardPart } from '#shared/domain/catalogue/standard-job.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { BRANDS } from './brands.ts'
import type { CatalogueChoice, CataloguePart } from './catalogue-job.ts'
import { partCost } from './part-cost.ts'
import { UNITS } from './units.ts'

/** A part of the demo price list in one language, with what the shop pays for each make. */
export function standardPartIn(locale: DocumentLocale, part: CataloguePart): StandardPart {
  const [first, ...others] = part.choices
  const inLocale = (choice: CatalogueChoice): PartChoice => choiceIn(locale, choice)
  return {
    name: part.name[locale],
    unit: UNITS[part.unit][locale],
    quantity: part.quantity,
    choices: [inLocale(first), ...others.map(inLocale)],
  }
}

function choiceIn(locale: DocumentLocale, { brand, ...rest }: CatalogueChoice): PartChoice {
  const cost = partCost(rest.price, rest.class)
  return brand === undefined ? { ...rest, cost } : { ...rest, cost, brand: BRANDS[brand][locale] }
}
