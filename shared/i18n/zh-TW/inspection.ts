import { translateArea } from '../translate-area.ts'
import { inspection as source } from '../zh-CN/inspection.ts'

export const inspection = translateArea(source)({
  keys: '每項一個鍵：1 合格、2 不合格、3 未檢、4 無法檢查（或 P F N U），自動到下一項。',
  job: '維修項目',
  value: '實測',
  valueOf: '{item}實測',
  roadKm: '試車公里',
  roadNote: '試車情況',
  inspector: '檢驗員',
  note: '不合格原因',
  passRest: '其餘合格',
  save: '記錄完工檢驗',
  willFail: '{count} 項不合格，退回維修',
  willPass: '全部合格，可以結帳',
  open: '還有 {count} 項未檢',
  passed: '完工檢驗合格',
  sentBack: '不合格，車已退回維修。',
  notYet: '車還沒有到完工檢驗',
  start: '開始完工檢驗',
  again: '重新檢驗',
  toSettlement: '前往結帳',
  rounds: '完工檢驗紀錄',
  round: '第 {number} 次',
  drove: '試車 {km} km',
})
