import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { CustomerRow } from '../rows/customer-row.ts'
import type { VehicleRow } from '../rows/vehicle-row.ts'
import type { VisitRow } from '../rows/visit-row.ts'
import type { Matched } from './read-query.ts'

/** What a part of the text was found in. */
export interface Found {
  readonly matched: Matched
  /** The part as it stands in that field: of `jg` in 王建国, `建国`. */
  readonly text: string
}

/** A possible hit on its way to the list. Lower tiers come first. */
export interface Candidate {
  readonly vehicle?: VehicleRow
  readonly customer?: CustomerRow
  /** The visit that was searched for by number. */
  readonly visit?: VisitRow
  /** One for each part of the text, at least one. */
  readonly found: readonly [Found, ...Found[]]
  readonly tier: Tier
}

/** Candidates before they are ranked, with the visits of their cars that are here now. */
export interface FoundCandidates {
  readonly candidates: readonly Candidate[]
  readonly open: ReadonlyMap<VehicleId, VisitRow>
}

/** Whether a candidate is an order of a car that is here now. */
export const isOpenVisit = ({ visit }: Candidate): boolean => visit?.isOpen === 1

/** A plate whole; another number or a name whole; its beginning; its end; its middle; a model. */
export const TIERS = { plate: 0, whole: 1, start: 2, end: 3, middle: 4, model: 5 } as const
export type Tier = (typeof TIERS)[keyof typeof TIERS]

/** What a candidate is, so that a car found by plate and by VIN is one line. */
export const identityOf = ({ vehicle, customer, visit }: Candidate): string =>
  visit?.id ?? vehicle?.id ?? customer?.id ?? ''

/** Each thing once, by the best way it was found. */
export function withoutDoubles(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const known = best.get(identityOf(candidate))
    if (known === undefined || candidate.tier < known.tier) {
      best.set(identityOf(candidate), candidate)
    }
  }
  return [...best.values()]
}

/** By tier, then what is open now, then what was here last. */
export const byRank =
  (isOpen: (candidate: Candidate) => boolean) =>
  (a: Candidate, b: Candidate): number =>
    a.tier - b.tier ||
    Number(isOpen(b)) - Number(isOpen(a)) ||
    compareText(lastSeen(b), lastSeen(a))

const lastSeen = ({ visit, vehicle }: Candidate): string => visit?.day ?? vehicle?.lastVisitOn ?? ''

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
