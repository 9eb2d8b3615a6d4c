/**
 * Where a car stands on the board, in the order of the work.
 * It is one of three states of a visit that are kept apart: the board step, the paper it has
 * reached (`paper-state.ts`) and each job's approval (`../approval/approval.ts`).
 */
export const BOARD_STEPS = [
  'booked',
  'received',
  'inspecting',
  'awaiting-approval',
  'in-repair',
  'waiting-parts',
  'final-inspection',
  'settlement',
  'ready',
  'delivered',
] as const

export type BoardStep = (typeof BOARD_STEPS)[number]

/** Steps in which the car is in the shop's hands: what the board and the lounge show as today's. */
export const OPEN_STEPS: readonly BoardStep[] = BOARD_STEPS.filter((step) => step !== 'delivered')

/** Position of a step in the order of the work, 0 for `booked`. */
export const stepRank = (step: BoardStep): number => BOARD_STEPS.indexOf(step)

export const isBoardStep = (text: string): text is BoardStep =>
  (BOARD_STEPS as readonly string[]).includes(text)
