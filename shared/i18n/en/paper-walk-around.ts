import { translateArea } from '../translate-area.ts'
import { paperWalkAround as source } from '../zh-CN/paper-walk-around.ts'

export const paperWalkAround = translateArea(source)({
  'walk.title': 'Points checked ({tier}, {count})',
  'walk.notes': 'Notes',
  'walk.confirmed': 'Service advisor (confirmed)',
  'walk.answer.in-order': 'OK',
  'walk.answer.faulty': 'Fault',
  'walk.answer.present': 'Yes',
  'walk.answer.absent': 'No',
  'walk.answer.not-checked': 'Unseen',
  'walk.answer.not-possible': 'Unable',
  'walk.question.valuables-told': 'Valuables told',
  'walk.question.road-test': 'Road test',
  'walk.question.wash': 'Wash',
  'walk.question.takes-old-parts': 'Takes old parts',
})
