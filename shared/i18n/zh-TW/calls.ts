import { translateArea } from '../translate-area.ts'
import { calls as source } from '../zh-CN/calls.ts'

export const calls = translateArea(source)({
  heading: '休息區叫車主',
  hint: '櫃台按一個鍵，或車好了，休息區就會響鈴、報車牌看得見的幾碼，不報全牌與姓名。',
  isChimeOn: '鈴聲',
  isVoiceOn: '語音（系統有中文語音時）',
  on: '開',
  off: '關',
  volume: '音量（%）',
  times: '每次最多叫幾遍',
  quietFrom: '安靜時段從',
  quietUntil: '到',
  try: '試聽鈴聲',
  save: '儲存',
  saved: '叫車主的設定已儲存',
  call: '請車主到櫃台',
  end: '車主已到，停止叫',
  called: '休息區正在請車主到櫃台',
  ended: '已停止叫',
  tag: '正在叫車主',
})
