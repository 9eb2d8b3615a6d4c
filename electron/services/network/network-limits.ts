const SECOND = 1000

/** What the door bears. Tests take smaller ones. */
export interface NetworkLimits {
  /** Requests: so many at once, and then so many a second; for one address and for all. */
  readonly perAddress: { readonly burst: number; readonly perSecond: number }
  readonly inTotal: { readonly burst: number; readonly perSecond: number }
  /** Open connections. */
  readonly connections: number
  readonly connectionsPerAddress: number
  /** A request's head must be there by then, all of it by the second. */
  readonly headMs: number
  readonly requestMs: number
  /** How often late requests are looked for. */
  readonly checkMs: number
  /** Bytes of a request's head. */
  readonly headBytes: number
  /** A board says that it is alive this often. */
  readonly heartbeatMs: number
  /** A screen that has not taken a message by then is gone. */
  readonly sendMs: number
  /** The desk has this long to put a phone's photo on record. */
  readonly recordMs: number
}

/** Twenty screens and five phones behind one address pass with room; a flood does not. */
export const NETWORK_LIMITS: NetworkLimits = {
  perAddress: { burst: 240, perSecond: 20 },
  inTotal: { burst: 800, perSecond: 120 },
  connections: 256,
  connectionsPerAddress: 64,
  headMs: 10 * SECOND,
  requestMs: 90 * SECOND,
  checkMs: 2 * SECOND,
  headBytes: 8 * 1024,
  heartbeatMs: 10 * SECOND,
  sendMs: 20 * SECOND,
  recordMs: 30 * SECOND,
}
