import { translateArea } from '../translate-area.ts'
import { refusalsRework as source } from '../zh-CN/refusals-rework.ts'

export const refusalsRework = translateArea(source)({
  'rework.linked': 'This visit already puts {number} right. To change it, take the link off first.',
  'rework.no-jobs': 'Tick the jobs that came back.',
  'rework.several-visits': 'A rework goes back to one visit: choose jobs of one visit only.',
  'rework.complaint-empty': 'Write down what the customer says, one sentence is enough.',
  'rework.none': 'This visit is not a rework.',
  'rework.ordered': 'The repair order is issued: the link to the earlier visit stays.',
  'rework.note-empty': 'For another cause, write what was found and how it is shown.',
  'rework.cause-shop':
    '“{job}” is rework and free. It can be charged only once another cause is written down.',
  'old-part.unknown': 'There is no such old part; it may just have been removed.',
  'old-part.name-empty': 'Enter the name of the old part.',
  'old-part.name-too-long': 'The name of an old part has at most {most} characters.',
  'old-part.quantity-out-of-range': 'The quantity of “{part}” cannot be right.',
  'old-part.no-order':
    '“{part}” stays here under a label, and the label takes the order’s number: issue the repair order first.',
  'old-part.not-kept': '“{part}” is not kept here.',
  'old-part.owner-not-told':
    '“{part}” belongs to the customer: tell them and note the answer before it is scrapped or reused.',
  'old-part.note-empty': 'Write down who was told, and the answer.',
  'bill.old-parts-registered':
    'The register has {count} old parts: “no old parts” cannot be right.',
})
