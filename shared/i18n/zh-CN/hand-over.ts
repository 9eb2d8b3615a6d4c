/** Inspection before delivery and hand-over. */
export const handOver = {
  title: '交车',
} as const
