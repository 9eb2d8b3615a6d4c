import { translateArea } from '../translate-area.ts'
import { walkAround as source } from '../zh-CN/walk-around.ts'

export const walkAround = translateArea(source)({
  'sign.here': 'Sign here with mouse, pen or finger',
  'sign.tooShort': 'Please sign with the name',
  'sign.close': 'Do not sign',
  'sign.clear': 'Start again',
  'sign.save': 'Confirm signature',
})
