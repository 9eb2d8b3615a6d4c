/** Refusals of the estimate and deferred work. */
export const refusalsEstimate = {
  'deferred.no-consent': '客户不同意接到营销来电，不能为此打电话。',
  'part.unknown': '这个配件已经不在列表里了。',
  'signature.not-as-shown':
    '客户签字时屏上的内容和现在的记录不一致，这次签字没有保存：已重新显示，请客户再看一遍再签。',
  'signature.undecided': '还有项目没有决定，请客户逐项选好再签字。',
} as const
