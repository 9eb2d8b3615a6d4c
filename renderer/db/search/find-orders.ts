import type { QiantaiDatabase } from '../database.ts'
import { type Candidate, TIERS } from './candidate.ts'
import { matchRow } from './match-row.ts'
import { type Lookup, readRunningNumber } from './read-query.ts'

/** Orders read per way of reading: the last ones, which are asked for most. */
const ORDERS_PER_LOOKUP = 16

/** The orders whose number a lookup finds, the highest number first. */
export async function lookUpOrders(db: QiantaiDatabase, lookup: Lookup): Promise<Candidate[]> {
  const found = db.visits.where('searchKeys').startsWith(lookup.prefix).reverse()
  const visits = await found.limit(ORDERS_PER_LOOKUP).toArray()
  return visits.map((visit) => {
    const match = matchRow(visit, lookup)
    return { visit, found: [match.found], tier: match.tier }
  })
}

/** `007` is the seventh order of the last day that gave numbers: today's, from its first order on. */
export async function findRunningNumber(db: QiantaiDatabase, text: string): Promise<Candidate[]> {
  const running = readRunningNumber(text)
  if (running === undefined) return []
  const [last = ''] = await db.visits.orderBy('number').reverse().limit(1).keys()
  const dayPart = String(last).slice(0, -running.length)
  if (dayPart === '') return []
  const visit = await db.visits
    .where('number')
    .equals(dayPart + running)
    .first()
  if (visit === undefined) return []
  return [{ visit, found: [{ matched: 'order', text: running }], tier: TIERS.whole }]
}
