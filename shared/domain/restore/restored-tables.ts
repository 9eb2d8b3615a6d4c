/**
 * The tables a restore turns back, in the order they are shown. Four stay as they are:
 * `counters`, because a paper number that was handed out must never be given again; `journal`,
 * because it tells what happened, and a restore is one more thing that did; `staff` and `pins`,
 * because who works here and what they may do is decided by people, not by turning a clock back.
 * Of `settings` only the shop goes back: drafts and the choices of this machine stay.
 */
export const RESTORED_TABLES = [
  'visits',
  'sales',
  'customers',
  'vehicles',
  'appointments',
  'papers',
  'deferredJobs',
  'tillDays',
  'loans',
  'loanCars',
  'tasks',
  'ratings',
  'testDrives',
  'demoCars',
  'stockCars',
  'carVariants',
  'appraisals',
  'standardJobs',
  'slides',
  'bays',
  'settings',
] as const
export type RestoredTable = (typeof RESTORED_TABLES)[number]

/** Whether a restore turns back the rows of a table. */
export const isRestoredTable = (table: string): table is RestoredTable =>
  (RESTORED_TABLES as readonly string[]).includes(table)

/** Whether a restore turns back this row. */
export const isRestoredRow = (table: string, id: string): boolean =>
  isRestoredTable(table) && (table !== 'settings' || id === 'shop')
