import { translateArea } from '../translate-area.ts'
import { refusalsEstimate as source } from '../zh-CN/refusals-estimate.ts'

export const refusalsEstimate = translateArea(source)({
  'deferred.no-consent': '客戶不同意接到行銷來電，不能為此致電。',
  'part.unknown': '這個零件已經不在清單裡了。',
})
