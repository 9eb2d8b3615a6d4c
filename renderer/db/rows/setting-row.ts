import type { Erasures } from '#shared/domain/erasure/erasure.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'

/** A half-filled form, kept until it is submitted. */
export interface DraftRow {
  readonly id: `draft:${string}`
  readonly value: unknown
}

/** A choice of this machine, such as the language of the screen. */
export interface PreferenceRow {
  readonly id: `preference:${string}`
  readonly value: unknown
}

/** Single records by name. Only the shop and what was erased are journaled. */
export type SettingRow = Shop | Erasures | DraftRow | PreferenceRow
