import { translateArea } from '../translate-area.ts'
import { updates as source } from '../zh-CN/updates.ts'

export const updates = translateArea(source)({
  title: '程式更新',
  version: '目前版本 {version}',
  notInstalled: '這一份不是用安裝程式安裝的，無法自動更新。用安裝程式裝好以後，就能在這裡更新。',
  off: '還沒有填更新網址，程式不會到任何地方查詢。',
  idle: '每天查一次。有新版本會通知您，不會自己下載，也不會自己安裝。',
  feed: '更新網址',
  'feed.hint': '由軟體供應商提供，以 https:// 開頭。清空就不再查詢。',
  'feed.wrong': '請填完整的網址，以 https:// 開頭。',
  'feed.save': '儲存網址',
  'feed.saved': '更新網址已儲存',
  'feed.removed': '不再檢查更新',
  check: '立即檢查',
  checking: '檢查中…',
  current: '已經是最新版本，{time} 查過',
  found: '有新版本 {version}',
  notes: '新版本有什麼',
  download: '下載',
  downloading: '下載中 {percent}%',
  ready: '{version} 已下載，並核對無誤',
  install: '備份並安裝',
  'install.hint': '先備份並讀回核對，再關閉前台安裝，大約一兩分鐘。備份沒做成，就不會安裝。',
  installing: '備份中，接著會關閉並安裝…',
  failed: '更新沒做成：{why}',
})
