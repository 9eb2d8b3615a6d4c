import type { PartClass } from '#shared/domain/estimate/part-line.ts'
import type { RepairCategory } from '#shared/domain/estimate/repair-category.ts'
import { type Money, money } from '#shared/kernel/money.ts'
import { type Quantity, quantity } from '#shared/kernel/quantity.ts'
import type { Brand } from './brands.ts'
import type { Unit } from './units.ts'

/** One thing in the words of each trade: Taiwan's are not the mainland's in other characters. */
export interface Words {
  readonly 'zh-CN': string
  readonly 'zh-TW': string
  readonly en: string
}

/** Words in the three languages. */
export function words(cn: string, tw: string, en: string): Words {
  return { 'zh-CN': cn, 'zh-TW': tw, en }
}

/** A make of a part, priced in fen. */
export interface CatalogueChoice {
  readonly class: PartClass
  readonly price: Money
  readonly brand?: Brand
  /** The maker's number, where it is known for a model. */
  readonly number?: string
}

/** A part of the demo price list in all languages. */
export interface CataloguePart {
  readonly name: Words
  readonly unit: Unit
  readonly quantity: Quantity
  readonly choices: readonly [CatalogueChoice, ...CatalogueChoice[]]
}

/** A job of the demo price list in all languages. */
export interface CatalogueJob {
  readonly id: string
  readonly category: RepairCategory
  /** Quota hours in hundredths. */
  readonly hours: number
  readonly name: Words
  /** First letters of the pinyin of its Chinese names; written down, so no dictionary ships. */
  readonly initials: readonly string[]
  readonly parts: readonly CataloguePart[]
  /** What its contract explains: detailing and accessories. */
  readonly contract?: { readonly effects: Words; readonly risks: Words }
}

/** A part, its usual quantity in thousandths, and the makes to choose from, usual one first. */
export function part(
  name: Words,
  unit: Unit,
  thousandths: number,
  ...choices: readonly [CatalogueChoice, ...CatalogueChoice[]]
): CataloguePart {
  return { name, unit, quantity: quantity(thousandths), choices }
}

/** 原厂配件 at a price in fen. */
export const original = (fen: number, brand?: Brand): CatalogueChoice =>
  choice('original', fen, brand)

/** 同质配件 at a price in fen. */
export const equivalent = (fen: number, brand?: Brand): CatalogueChoice =>
  choice('equivalent', fen, brand)

/** 再制造件 at a price in fen. */
export const remanufactured = (fen: number, brand?: Brand): CatalogueChoice =>
  choice('remanufactured', fen, brand)

function choice(partClass: PartClass, fen: number, brand: Brand | undefined): CatalogueChoice {
  return { class: partClass, price: money(fen), ...(brand === undefined ? {} : { brand }) }
}
