import { translateArea } from '../translate-area.ts'
import { refusalsWalkAround as source } from '../zh-CN/refusals-walk-around.ts'

export const refusalsWalkAround = translateArea(source)({
  'walk-around.not-arrived': '這台車尚未進廠，不能做環車檢查。',
  'walk-around.answer-unknown': '這一項沒有這種答案，請重新選擇。',
  'walk-around.note-too-long': '說明最多 {most} 個字，請寫短一些。',
  'walk-around.signature-empty': '簽名是空的，請重新簽。',
})
