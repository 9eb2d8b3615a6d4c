import { translateArea } from '../translate-area.ts'
import { kiosk as source } from '../zh-CN/kiosk.ts'

export const kiosk = translateArea(source)({
  still: 'Are you still there?',
  stillHint: 'For your privacy the screen clears in {seconds} s',
  stay: 'Keep looking',
  title: 'Leave this screen',
  pin: 'Enter the leaving PIN',
  typed: '{count} digits entered',
  back: 'Delete',
  ok: 'OK',
  cancel: 'Back',
  wrong: 'That is not the PIN.',
  wait: 'Try again in {seconds} s.',
  failed: 'It cannot be checked now. Close this screen at the desk.',
  closing: 'Closing…',
})
