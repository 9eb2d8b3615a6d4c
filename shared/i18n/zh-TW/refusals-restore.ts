import { translateArea } from '../translate-area.ts'
import { refusalsRestore as source } from '../zh-CN/refusals-restore.ts'

export const refusalsRestore = translateArea(source)({
  'restore.in-future': '這個時間還沒到，請選已經過去的時間點。',
  'restore.before-first': '還原不到那麼早。最早能還原到 {time}。',
  'restore.cancelled': '已取消，什麼都沒有更動。',
  'restore.no-such-save': '找不到這次存檔，請重新選一個時間點。',
  'restore.not-built': '沒能拼出那時的記錄，什麼都沒有更動。請檢查磁碟剩餘空間後再試。',
  'restore.not-reachable':
    '還原不到這一刻：沒有完好的快照可以銜接（損毀 {skipped} 份），或剛匯入的名單還沒有快照。請選晚一點的時間點。',
  'restore.records-changed': '剛剛又有人存了新內容，沒有還原。請再看一遍會變什麼。',
  'restore.reason-empty': '請寫明為什麼要還原，以後查得到。',
  'restore.nothing-differs': '那時的記錄和現在完全一樣，不需要還原。',
  'restore.not-kept':
    '現在的樣子沒能存好（{reason}），所以沒有還原，什麼都沒有更動。請檢查磁碟後再試。',
})
