import { translateArea } from '../translate-area.ts'
import { approval as source } from '../zh-CN/approval.ts'

export const approval = translateArea(source)({
  pending: '待確認',
  changedFrom: '須重新確認，原 {amount}',
  approvedBy: '同意 · {method} {time}',
  declined: '暫不做',
  declinedUntil: '暫不 · {on} 再提',
  approve: '同意',
  decline: '暫不做',
  withdraw: '收回決定',
  approveAll: '待確認的 {count} 項全部同意',
  nobodyChosen: '選一個項目記錄客戶決定',
  jobCount: '{count} 項',
  approveTitle: '客戶同意',
  declineTitle: '客戶暫不做',
  method: '確認方式',
  person: '確認人',
  reason: '原因',
  reasonQuick: '常見原因',
  offerAgain: '何時再提',
  offerAgainOn: '再提日期',
  'later.service': '下次保養',
  'later.1': '1 個月後',
  'later.3': '3 個月後',
  'later.6': '6 個月後',
})
