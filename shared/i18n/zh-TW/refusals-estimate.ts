import { translateArea } from '../translate-area.ts'
import { refusalsEstimate as source } from '../zh-CN/refusals-estimate.ts'

export const refusalsEstimate = translateArea(source)({
  'part.unknown': '這個零件已經不在清單裡了。',
})
