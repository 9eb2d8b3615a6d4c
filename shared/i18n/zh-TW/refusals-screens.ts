import { translateArea } from '../translate-area.ts'
import { refusalsScreens as source } from '../zh-CN/refusals-screens.ts'

export const refusalsScreens = translateArea(source)({
  'screens.display-taken': '這個顯示器已有別的螢幕。請另選一個，或先關閉那個螢幕。',
  'pin.none': '沒有設定離開密碼，請到櫃台關閉這個螢幕。',
  'pin.wrong': '密碼不對。',
  'pin.wait': '輸錯太多次，請 {seconds} 秒後再試。',
})
