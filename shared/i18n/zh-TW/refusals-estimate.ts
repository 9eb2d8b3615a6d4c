import { translateArea } from '../translate-area.ts'
import { refusalsEstimate as source } from '../zh-CN/refusals-estimate.ts'

export const refusalsEstimate = translateArea(source)({
  'deferred.no-consent': '客戶不同意接到行銷來電，不能為此致電。',
  'part.unknown': '這個零件已經不在清單裡了。',
  'signature.not-as-shown':
    '客戶簽名時螢幕上的內容與現在的紀錄不一致，這次簽名沒有儲存：已重新顯示，請客戶再看一遍再簽。',
  'signature.undecided': '還有項目沒有決定，請客戶逐項選好再簽名。',
})
