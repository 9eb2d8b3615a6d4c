/** The value that a share of the samples does not exceed (nearest rank); throws without samples. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
  if (value === undefined) throw new Error('a quantile of nothing')
  return value
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5)

export const p95 = (samples: readonly number[]): number => quantile(samples, 0.95)

/** `median 12, p95 18, most 40 ms`. */
export const describeSpread = (samples: readonly number[]): string => {
  const [middle, high, most] = [median(samples), p95(samples), Math.max(...samples)].map((value) =>
    value.toFixed(value < 10 ? 1 : 0),
  )
  return `median ${middle}, p95 ${high}, most ${most} ms`
}
