import { listApproved, listPending } from '../approval/decide-job.ts'
import type { Visit } from './visit.ts'

/**
 * Whether nothing is to be mended and something is to be paid: every job was declined, and the
 * diagnosis has its price. Such a car goes to the cashier without repair and inspection.
 */
export const isChargeOnly = (visit: Pick<Visit, 'jobs' | 'charges'>): boolean =>
  visit.charges.length > 0 && listApproved(visit).length === 0 && listPending(visit).length === 0
