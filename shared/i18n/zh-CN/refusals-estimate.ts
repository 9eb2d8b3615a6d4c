/** Refusals of the estimate and deferred work. */
export const refusalsEstimate = {
  'deferred.no-consent': '客户不同意接到营销来电，不能为此打电话。',
  'part.unknown': '这个配件已经不在列表里了。',
} as const
