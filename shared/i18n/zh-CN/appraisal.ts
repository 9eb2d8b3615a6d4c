/** A look at a used car, its price and its purchase. */
export const appraisal = {
  title: '评估',
} as const
