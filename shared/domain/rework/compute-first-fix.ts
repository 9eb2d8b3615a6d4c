import { type BasisPoints, basisPoints } from '#shared/kernel/rate.ts'
import type { Visit } from '../visit/visit.ts'
import { isShopsFault } from './rework.ts'

/** How many settled visits had to be put right (外返率), and its counterpart (一次修复率). */
export interface FirstFix {
  readonly visits: number
  readonly reworks: number
  /** Basis points; absent where nothing was settled: a share of nothing is no share. */
  readonly reworkRate?: BasisPoints
  readonly firstFixRate?: BasisPoints
}

/** Counts returns among the settled visits given: those the shop answers for. */
export function computeFirstFix(visits: readonly Visit[]): FirstFix {
  const settled = visits.filter(({ settlement }) => settlement !== undefined)
  const reworks = settled.filter(
    ({ rework }) => rework !== undefined && isShopsFault(rework),
  ).length
  if (settled.length === 0) return { visits: 0, reworks: 0 }
  const share = Math.round((reworks * 10_000) / settled.length)
  return {
    visits: settled.length,
    reworks,
    reworkRate: basisPoints(share),
    firstFixRate: basisPoints(10_000 - share),
  }
}
