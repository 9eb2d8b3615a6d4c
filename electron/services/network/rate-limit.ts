interface Bucket {
  left: number
  at: number
}

export interface Rate {
  /** Requests at once. */
  readonly burst: number
  /** And then so many a second. */
  readonly perSecond: number
}

/** Addresses remembered; beyond that the one not seen longest is forgotten. */
const MOST_ADDRESSES = 1000

/**
 * Counts requests by a leaking bucket for each address and one for all together. `take` says
 * whether one more may pass; a refused one costs nothing.
 */
export function createRateLimit(perAddress: Rate, inTotal: Rate, now: () => number) {
  const buckets = new Map<string, Bucket>()
  const total: Bucket = { left: inTotal.burst, at: now() }

  const refill = (bucket: Bucket, rate: Rate): void => {
    const at = now()
    // A clock set back must not lock everybody out.
    const seconds = Math.max(0, at - bucket.at) / 1000
    bucket.left = Math.min(rate.burst, bucket.left + seconds * rate.perSecond)
    bucket.at = at
  }
  const bucketOf = (address: string): Bucket => {
    const bucket = buckets.get(address) ?? { left: perAddress.burst, at: now() }
    // Put back at the end: the map's order is the order in which they were last seen.
    buckets.delete(address)
    buckets.set(address, bucket)
    const [oldest] = buckets.keys()
    if (buckets.size > MOST_ADDRESSES && oldest !== undefined) buckets.delete(oldest)
    return bucket
  }
  return {
    take(address: string): boolean {
      const own = bucketOf(address)
      refill(own, perAddress)
      refill(total, inTotal)
      if (own.left < 1 || total.left < 1) return false
      own.left -= 1
      total.left -= 1
      return true
    },
  }
}

export type RateLimit = ReturnType<typeof createRateLimit>
