import { translateArea } from '../translate-area.ts'
import { paperWalkAround as source } from '../zh-CN/paper-walk-around.ts'

export const paperWalkAround = translateArea(source)({
  'walk.title': '檢查項目（{tier} {count} 項）',
  'walk.notes': '檢查說明',
  'walk.confirmed': '服務專員（已確認）',
  'walk.answer.in-order': '正常',
  'walk.answer.faulty': '異常',
  'walk.answer.present': '有',
  'walk.answer.absent': '無',
  'walk.answer.not-checked': '未查',
  'walk.answer.not-possible': '無法查',
  'walk.question.valuables-told': '貴重物品提醒',
  'walk.question.road-test': '同意試車',
  'walk.question.wash': '洗車',
  'walk.question.takes-old-parts': '舊品帶走',
})
