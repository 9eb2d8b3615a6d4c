import { translateArea } from '../translate-area.ts'
import { lounge as source } from '../zh-CN/lounge.ts'

export const lounge = translateArea(source)({
  empty: 'No cars in the workshop right now',
  emptyHint: 'Once a car is received, its progress appears here',
  page: 'Page {page} of {pages}',
  step: 'Step {index} of 6: {step}',
  title: 'Service progress',
  'step.reception': 'Reception',
  'step.inspection': 'Inspection',
  'step.estimate': 'Estimate',
  'step.repair': 'Repair',
  'step.check': 'Final check',
  'step.ready': 'Ready',
  'time.call': 'Please come over',
  'remark.ready': 'Your car is ready',
  'remark.expected': 'Expected',
  'remark.decide': 'Waiting for your decision',
  'remark.parts': 'Waiting for parts',
  'remark.partsLate': 'Waiting for parts, {minutes} min late',
  'remark.late': '{minutes} min late',
  'remark.lateHours': '{hours} h late',
  'remark.partsLateHours': 'Waiting for parts, {hours} h late',
  'notice.rate': 'Labour {rate} per hour',
  'notice.warranty': 'Minor repair warranty {days} days / {km} km',
  'notice.oldParts': 'Replaced parts: see them at the counter',
  'notice.complaint': 'Complaints {phone}',
})
