import { translateArea } from '../translate-area.ts'
import { inspection as source } from '../zh-CN/inspection.ts'

export const inspection = translateArea(source)({
  keys: 'One key an item: 1 pass, 2 fail, 3 not checked, 4 not possible (or P F N U); it moves on by itself.',
  job: 'job',
  value: 'Value',
  valueOf: '{item}: value',
  roadKm: 'Road test, km',
  roadNote: 'Road test, what was noticed',
  inspector: 'Inspector',
  note: 'Why it fails',
  passRest: 'Rest passes',
  save: 'Record inspection',
  willFail: '{count} failed: the car goes back to repair',
  willPass: 'All passed: ready to settle',
  open: '{count} not checked yet',
  passed: 'Final inspection passed',
  sentBack: 'Failed: the car went back to repair.',
  notYet: 'The car is not at final inspection yet',
  start: 'Start final inspection',
  again: 'Inspect again',
  toSettlement: 'Go to settlement',
  rounds: 'Inspections on record',
  round: 'Round {number}',
  drove: '{km} km road test',
})
