import { translateArea } from '../translate-area.ts'
import { paperDiagnosis as source } from '../zh-CN/paper-diagnosis.ts'

export const paperDiagnosis = translateArea(source)({
  'diagnosis.time': '診斷時間',
  'diagnosis.grade.red': '立即處理',
  'diagnosis.grade.yellow': '近期處理',
  'diagnosis.grade.green': '狀況良好',
  'diagnosis.meaning.red': '影響安全，或會擴大損壞',
  'diagnosis.meaning.yellow': '接近限值，請安排時間',
  'diagnosis.meaning.green': '本次不需要處理',
  'diagnosis.summary': '診斷結論',
  'diagnosis.outside': '車身外觀',
  'diagnosis.hidden': '底盤和引擎室（俯視）',
  'diagnosis.place': '位置',
  'diagnosis.value': '量測值和限值',
  'diagnosis.measured': '量測 {value}',
  'diagnosis.limit': '限值 {value}',
  'diagnosis.limit-by': '限值 {value}，{source}',
  'diagnosis.cure': '處理項目和費用',
  'diagnosis.on-estimate': '見估價單',
  'diagnosis.by-price-list': '價目表參考價',
  'diagnosis.total': '以上處理項目合計（{count} 項）',
  'diagnosis.next': '下一步',
  'diagnosis.next-red': '紅色項目影響行車安全或會擴大損壞，請在離廠前決定是否處理。',
  'diagnosis.next-yellow': '黃色項目建議在下次保養前處理，需要時請來電預約。',
  'diagnosis.next-green': '本次檢查的各處狀況良好，請依保養手冊按時保養。',
  'diagnosis.basis':
    '編號與圖上標記一致。費用以您確認的估價單為準；未經您同意，本廠不施工、不收費。',
  'diagnosis.by': '診斷人員',
  'diagnosis.sign': '客戶簽名（已說明診斷結果）',
})
