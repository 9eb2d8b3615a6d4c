/** Refusals of the estimate and deferred work. */
export const refusalsEstimate = {
  'part.unknown': '这个配件已经不在列表里了。',
} as const
