import type { refusalsStaff as source } from '../zh-CN/refusals-staff.ts'

export const refusalsStaff: Record<keyof typeof source, string> = {
  'save.not-allowed':
    '您的角色不能做這一步，尚未儲存；輸入的內容都還在。需由{role}來做，或請他們當場輸入 PIN 核准。',
}
