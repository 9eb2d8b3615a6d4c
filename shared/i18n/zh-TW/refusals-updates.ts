import { translateArea } from '../translate-area.ts'
import { refusalsUpdates as source } from '../zh-CN/refusals-updates.ts'

export const refusalsUpdates = translateArea(source)({
  'update.unreachable': '更新網址沒有回應。請檢查網路後再試。',
  'update.feed-broken': '那個網址給的不是更新資訊。請和供應商核對網址。',
  'update.damaged':
    '下載的檔案和公布的校驗值對不上，已經刪除，沒有安裝。請稍後再試；若仍如此，請聯絡供應商。',
  'update.not-ready': '還沒有下載好，無法安裝。',
  'update.no-snapshot': '沒有剛做好的備份，所以沒有安裝。請再試一次。',
})
