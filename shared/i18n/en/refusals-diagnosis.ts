import { translateArea } from '../translate-area.ts'
import { refusalsDiagnosis as source } from '../zh-CN/refusals-diagnosis.ts'

export const refusalsDiagnosis = translateArea(source)({
  'diagnosis.not-received':
    'The car has not been received yet, or its work is over: no diagnosis now.',
  'diagnosis.begun': 'The diagnosis has begun already.',
  'diagnosis.not-begun': 'The diagnosis has not begun.',
  'diagnosis.nothing-found': 'Nothing has been written down yet: add one finding before finishing.',
  'diagnosis.summary-too-long': 'A summary has at most {most} characters.',
  'finding.unknown': 'This finding is no longer there.',
  'finding.name-empty': 'Say what was checked.',
  'finding.name-too-long': 'What was checked has at most {most} characters.',
  'finding.note-too-long': 'The words have at most {most} characters.',
  'finding.place-missing': 'Choose the place: click the diagram or take it from the list.',
  'finding.grade-missing': 'Choose a grade: red, yellow or green.',
  'finding.green-with-job':
    '“{job}” is on the estimate because of it: take it off there before calling it in order.',
  'finding.green': '“{finding}” is in order and needs no job.',
  'finding.no-cure': '“{finding}” has no job yet: choose one from the price list first.',
  'finding.cure-off-list': '“{job}” is no longer on the price list: choose another job.',
})
