import { translateArea } from '../translate-area.ts'
import { refusalsUsedCar as source } from '../zh-CN/refusals-used-car.ts'

export const refusalsUsedCar = translateArea(source)({
  'bid.closed': '報價已截止，不能再收。',
  'bid.awarded': '已定給一家車商，不能再改。',
  'bid.trader-empty': '請填寫車商名稱。',
  'bid.not-positive': '報價要大於 0。',
  'bid.not-higher': '同一家的新報價要高於上次的 {amount}。',
  'bid.still-open': '還沒到截止時間，到時再定。',
  'bid.unknown-trader': '這家車商沒有報價。',
  'bid.reason-empty': '不給最高價，請寫明原因。',
  'appraisal.ended': '這次評估已經結束，不能再改。要重新估價請新增評估。',
  'appraisal.sale-missing': '請填寫預計售價，整備費不能是負數。',
  'appraisal.days-range': '預計在庫天數請填 0 到 {most} 之間的整數。',
  'appraisal.not-valued': '還沒有估價，請先算收購價。',
  'appraisal.offer-range': '收購報價要大於 0。',
  'appraisal.no-offer': '還沒有向車主報價。',
  'appraisal.over-formula': '報價高於公式算出的收購價，請經理核准後再收。',
  'appraisal.approver': '{name} 不是經理，不能核准收購價。',
  'appraisal.reason-empty': '請寫明原因。',
  'appraisal.own-eyes': '{name} 自己報的價，要由另一位經理核准。',
})
