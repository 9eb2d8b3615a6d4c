import { translateArea } from '../translate-area.ts'
import { refusalsUpdates as source } from '../zh-CN/refusals-updates.ts'

export const refusalsUpdates = translateArea(source)({
  'update.unreachable': 'The update address did not answer. Check the network and try again.',
  'update.feed-broken':
    'What answered there is no update information. Compare the address with your supplier’s.',
  'update.damaged':
    'The file is not the one that was announced. It was deleted and not installed. Try again later; if it stays so, call your supplier.',
  'update.not-ready': 'Nothing has been downloaded yet.',
  'update.no-snapshot': 'There is no fresh backup, so nothing was installed. Please try again.',
})
