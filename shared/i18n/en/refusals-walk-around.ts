import { translateArea } from '../translate-area.ts'
import { refusalsWalkAround as source } from '../zh-CN/refusals-walk-around.ts'

export const refusalsWalkAround = translateArea(source)({
  'walk-around.not-arrived': 'This car has not come yet: there is nothing to walk around.',
  'walk-around.answer-unknown': 'That is no answer to this point. Please choose again.',
  'walk-around.note-too-long': 'A note has at most {most} characters. Please write less.',
  'walk-around.signature-empty': 'The signature is empty. Please sign again.',
})
