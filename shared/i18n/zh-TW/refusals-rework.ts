import { translateArea } from '../translate-area.ts'
import { refusalsRework as source } from '../zh-CN/refusals-rework.ts'

export const refusalsRework = translateArea(source)({
  'rework.linked': '本單已登記為返修（原單 {number}）。要改請先取消返修登記。',
  'rework.no-jobs': '請勾選返修的項目。',
  'rework.several-visits': '一次返修只能對應一張原單；請只選同一張單的項目。',
  'rework.complaint-empty': '請寫下客戶怎麼說，一句也好。',
  'rework.none': '本單沒有登記返修。',
  'rework.ordered': '維修委託單已簽發，返修關係不能再取消。',
  'rework.note-empty': '判為其他原因，要寫明查到什麼、怎麼證明。',
  'rework.cause-shop': '「{job}」是返修，不收費。查明其他原因並寫下依據後才能收費。',
  'old-part.unknown': '沒有這件舊品，可能剛被刪除。',
  'old-part.name-empty': '請填寫舊品名稱。',
  'old-part.name-too-long': '舊品名稱最多 {most} 個字。',
  'old-part.quantity-out-of-range': '「{part}」的數量不對。',
  'old-part.no-order': '「{part}」要留在廠裡就要貼標籤，標籤號取自維修委託單；請先簽發委託單。',
  'old-part.not-kept': '「{part}」不在廠裡保管。',
  'old-part.owner-not-told': '「{part}」是客戶的東西：報廢或再利用前要先告知客戶並記下答覆。',
  'old-part.note-empty': '請寫下告知了誰、怎麼說。',
  'bill.old-parts-registered': '舊品登記裡有 {count} 件，不能選「無舊品」。',
})
