import { translateArea } from '../translate-area.ts'
import { paperEstimate as source } from '../zh-CN/paper-estimate.ts'

export const paperEstimate = translateArea(source)({
  'likely-parts': '可能追加的零件（更換前另行徵得同意，不計入合計）',
  'likely-job': '所屬項目',
  'likely-most': '另可能追加，最多',
})
