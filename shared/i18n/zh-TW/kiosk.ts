import { translateArea } from '../translate-area.ts'
import { kiosk as source } from '../zh-CN/kiosk.ts'

export const kiosk = translateArea(source)({
  still: '還在看嗎？',
  stillHint: '{seconds} 秒後清空螢幕，保護您的隱私',
  stay: '繼續看',
  title: '離開這個螢幕',
  pin: '請輸入離開密碼',
  typed: '已輸入 {count} 位',
  back: '倒退',
  ok: '確定',
  cancel: '返回',
  wrong: '密碼不對。',
  wait: '請 {seconds} 秒後再試。',
  failed: '現在無法核對，請到櫃台關閉這個螢幕。',
  closing: '正在關閉……',
})
