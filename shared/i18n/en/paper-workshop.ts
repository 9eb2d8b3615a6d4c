import { translateArea } from '../translate-area.ts'
import { paperWorkshop as source } from '../zh-CN/paper-workshop.ts'

export const paperWorkshop = translateArea(source)({
  'work.bay': 'Bay',
  'work.quota': 'Quota hours',
  'work.started': 'Started',
  'work.finished': 'Finished',
  'work.step': 'Job / step',
  'work.need': 'Requirement',
  'work.value': 'Measured',
  'work.done': 'Done',
  'work.signed': 'Signed / time',
  'work.check-point': 'check point',
  'work.blank-value': '________ {unit}',
  'work.own-check': 'Own check',
  'work.mutual-check': 'Colleague’s check',
  'work.hours': 'quota {hours} h',
  'work.grade': '{grade} technician',
  'work.job': '{number}. {name}',
  'work.technician': 'technician {name}',
  'work.parts': 'Parts of this order',
  'work.taken': 'Taken',
  'work.notes':
    'Nothing is done that the customer has not agreed to. Whatever else is found: stop, tell the service advisor, add nothing on your own. Fill in every check point; own check, then inspection.',
  'work.sign-technician': 'Technician',
  'work.sign-inspector': 'Inspector',
  'issue.for': 'For job',
  'issue.issued': 'Issued',
  'issue.returned': 'Returned',
  'issue.own': 'customer’s own',
  'issue.notes':
    'Parts are issued as listed; old parts go back to the store and are registered. Anything more or returned is settled the same day. The customer’s own parts are checked, not issued.',
  'issue.sign-from': 'Issued by',
  'issue.sign-to': 'Issued to',
  'checks.job': 'Job',
  'checks.self': 'Own check',
  'checks.mutual': 'Colleague’s check',
})
