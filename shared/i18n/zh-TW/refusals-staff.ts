import { translateArea } from '../translate-area.ts'
import { refusalsStaff as source } from '../zh-CN/refusals-staff.ts'

export const refusalsStaff = translateArea(source)({
  'save.not-allowed':
    '您的職務不能做這一步，尚未儲存；輸入的內容都還在。需由{role}來做，或請他們當場輸入密碼核准。',
  'pin.digits': '密碼是 4 至 8 位數字。',
  'pin.too-simple': '這個密碼太容易猜中，請換一個。',
  'pin.differs': '兩次輸入的不一樣。',
  'staff.owner-only': '誰是店主，只能由店主決定。',
  'pin.owner-only': '{name}是店主，密碼只能由店主自己設定。',
  'access.own-pin-first': '請先為自己設好密碼，再要求人人以密碼登入。',
})
