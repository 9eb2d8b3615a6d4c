import { translateArea } from '../translate-area.ts'
import { walkAround as source } from '../zh-CN/walk-around.ts'

export const walkAround = translateArea(source)({
  'sign.here': '用滑鼠、筆或手指在這裡簽名',
  'sign.tooShort': '請簽上姓名',
  'sign.close': '不簽',
  'sign.clear': '重寫',
  'sign.save': '確認簽名',
})
