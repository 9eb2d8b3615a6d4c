import { translateArea } from '../translate-area.ts'
import { shell as source } from '../zh-CN/shell.ts'

export const shell = translateArea(source)({
  product: 'Qiantai',
  'nav.board': 'Board',
  'nav.appointments': 'Calendar',
  'nav.reception': 'Reception',
  'nav.workshop': 'Workshop',
  'nav.cashier': 'Cashier',
  'nav.registers': 'Registers',
  'nav.showroom': 'Showroom',
  'nav.used-cars': 'Used cars',
  'nav.settings': 'Settings',
  navigation: 'Main navigation',
  'promise.broken': '{count} past promise',
  'promise.soon': '{count} close to promise',
  saved: 'Saved {time}',
  'saved.none': 'No records yet',
  demo: 'Demo shop',
  closeNotice: 'Close message',
  opening: 'Opening…',
  'screen.failed': 'This page failed',
  'screen.failed.hint':
    'Everything saved is still there. Try again; if it fails once more, note the time and call support.',
  'screen.retry': 'Try again',
  secondStart: 'Qiantai is already open: it is this window.',
})
