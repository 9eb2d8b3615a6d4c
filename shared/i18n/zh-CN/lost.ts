/** Buyers who were lost, and when they come back. */
export const lost = {
  title: '战败',
} as const
