/** Words of the papers of the estimate and deferred work. */
export const paperEstimate = {
  'likely-parts': '可能增加的配件（用前另行征得同意，不计入合计）',
  'likely-job': '所属项目',
  'likely-most': '另可能增加，最多',
  'used-part': '{name}（{class}）',
  'used-parts': '使用修复件、回用件：{parts}。承修方已说明其来源和质量，未经托修方书面同意不使用。',
  'used-parts-answer': '托修方意见：',
  'used-parts-yes': '同意使用',
  'used-parts-no': '不同意，换用新件',
} as const
