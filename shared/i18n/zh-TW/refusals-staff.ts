import { translateArea } from '../translate-area.ts'
import { refusalsStaff as source } from '../zh-CN/refusals-staff.ts'

export const refusalsStaff = translateArea(source)({
  'save.not-allowed':
    '您的角色不能做這一步，尚未儲存；輸入的內容都還在。需由{role}來做，或請他們當場輸入 PIN 核准。',
  'pin.digits': 'PIN 是 4 至 8 位數字。',
  'pin.too-simple': '這個 PIN 太容易猜中，請換一個。',
  'pin.differs': '兩次輸入的不一樣。',
  'pin.owner-only': '{name}是店主，PIN 只能由店主自己設定。',
  'access.own-pin-first': '請先為自己設好 PIN，再要求人人以 PIN 登入。',
})
