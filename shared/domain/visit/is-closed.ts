import type { Visit } from './visit.ts'

/**
 * Whether the visit's figures are final: settled, delivered or cancelled. From then on nothing that
 * was agreed or billed may change; a correction is a new paper.
 */
export function isClosed(visit: Pick<Visit, 'paper'>): boolean {
  return visit.paper === 'settled' || visit.paper === 'delivered' || visit.paper === 'cancelled'
}
