/**
 * How long a text may be, in UTF-16 units as a field counts them: what fits the papers without
 * ruling out what people really write. Fields stop there; files that are longer are refused.
 */
export const TEXT_LIMITS = {
  /** Names of people, makes, models, things left in the car. */
  name: 80,
  /** Phones, colours, engine numbers, codes. */
  short: 40,
  address: 200,
  /** A remark: damage, a fault, an answer. */
  note: 200,
  /** The customer's own words. */
  statement: 2000,
} as const
