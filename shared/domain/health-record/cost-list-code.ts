import { firstNumberOf } from '../papers/paper-number.ts'
import type { Visit } from '../visit/visit.ts'

/**
 * The code a visit goes by at the platform (结算清单编号): the number of its first settlement list. A
 * corrected list has a number of its own behind it, but the visit stays the same one there. Empty
 * while the visit is not settled.
 */
export const costListCodeOf = ({ settlement }: Pick<Visit, 'settlement'>): string =>
  settlement === undefined ? '' : firstNumberOf(settlement.number.trim())
