import { translateArea } from '../translate-area.ts'
import { erasure as source } from '../zh-CN/erasure.ts'

export const erasure = translateArea(source)({
  open: '刪除個人資料…',
  title: '刪除個人資料：{name}',
  about: '客戶依《個人資料保護法》第十一條請求刪除時使用。刪除後無法復原，還原備份也不會帶回。',
  erased: '將刪除',
  'erased.customer': '姓名、電話、地址、聯絡人、統編、偏好、行銷同意',
  'erased.rest': '{count} 份檔案裡的姓名、電話、駕照、簽名和談話內容',
  'erased.journal': '操作紀錄裡的同樣內容',
  kept: '依法保留',
  'kept.of': '{table} {count} 份',
  'kept.until': '保存至 {day}',
  'kept.none': '沒有需要保留的檔案',
  'kept.hint': '維修紀錄保存 6 年，售車檔案保存 10 年；已開立的單據照原樣保存。',
  snapshots:
    '此前的備份（本機與另存處）裡仍有這些內容，隨保留期滿自動清除，最長 12 個月；還原這些備份時會再次刪除。',
  requestedOn: '客戶提出日期',
  reason: '原因（請勿寫姓名、電話）',
  save: '刪除',
  close: '取消',
  done: '已刪除個人資料，{count} 份檔案已處理',
  again: '再次清理操作紀錄',
  cleaned: '操作紀錄裡的個人資料已清理',
  notRedacted: '檔案已刪除個人資料，但日誌檔未能改寫：{reason}。再開啟「刪除個人資料」可以重試。',
})
