import { translateArea } from '../translate-area.ts'
import { paperRework as source } from '../zh-CN/paper-rework.ts'

export const paperRework = translateArea(source)({
  'old-part-label': '舊品標籤',
  'old-part-shelf': '貨位 {shelf}',
  'old-part-register': '舊品登記',
  'old-part-disposition': '去處',
  'old-part-place': '標籤號 / 貨位',
  'old-part-job': '項目',
  'rework-of-order': '原維修單',
  'rework-of-settlement': '原結帳單',
  'rework-complaint': '客戶陳述',
  'rework-finding': '檢查結果',
  'rework-cause': '返修原因',
  'rework-undecided': '未判定',
  'rework-jobs': '返修項目',
  'rework-measures': '處理措施',
  'rework-paused': '保固順延',
  'rework-paused-days': '{days} 天（{from} 至 {to}）',
  'rework-repairs': '此前修理次數',
  'rework-times': '{count} 次',
  'rework-covered': '進廠時在保固期內',
  'rework-expired': '進廠時已過保固期',
  'rework-price': '原價',
  'rework-asked': '應收',
  'rework-new-warranty': '返修後保固',
  'rework-sum': '返修應收合計',
  'rework-basis':
    '保固期內因維修品質返修的，無償返修；返修項目的保固期自返修完成之日起重新計算，返修期間不計入保固期。',
  'rework-twice':
    '「{job}」此前已修理 {count} 次：同一故障兩次修理仍不能正常使用的，由本廠聯絡其他維修廠並負擔費用。',
  'rework-sign': '客戶簽名',
  'sanbao.statement': '客戶陳述',
  'sanbao.finding': '檢查結果',
  'sanbao.loan': '備用車或交通補償',
  'sanbao.loan-blank': '＿＿＿＿＿＿＿＿＿＿＿＿（三包維修超過 5 日者，自第 6 日起提供）',
})
