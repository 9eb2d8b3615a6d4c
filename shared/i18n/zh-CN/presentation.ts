/** Models side by side, their costs, questions and answers. */
export const presentation = {
  title: '选车',
} as const
