import { translateArea } from '../translate-area.ts'
import { refusalsScreens as source } from '../zh-CN/refusals-screens.ts'

export const refusalsScreens = translateArea(source)({
  'screens.display-taken':
    'Another screen fills this display. Choose another one, or close that screen first.',
  'pin.none': 'No PIN is set. Close this screen at the desk.',
  'pin.wrong': 'That is not the PIN.',
  'pin.wait': 'Too many wrong PINs. Try again in {seconds} s.',
})
