import { translateArea } from '../translate-area.ts'
import { refusalsDiagnosis as source } from '../zh-CN/refusals-diagnosis.ts'

export const refusalsDiagnosis = translateArea(source)({
  'diagnosis.not-received': '車輛尚未進廠，或已經完工：現在不能診斷。',
  'diagnosis.begun': '診斷已經開始了。',
  'diagnosis.not-begun': '診斷尚未開始。',
  'diagnosis.nothing-found': '還沒有寫下任何發現：至少寫一處再完成診斷。',
  'diagnosis.summary-too-long': '診斷結論最多 {most} 個字。',
  'finding.unknown': '這處發現已經不在了。',
  'finding.name-empty': '請填寫檢查了什麼。',
  'finding.name-too-long': '檢查對象最多 {most} 個字。',
  'finding.note-too-long': '說明最多 {most} 個字。',
  'finding.place-missing': '請選擇位置：點圖上的部位，或在清單裡選。',
  'finding.grade-missing': '請選擇評級：紅、黃還是綠。',
  'finding.green-with-job': '「{job}」因它加入了估價：先從估價裡刪去，再改為狀況良好。',
  'finding.green': '「{finding}」狀況良好，不需要處理項目。',
  'finding.no-cure': '「{finding}」還沒有處理項目：先從價目表裡選一項。',
  'finding.cure-off-list': '價目表裡已經沒有「{job}」：請另選一項。',
})
