import { translateArea } from '../translate-area.ts'
import { refusalsSnapshots as source } from '../zh-CN/refusals-snapshots.ts'

export const refusalsSnapshots = translateArea(source)({
  'snapshot.disk-full': 'The disk is full; nothing half is left. Make room and try again.',
  'snapshot.not-written': 'The disk refused it ({reason}). Check the disk and try again.',
  'snapshot.not-verified':
    'What was read back is not what was written, so it does not count. The disk may be failing: have it checked soon.',
  'snapshot.gone': 'This backup is no longer there, or its disk is not attached.',
  'snapshot.cancelled': 'The backup was cancelled.',
  'snapshot.overtaken': 'Lists were being imported all the time. It is tried again after that.',
  'snapshot.damaged': 'The file of this backup is damaged. Use another one.',
  'snapshot.password-needed': 'This backup is encrypted. Enter the password of the copies.',
  'snapshot.password-wrong': 'The password is wrong.',
  'place.cancelled': 'No folder was chosen.',
  'place.unwritable': 'Nothing can be written to this folder ({reason}). Choose another.',
  'place.inside': 'The shop’s records themselves lie in this folder. Choose another place.',
  'place.key-not-kept': 'The key of the password could not be kept ({reason}), so it was not set.',
})
