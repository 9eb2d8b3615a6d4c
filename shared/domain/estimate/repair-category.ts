/**
 * Categories of repair work as the trade's rules group them:
 * 总成/整车修理, 二级维护, 一级维护, 小修, 专项修理. The legal warranty hangs on them.
 */
export const REPAIR_CATEGORIES = [
  'overhaul',
  'maintenance-2',
  'maintenance-1',
  'minor',
  'special',
] as const
export type RepairCategory = (typeof REPAIR_CATEGORIES)[number]
