/** The last number given within a kind and a day, e.g. key `repair-order:2026-11-22`. */
export interface CounterRow {
  readonly key: string
  readonly value: number
}
