/** One line of the table: what was measured, against which bar. */
export interface Measurement {
  readonly what: string
  /** What decides: a ratio, milliseconds, or a share. */
  readonly value: number
  readonly unit: 'ms' | '×' | '%'
  /** At most this. */
  readonly bar: number
  /** How the value was come by, in a few words: `p95 of 92 keys`. */
  readonly how: string
  /** What else is worth knowing: the median, the other side of a ratio. */
  readonly notes: readonly string[]
}

/** Whether the value keeps to its bar. */
export const isWithin = ({ value, bar }: Measurement): boolean => value <= bar
