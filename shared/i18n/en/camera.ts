import { translateArea } from '../translate-area.ts'
import { camera as source } from '../zh-CN/camera.ts'

export const camera = translateArea(source)({
  of: 'Photograph: {what}',
  open: 'Camera',
  preview: 'Camera picture',
  taken: 'Photo just taken',
  starting: 'Opening the camera…',
  which: 'Which camera',
  nth: 'Camera {index}',
  take: 'Take photo',
  again: 'Take again',
  keep: 'Use this one',
  close: 'Cancel',
  retry: 'Try again',
  'problem.none': 'No camera found',
  'remedy.none':
    'Plug a camera in and it opens by itself. Or take the photo with a phone and drag it in.',
  'problem.denied': 'The system does not let Qiantai use the camera',
  'remedy.denied': 'Allow the camera in the privacy settings of the system, then try again.',
  'problem.busy': 'Another program is using the camera',
  'remedy.busy': 'Close the program that uses the camera, then try again.',
  'problem.failed': 'The camera did not open',
  'remedy.failed': 'Unplug the camera, plug it in again, and try once more.',
})
