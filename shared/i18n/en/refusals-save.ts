import { translateArea } from '../translate-area.ts'
import { refusalsSave as source } from '../zh-CN/refusals-save.ts'

export const refusalsSave = translateArea(source)({
  'save.disk-full':
    'The disk is full, so this was not saved. Delete files you no longer need, then save again.',
  'save.not-durable':
    'This could not be written to the disk and was not saved ({reason}). Check the disk and the permissions of the data folder, then save again.',
  'save.out-of-step':
    'The journal on the disk and the records do not match, so this was not saved. Close the program and open it again: it puts them right.',
})
