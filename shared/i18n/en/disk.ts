import { translateArea } from '../translate-area.ts'
import { disk as source } from '../zh-CN/disk.ts'

export const disk = translateArea(source)({
  low: 'The disk is getting low: {free} of {total} left.',
  'low.do': 'Delete or move files you no longer need. Once it is full, nothing can be saved.',
  full: 'The disk is full: {free} of {total} left, and nothing can be saved now.',
  'full.do':
    'What was saved is safe. Delete or move files you no longer need, then save again; there is no need to restart.',
  check: 'Check again',
  later: 'Not now',
})
