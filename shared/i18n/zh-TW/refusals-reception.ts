import { translateArea } from '../translate-area.ts'
import { refusalsReception as source } from '../zh-CN/refusals-reception.ts'

export const refusalsReception = translateArea(source)({
  'intake.promise-past': '預定交車時間已經過去，請改晚。',
  'deferred.unanswered': '請先回答「{job}」：本次再提、改日再提，還是不再提？',
  'deferred.day-not-ahead': '再提日期要在今天以後。',
  'marketing.unanswered': '請選客戶同意的方式，或選「都不同意」。',
  'follow-up.not-delivered': '車還沒有交，交車後才回訪。',
  'follow-up.person-empty': '請填寫與誰通話。',
  'follow-up.words-empty': '請照原話記下客戶不滿意的地方。',
  'follow-up.day-past': '答應的日期已經過去，請改晚。',
  'follow-up.message-too-early': '電話連續 {days} 天打不通，才改發簡訊。',
  'follow-up.done': '這次維修已經回訪過，客戶滿意。',
  'follow-up.unanswered': '請先選通話結果。',
})
