import { translateArea } from '../translate-area.ts'
import { refusalsRestore as source } from '../zh-CN/refusals-restore.ts'

export const refusalsRestore = translateArea(source)({
  'restore.in-future': 'That time has not come yet. Choose a moment that is over.',
  'restore.before-first': 'That is too far back. The earliest moment is {time}.',
  'restore.cancelled': 'Cancelled. Nothing was changed.',
  'restore.no-such-save': 'This save cannot be found. Please choose a moment again.',
  'restore.not-built':
    'The records of that time could not be put together. Nothing was changed. Check the free disk space and try again.',
  'restore.not-reachable':
    'This moment cannot be reached: no whole snapshot leads to it ({skipped} damaged), or a list just imported has no snapshot yet. Choose a later moment.',
  'restore.records-changed':
    'Somebody has just saved something new, so nothing was restored. Please look once more at what would change.',
  'restore.reason-empty': 'Say why, so that it can be looked up later.',
  'restore.nothing-differs':
    'The records are exactly as they were then. There is nothing to restore.',
  'restore.not-kept':
    'The present could not be kept ({reason}), so nothing was restored and nothing changed. Check the disk and try again.',
})
