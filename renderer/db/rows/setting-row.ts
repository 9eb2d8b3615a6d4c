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

/** Single records by name. Only the shop is a record of the trade and journaled. */
export type SettingRow = Shop | DraftRow | PreferenceRow
