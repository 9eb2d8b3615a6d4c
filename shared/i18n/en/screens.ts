import { translateArea } from '../translate-area.ts'
import { screens as source } from '../zh-CN/screens.ts'

export const screens = translateArea(source)({
  display: '{number} · {name} ({width}×{height})',
  primary: '{number} · main {name} ({width}×{height})',
  taken: '{display} · {screen} is there',
  choose: 'Choose a display',
  open: 'Open',
  close: 'Close',
  'state.filling': 'Fills its display',
  'state.window': 'Open as a window',
  'state.waiting': 'Waiting for its display',
  'state.waitingFor': 'Waiting for {name}',
  'state.failed': 'Keeps crashing; tried again in 5 min',
  'state.closed': 'Not open',
  keepsCrashing:
    '{screen} keeps crashing. It is closed and tried again in 5 minutes; to open it now, go to Settings, Screens.',
  crashes: 'Came back {count} times',
  identify: 'Identify displays',
  clearAfter: 'Untouched, the counter clears after',
  seconds: '{count} s',
  minutes: '{count} min',
  clearHint:
    'It asks “Are you still there?” first. While a signature is awaited it stays for 10 minutes at least.',
  pin: 'Leaving PIN',
  'pin.set': 'Set',
  'pin.none': 'None: screens are closed at the desk only',
  'pin.choose': 'Set',
  'pin.change': 'Change',
  'pin.remove': 'Remove',
  'pin.title': 'Set the leaving PIN',
  'pin.field': '4 to 8 digits',
  'pin.again': 'Once more',
  'pin.differs': 'The two are not the same.',
  'pin.digits': 'Enter 4 to 8 digits.',
  'pin.hint':
    'Tap the top left corner of a screen five times (or press Ctrl+Alt+K there) and enter the PIN to leave it.',
  'pin.saved': 'The leaving PIN is set',
  'pin.removed': 'The leaving PIN is removed',
  save: 'Save',
  hint: 'Choosing a display opens the screen on it. Unplug the display and plug it in again: the screen comes back. The desk’s own display is never covered.',
  noDisplay: 'There is no second display; screens open as windows.',
})
