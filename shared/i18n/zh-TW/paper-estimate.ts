import { translateArea } from '../translate-area.ts'
import { paperEstimate as source } from '../zh-CN/paper-estimate.ts'

export const paperEstimate = translateArea(source)({
  'likely-parts': '可能追加的零件（更換前另行徵得同意，不計入合計）',
  'likely-job': '所屬項目',
  'likely-most': '另可能追加，最多',
  'used-part': '{name}（{class}）',
  'used-parts': '使用修復件、回收件：{parts}。本廠已說明其來源與品質，未經車主書面同意不使用。',
  'used-parts-answer': '車主意見：',
  'used-parts-yes': '同意使用',
  'used-parts-no': '不同意，改用新品',
})
