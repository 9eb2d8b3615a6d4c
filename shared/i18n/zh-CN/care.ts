/** Calls after the hand-over, and referrals. */
export const care = {
  title: '关怀',
} as const
